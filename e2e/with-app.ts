import { setTimeout as wait } from 'node:timers/promises'
import chromium from '@sparticuz/chromium'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium as playwright, type Page } from 'playwright-core'
import { inject, onTestFailed } from 'vitest'
import { createAccount } from '../server/src/accounts/index.ts'
import type { Assignment } from '../server/src/platform/auth.ts'
import { readConfig } from '../server/src/platform/config.ts'
import { inTransaction } from '../server/src/platform/db.ts'
import { makeTestDb, type TestDb } from '../server/src/platform/test-db/index.ts'
import { type Running, startServer } from '../server/src/server.ts'
import { watchRequests } from './at-rest.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    browserPath: string
  }
}

export const PASSWORD = 'sandi-untuk-uji-saja'

export type App = {
  db: TestDb
  server: Running
  browser: Browser
  /** A new window, as on the laptop of an office or on a phone. */
  open: (size?: 'laptop' | 'phone') => Promise<Page>
  [Symbol.asyncDispose]: () => Promise<void>
}

/** The day on which all journeys happen. */
const NOW = new Date('2026-11-02T02:00:00Z')

/** What a failed journey saw last. */
const PICTURES = join(import.meta.dirname, '../.naungan/failed-journeys')

const SIZES = { laptop: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } }

/** The real server on a private database, and a real browser in front of it. */
export const startApp = async (): Promise<App> => {
  const db = await makeTestDb()
  const config = { ...readConfig({}), home: db.home, port: 0, logLevel: 'silent' }
  const server = await startServer(config, db.url, { clock: () => NOW })
  const browser = await playwright.launch({
    executablePath: inject('browserPath'),
    // One process for all windows cannot open a second one.
    args: chromium.args.filter((arg) => arg !== '--single-process'),
    headless: true,
  })
  const windows: BrowserContext[] = []
  return {
    db,
    server,
    browser,
    open: async (size = 'laptop') => {
      const context = await browser.newContext({
        viewport: SIZES[size],
        baseURL: server.url,
        locale: 'id-ID',
      })
      windows.push(context)
      const page = await context.newPage()
      watchRequests(page)
      page.setDefaultTimeout(20_000)
      onTestFailed(async ({ task }) => {
        mkdirSync(PICTURES, { recursive: true })
        await page.screenshot({
          path: join(PICTURES, `${task.name.slice(0, 60)}-${size}.png`),
          fullPage: true,
        })
      })
      return page
    },
    [Symbol.asyncDispose]: async () => {
      for (const window of windows) await window.close()
      await browser.close()
      await server.stop()
      await db[Symbol.asyncDispose]()
    },
  }
}

/** Puts an officer into the database, as an admin would have. */
export const seatOfficer = (
  app: App,
  username: string,
  name: string,
  assignments: Assignment[],
): Promise<string> =>
  inTransaction(app.server.pool, { role: 'naungan_app', scope: ['%'], reads: false }, (db) =>
    createAccount(db, { username, name, password: PASSWORD, assignments, createdBy: null, now: new Date() }),
  )

export const signIn = async (page: Page, username: string): Promise<void> => {
  await page.goto('/masuk')
  await page.getByLabel('Nama pengguna').fill(username)
  await page.getByLabel('Kata sandi', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Masuk' }).click()
  await page.getByRole('navigation', { name: 'Menu utama' }).first().waitFor()
}

/** Waits until the queue has brought a list to this state. */
export const untilState = async (
  app: App,
  table: 'workers.import' | 'iuran.list' | 'boundaries.set',
  id: string,
  state: string,
) => {
  for (;;) {
    const { rows } = await app.server.pool.query<{ state: string }>(
      `select state from ${table} where id = $1`,
      [id],
    )
    if (rows[0]?.state === state) return
    if (rows[0]?.state === 'failed') throw new Error(`the list ${id} failed`)
    await wait(50)
  }
}
