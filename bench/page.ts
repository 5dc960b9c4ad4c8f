import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'
import { type Figure, figure, percentile } from './figure.ts'

const TIMES = 7
/** An old laptop on the line of a kabupaten office. */
const CPU_SLOWER = 4
const BYTES_A_SECOND = 1_600_000 / 8
const LATENCY_MS = 40
const PATH = '/w/35.24'

/** Notes, inside the page, when the table of its parts stands and the browser has time for whoever clicks on it. */
const WITNESS = `
  new MutationObserver((_, watching) => {
    if (!document.querySelector('main table tbody tr')) return
    watching.disconnect()
    requestAnimationFrame(() => setTimeout(() => { window.usableAt = performance.now() }, 0))
  }).observe(document, { childList: true, subtree: true })`

const openBrowser = async (folder: string): Promise<Browser> => {
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  const executablePath = await chromium.executablePath()
  if (before === undefined) delete process.env['TMPDIR']
  else process.env['TMPDIR'] = before
  // One process for all windows cannot open a second one.
  const args = chromium.args.filter((arg) => arg !== '--single-process')
  return playwright.launch({ executablePath, args, headless: true })
}

/** Milliseconds until the page can be used: in a browser that has never been here, and on coming back to it. */
const openTwice = async (
  browser: Browser,
  port: number,
  cookie: string,
): Promise<{ first: number; again: number }> => {
  const baseURL = `http://127.0.0.1:${port}`
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    baseURL,
    locale: 'id-ID',
    // The witness is not of the page.
    bypassCSP: true,
  })
  const [name, value] = cookie.split('=') as [string, string]
  await context.addCookies([{ name, value, url: baseURL }])
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: BYTES_A_SECOND,
    uploadThroughput: BYTES_A_SECOND,
  })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER })
  await page.addInitScript(WITNESS)
  const usable = async (): Promise<number> => {
    await page.goto(PATH, { waitUntil: 'commit' })
    const seen = await page.waitForFunction('window.usableAt', undefined, { timeout: 60_000 })
    return (await seen.jsonValue()) as number
  }
  const times = { first: await usable(), again: await usable() }
  await context.close()
  return times
}

/** How soon the page of a kabupaten of 474 desa can be used on a slow machine and a slow line. */
export const pageFigures = async (port: number, cookie: string): Promise<Figure[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'naungan-bench-browser-'))
  const browser = await openBrowser(folder)
  try {
    const times: { first: number; again: number }[] = []
    for (let left = TIMES; left > 0; left--) times.push(await openTwice(browser, port, cookie))
    const middle = (of: 'first' | 'again') =>
      percentile(
        times.map((time) => time[of]),
        0.5,
      )
    return [
      figure('page.usable_ms', middle('first'), 'ms', { aim: '< 1500' }),
      figure('page.again_ms', middle('again'), 'ms'),
    ]
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
