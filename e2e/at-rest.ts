import type { Page, Request } from 'playwright-core'

/** What each page has asked for and not yet been answered to the last byte. */
const onTheWay = new WeakMap<Page, Set<Request>>()

/** Keeps count of what a new window asks for. */
export const watchRequests = (page: Page): void => {
  const asked = new Set<Request>()
  page.on('request', (request) => void asked.add(request))
  page.on('requestfinished', (request) => void asked.delete(request))
  page.on('requestfailed', (request) => void asked.delete(request))
  onTheWay.set(page, asked)
}

/** Lets the page do all that it can do now; true when nothing in it stands for something that is still to come. */
const isDrawn = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const idle = () => new Promise((done) => requestIdleCallback(done))
    await idle()
    await new Promise(requestAnimationFrame)
    await idle()
    return document.querySelector('main output, main [aria-busy="true"]') === null
  })

/**
 * Waits until a page has its heading, nothing on its way and nothing left to draw; twice in a row, for what came last
 * may have made it ask for more.
 */
export const untilAtRest = async (page: Page): Promise<void> => {
  const asked = onTheWay.get(page)!
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  for (let calm = 0; calm < 2; ) calm = (await isDrawn(page)) && asked.size === 0 ? calm + 1 : 0
}

/** Opens an address and waits until all of its page stands. */
export const openWhole = async (page: Page, path: string): Promise<void> => {
  // What the last page still waited for is over with it.
  onTheWay.get(page)!.clear()
  await page.goto(path)
  await untilAtRest(page)
}
