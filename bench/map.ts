import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { asOperator } from '../scripts/fill-demo.ts'
import type { Running } from '../server/src/server.ts'
import { type Figure, figure, percentile } from './figure.ts'
import { madeOutlines } from './made-outlines.ts'
import { signedInPage, withBrowser } from './browser.ts'

const KAB = '35.24'
const TIMES = 9

/** Whether the outlines of hundreds of desa stand in the page. */
const DRAWN = `[...document.querySelectorAll('main svg[role=img] path')].some((path) => path.getAttribute('d').length > 10000)`

/** Goes back to the page with the map, and says when it is drawn and the browser has time again. */
const BACK = `new Promise((done) => {
  const begun = performance.now()
  new MutationObserver((_, watching) => {
    if (!(${DRAWN})) return
    watching.disconnect()
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun), 0))
  }).observe(document, { childList: true, subtree: true })
  history.back()
})`

/** Gives every desa of the kabupaten an outline, as an officer would. */
export const drawKabupaten = async (server: Running, officer: string): Promise<void> => {
  const { call, receive } = asOperator(server, officer, KAB)
  const file = await receive('batas.geojson', await madeOutlines(KAB))
  const drawn = { area: KAB, source: 'Ukur (rekaan)', licence: 'CC0', day: '2026-03-31' }
  const { id } = await call('POST /boundaries', { ...drawn, file })
  for (;;) {
    const { rows } = await server.pool.query<{ state: string }>(
      'select state from boundaries.set where id = $1',
      [id],
    )
    if (rows[0]?.state === 'ready') break
    if (rows[0]?.state === 'failed') throw new Error('the outlines could not be read')
    await wait(100)
  }
  await call('POST /boundaries/:id/use', { id })
}

const timeOnce = async (page: Page): Promise<number> => {
  await page.locator(`main table a[href*="/w/${KAB}."]`).first().click()
  await page.waitForURL(/\/w\/35\.24\.\d\d/)
  await page.waitForLoadState('networkidle')
  return (await page.evaluate(BACK)) as number
}

/** From going back to a kabupaten until the whole page and the map of its 474 desa are drawn; nothing is fetched. */
export const mapFigures = (port: number, cookie: string): Promise<Figure[]> =>
  withBrowser(async (browser) => {
    const page = await signedInPage(browser, port, cookie)
    await page.goto(`/w/${KAB}?lihat=peta`)
    await page.waitForFunction(DRAWN)
    const times: number[] = []
    for (let left = TIMES; left > 0; left--) times.push(await timeOnce(page))
    return [figure('map.draw_ms', percentile(times, 0.5), 'ms', { aim: '< 150' })]
  })
