import type { Browser } from 'playwright-core'
import { signedInPage, withBrowser } from './browser.ts'
import { type Figure, figure, percentile } from './figure.ts'

const TIMES = 7
/** An old laptop on the line of a kabupaten office. */
const CPU_SLOWER = 4
const BYTES_A_SECOND = 1_600_000 / 8
const LATENCY_MS = 40
const PATH = '/w/35.24'

/**
 * Notes, inside the page, when the table of its parts stands, and when nothing is left to come; each time once the
 * browser has time for whoever clicks on it.
 */
const WITNESS = `
  const note = (name) => requestAnimationFrame(() => setTimeout(() => { window[name] = performance.now() }, 0))
  let stands = false
  new MutationObserver((_, watching) => {
    if (!document.querySelector('main table tbody tr')) return
    if (!stands) note('usableAt')
    stands = true
    if (document.querySelector('main output')) return
    watching.disconnect()
    note('wholeAt')
  }).observe(document, { childList: true, subtree: true })`

type Times = { first: number; whole: number; again: number }

/** Milliseconds until the page can be used: in a browser that has never been here, and on coming back to it. */
const openTwice = async (browser: Browser, port: number, cookie: string): Promise<Times> => {
  const page = await signedInPage(browser, port, cookie)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: BYTES_A_SECOND,
    uploadThroughput: BYTES_A_SECOND,
  })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER })
  await page.addInitScript(WITNESS)
  const noted = async (name: 'usableAt' | 'wholeAt'): Promise<number> => {
    const seen = await page.waitForFunction(`window.${name}`, undefined, { timeout: 60_000 })
    return (await seen.jsonValue()) as number
  }
  await page.goto(PATH, { waitUntil: 'commit' })
  const [first, whole] = [await noted('usableAt'), await noted('wholeAt')]
  await page.goto(PATH, { waitUntil: 'commit' })
  const again = await noted('usableAt')
  await page.context().close()
  return { first, whole, again }
}

/** How soon the page of a kabupaten of 474 desa can be used on a slow machine and a slow line. */
export const pageFigures = (port: number, cookie: string): Promise<Figure[]> =>
  withBrowser(async (browser) => {
    const times: Times[] = []
    for (let left = TIMES; left > 0; left--) times.push(await openTwice(browser, port, cookie))
    const middle = (of: keyof Times) =>
      percentile(
        times.map((time) => time[of]),
        0.5,
      )
    return [
      figure('page.usable_ms', middle('first'), 'ms', { aim: '< 1500' }),
      figure('page.whole_ms', middle('whole'), 'ms'),
      figure('page.again_ms', middle('again'), 'ms'),
    ]
  })
