import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asOperator } from '../scripts/fill-demo.ts'
import { faultsOf } from './faults-of.ts'
import { type FileToSend, KAB } from './lists.fixture.ts'
import { knownPeople, mendedCopy, messyWorkbook, reasonsIn } from './messy-workbook.fixture.ts'
import { type App, seatOfficer, signIn, startApp, untilState } from './with-app.ts'

let app: App
beforeAll(async () => {
  app = await startApp()
  const ratna = await seatOfficer(app, 'ratna.wulandari', 'Ratna Wulandari', [
    { role: 'operator', area: KAB },
  ])
  const { call, receive } = asOperator(app.server, ratna, KAB)
  const file = await receive(knownPeople.name, knownPeople.buffer)
  const { id } = await call('POST /imports', { area: KAB, file })
  await untilState(app, 'workers.import', id, 'ready')
  await call('POST /imports/:id/take', { id })
  await untilState(app, 'workers.import', id, 'taken')
}, 120_000)
afterAll(() => app[Symbol.asyncDispose]())

const send = async (page: Page, file: FileToSend): Promise<void> => {
  await page.goto(`/daftar/baru?w=${KAB}`)
  await page.getByLabel('Siapa yang membuat daftar ini?').fill('Kasi PMD Paciran')
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: 'Unggah dan periksa' }).click()
}

const take = (page: Page, rows: number) => page.getByRole('button', { name: `Ambil ${rows} baris` })

const isClean = async (page: Page): Promise<void> => expect.soft(await faultsOf(page), page.url()).toEqual([])

const confirmDesa = async (page: Page): Promise<void> => {
  await page.getByRole('heading', { name: '1 nama desa perlu dipastikan' }).waitFor()
  await page.getByRole('button', { name: 'Desa Kranji, Kec. Paciran' }).click()
  await page.getByText('“Krannji” dibaca Desa Kranji: 1 baris').waitFor()
}

const decideByKeyboard = async (page: Page): Promise<void> => {
  await page.getByRole('heading', { name: 'Orang yang sama atau bukan? Pasangan 1 dari 1' }).waitFor()
  await page.getByRole('radio', { name: /Orang yang sama/ }).focus()
  await page.keyboard.press('1')
  await page.keyboard.press('Tab')
  await page.keyboard.type('KK sama, salah ketik angka terakhir')
  await page.keyboard.press('Enter')
  await page.getByText('Semua pasangan sudah diputuskan').waitFor()
}

const download = async (page: Page): Promise<{ name: string; bytes: Buffer }> => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Unduh berkas berwarna' }).click(),
  ])
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

test('a messy workbook is settled and taken, comes back marked, and its mended copy adds only what changed', async () => {
  const page = await app.open()
  await signIn(page, 'ratna.wulandari')

  await send(page, messyWorkbook)
  await take(page, 2).waitFor()
  await page.getByText('Kolom NIK rusak sebelum sampai ke sini').waitFor()
  await isClean(page)
  await confirmDesa(page)
  await take(page, 3).waitFor()
  await decideByKeyboard(page)
  await isClean(page)
  await take(page, 4).click()
  await page.getByText('3 orang baru, 1 diperbarui').waitFor()
  await page.getByText('2 baris ditolak dan tidak masuk').waitFor()
  await isClean(page)

  const marked = await download(page)
  expect(marked.name).toBe('Data Paciran FIX (3)-diperiksa.xlsx')
  const reasons = reasonsIn(marked.bytes)
  expect(reasons.filter((reason) => reason.startsWith('Ditolak: '))).toHaveLength(2)
  expect(reasons.filter((reason) => reason.startsWith('Diterima'))).toHaveLength(4)

  await send(page, mendedCopy(marked.name, marked.bytes))
  await page.getByText('Ini salinan yang dibetulkan dari “Data Paciran FIX (3).xlsx”').waitFor()
  await page.getByText('4 orang sudah ada di register dengan data yang sama').waitFor()
  await isClean(page)
  await take(page, 2).click()
  await page.getByText('2 orang baru, 0 diperbarui').waitFor()
  await page.getByText('Tidak ada baris yang ditolak').waitFor()

  await page.goto(`/pekerja?w=${KAB}`)
  await page.getByRole('heading', { name: /^6 pekerja terdaftar/ }).waitFor()
})
