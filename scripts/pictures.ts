import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright, type Page } from 'playwright-core'
import { coverageFile, printedFile } from '../e2e/statistics.fixture.ts'
import { desaSquares, geoJson } from '../server/src/boundaries/outline.fixture.ts'
import { readConfig } from '../server/src/platform/config.ts'
import type { Running } from '../server/src/server.ts'
import { start } from '../server/src/start.ts'
import { fillDemoWorld, KAB, KEY, seatOfficers } from './demo-world.ts'
import { ensureWeb } from './ensure-web.ts'
import { asOperator } from './fill-demo.ts'
import { VIEWS } from './views.ts'

// Pictures of every view, of a made-up kabupaten that lives as long as this script: node scripts/pictures.ts [name ...]
const { values, positionals } = parseArgs({
  options: { workers: { type: 'string', default: '20000' } },
  allowPositionals: true,
})
const LAMPUNG = '18'
const FOLDER = join(import.meta.dirname, '../docs/pictures')
/** A sheet of A4 at 96 dots an inch. */
const SIZES = {
  1366: { width: 1366, height: 768 },
  390: { width: 390, height: 844 },
  a4: { width: 794, height: 1123 },
} as const
type Size = keyof typeof SIZES

const untilReady = async (server: Running, table: string, id: string): Promise<void> => {
  for (;;) {
    const { rows } = await server.pool.query<{ state: string }>(`select state from ${table} where id = $1`, [
      id,
    ])
    if (rows[0]?.state === 'ready') return
    if (rows[0]?.state === 'failed') throw new Error(`${table} ${id} failed`)
    await wait(100)
  }
}

/** A map of squares for the kabupaten, and for Lampung what papers printed of it. */
const addMapAndFigures = async (server: Running, ratna: string): Promise<void> => {
  const here = asOperator(server, ratna, KAB)
  const map = await here.receive('batas.geojson', Buffer.from(geoJson(await desaSquares())))
  const drawn = { area: KAB, source: 'Bappeda (rekaan)', licence: 'CC0', day: '2026-03-31', file: map }
  const { id } = await here.call('POST /boundaries', drawn)
  await untilReady(server, 'boundaries.set', id)
  await here.call('POST /boundaries/:id/use', { id })
  const [tuti] = await seatOfficers(server, [
    {
      username: 'tuti.lampung',
      name: 'Tuti Alawiyah',
      office: 'Bappeda',
      assignments: [{ role: 'operator', area: LAMPUNG }],
    },
  ])
  const there = asOperator(server, tuti!, LAMPUNG)
  for (const { name, buffer } of [coverageFile(), printedFile()]) {
    const file = await there.receive(name, buffer)
    const { id: statistic } = await there.call('POST /statistics', { area: LAMPUNG, file })
    await untilReady(server, 'statistics.file', statistic)
    await there.call('POST /statistics/:id/take', { id: statistic })
  }
}

const open = async (browser: Browser, base: string, size: Size): Promise<Page> => {
  const context = await browser.newContext({ viewport: SIZES[size], baseURL: base, locale: 'id-ID' })
  return context.newPage()
}

const signIn = async (page: Page, username: string): Promise<void> => {
  await page.emulateMedia({ media: 'screen' })
  await page.context().clearCookies()
  await page.goto('/masuk')
  await page.getByLabel('Nama pengguna').fill(username)
  await page.getByLabel('Kata sandi', { exact: true }).fill(KEY)
  await page.getByRole('button', { name: 'Masuk' }).click()
  await page.waitForURL((url) => url.pathname !== '/masuk')
}

const take = async (page: Page, name: string, path: string, size: Size): Promise<void> => {
  await page.emulateMedia({ media: size === 'a4' ? 'print' : 'screen' })
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForLoadState('networkidle')
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  if (wide > 0) console.log(`${name} ${size}: wider than its window by ${wide}`)
  await page.screenshot({
    path: join(FOLDER, `${name}-${size}.jpg`),
    type: 'jpeg',
    quality: 60,
    fullPage: true,
  })
}

const page = (views: typeof VIEWS): string =>
  [
    '# Every view in pictures',
    '',
    'Made-up people and figures; Lampung shows what papers printed. `node scripts/pictures.ts` takes them anew.',
    '',
    '| view | 1366 | 390 | A4 |',
    '|---|---|---|---|',
    ...views.map(
      ({ name, title }) =>
        `| ${title} | [1366](${name}-1366.jpg) | [390](${name}-390.jpg) | [A4](${name}-a4.jpg) |`,
    ),
    '',
  ].join('\n')

const home = mkdtempSync(join(tmpdir(), 'naungan-pictures-'))
const unpacked = mkdtempSync(join(tmpdir(), 'naungan-browser-'))
process.env['TMPDIR'] = unpacked
ensureWeb()
mkdirSync(FOLDER, { recursive: true })
const { database, server } = await start({ ...readConfig({}), home, port: 0, logLevel: 'silent' })
const browser = await playwright.launch({
  executablePath: await chromium.executablePath(),
  args: chromium.args.filter((arg) => arg !== '--single-process'),
})
try {
  await addMapAndFigures(server, await fillDemoWorld(server, Number(values.workers)))
  const wanted = VIEWS.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
  for (const size of ['1366', '390', 'a4'] as unknown as Size[]) {
    const shown = await open(browser, server.url, size)
    let signedIn = ''
    for (const { name, path, as = 'ratna.wulandari' } of wanted) {
      if (as !== '' && as !== signedIn) await signIn(shown, as)
      signedIn = as
      await take(shown, name, path, size)
    }
  }
  writeFileSync(join(FOLDER, 'README.md'), page(VIEWS))
} finally {
  await browser.close()
  await server.stop()
  await database.stop()
  rmSync(home, { recursive: true, force: true })
  rmSync(unpacked, { recursive: true, force: true })
}
