import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asOperator } from '../scripts/fill-demo.ts'
import { bookBytes } from '../server/db/seed/sheet-bytes.ts'
import { faultsOf } from './faults-of.ts'
import { DESA, KAB } from './lists.fixture.ts'
import { type App, seatOfficer, signIn, startApp, untilState } from './with-app.ts'

const HEADINGS = ['NIK', 'NAMA LENGKAP', 'TANGGAL LAHIR', 'JENIS KELAMIN', 'KODE DESA', 'NAMA IBU']
const NAMES = ['Gambret Sartono', 'Jumprit Wiguna', 'Sudrun Kasmani']
const listed = (serial: number) =>
  NAMES.map((nama, nth) => [
    `352414${String(11 + nth)}0585${serial + nth}`,
    nama,
    `${11 + nth}-05-1985`,
    'L',
    DESA,
    'Sutiyem Rekaan',
  ])

let app: App
let list: string

beforeAll(async () => {
  app = await startApp()
  const ratna = await seatOfficer(app, 'ratna', 'Ratna Wulandari', [{ role: 'operator', area: KAB }])
  const { call, receive } = asOperator(app.server, ratna, KAB)
  const bring = async (name: string, serial: number): Promise<string> => {
    const book = bookBytes(
      [
        ['Krajan', [HEADINGS, ...listed(serial)]],
        ['Kesambi', [HEADINGS, listed(serial + 10)[0]!]],
      ],
      'xlsx',
    )
    const { id } = await call('POST /imports', { area: KAB, file: await receive(name, book) })
    await untilState(app, 'workers.import', id, 'ready')
    return id
  }
  const first = await bring('dulu.xlsx', 9001)
  await call('POST /imports/:id/take', { id: first })
  await untilState(app, 'workers.import', first, 'taken')
  list = await bring('kini.xlsx', 9101)
}, 120_000)
afterAll(() => app[Symbol.asyncDispose]())

const wide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

test('doubtful pairs are chosen with the keyboard and decided together; then another sheet is read', async () => {
  const phone = await app.open('phone')
  await signIn(phone, 'ratna')
  await phone.goto(`/daftar/${list}?ragu=banyak`)
  await phone.getByRole('checkbox', { name: /Pilih semua yang belum diputuskan/ }).waitFor()
  expect.soft(await faultsOf(phone)).toEqual([])
  expect.soft(await wide(phone)).toBe(false)

  const page = await app.open('laptop')
  await signIn(page, 'ratna')
  await page.goto(`/daftar/${list}`)
  await page.getByText('Beberapa sekaligus').click()
  await page.getByRole('heading', { name: '3 pasangan, 3 belum diputuskan' }).waitFor()
  expect(page.url()).toContain('ragu=banyak')
  await page.getByRole('checkbox', { name: /Pilih baris 2/ }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+ArrowDown')
  await page.getByRole('radio', { name: /Dua orang berbeda/ }).check()
  await page.getByLabel('Alasan').fill('Sudah ditanyakan ke desa')
  expect.soft(await faultsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Simpan untuk 2 pasangan' }).click()
  await page.getByText('2 pasangan disimpan.').waitFor()
  await page.getByRole('heading', { name: '3 pasangan, 1 belum diputuskan' }).waitFor()

  await page.getByText('Baca satu lembar saja').click()
  await page.getByRole('button', { name: 'Baca lembar Kesambi' }).click()
  await page.getByText(/Yang dibaca lembar Kesambi/).waitFor()
}, 120_000)
