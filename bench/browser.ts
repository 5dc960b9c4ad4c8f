import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright, type Page } from 'playwright-core'

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

/** Gives `work` a browser that has been nowhere. */
export const withBrowser = async <T>(work: (browser: Browser) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'naungan-bench-browser-'))
  const browser = await openBrowser(folder)
  try {
    return await work(browser)
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A window with nothing in its memory but a session. */
export const signedInPage = async (browser: Browser, port: number, cookie: string): Promise<Page> => {
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
  return context.newPage()
}
