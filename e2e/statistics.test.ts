import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { faultsOf } from './faults-of.ts'
import type { FileToSend } from './lists.fixture.ts'
import { coverageFile, printedFile } from './statistics.fixture.ts'
import { type App, seatOfficer, signIn, startApp } from './with-app.ts'

const LAMPUNG = '18'

let app: App
beforeAll(async () => {
  app = await startApp()
  await seatOfficer(app, 'ratna.wulandari', 'Ratna Wulandari', [{ role: 'operator', area: LAMPUNG }])
})
afterAll(() => app[Symbol.asyncDispose]())

const take = async (page: Page, file: FileToSend, figures: number) => {
  await page.goto(`/target?w=${LAMPUNG}&isi=berkas`)
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('heading', { name: `${figures} angka dibaca dari ${file.name}` }).waitFor()
}

const taken = async (page: Page, figures: number) => {
  await page.getByRole('button', { name: `Ambil ${figures} angka` }).click()
  await page.getByRole('button', { name: `Tarik kembali ${figures} angka` }).waitFor()
}

test('an officer of Lampung loads what papers printed and sees how far each kabupaten is from the target', async () => {
  const page = await app.open()
  await signIn(page, 'ratna.wulandari')

  await take(page, coverageFile(), 14)
  const refused = page.getByRole('row').filter({ hasText: '18.09?' })
  expect(await refused.innerText()).toContain('Kami tidak menebak wilayah mana yang dimaksud')
  expect(await faultsOf(page)).toEqual([])
  await taken(page, 14)

  await take(page, printedFile(), 10)
  expect(await page.getByRole('main').innerText()).toContain('Wilayah ini bukan wilayah tugas Anda')
  await taken(page, 10)
  await page.getByRole('heading', { name: /naik dari 32,62\s% \(2024\) ke 58,35\s% \(2030\)/ }).waitFor()

  await page.goto(`/w/${LAMPUNG}`)
  await page
    .getByRole('heading', { name: /2 dari 14 kabupaten\/kota melewati 32,62\s%, target 2024/ })
    .waitFor()
  const main = page.getByRole('main')
  const text = await main.innerText()
  expect(text).toMatch(/Posisi 24 September 2024: Lampung 24,86\s%/)
  expect(text).toMatch(/Target 2025: 38,39\s%/)
  expect(text).toMatch(/Kab\. Pesawaran: tidak ada data/)
  expect(text).toMatch(/Lampung Tengah juga diumumkan 26,00\s% \(19 Mei 2025\)/)
  const path = main.getByRole('table', { name: 'Target Lampung dan instrumennya' })
  expect((await path.getByRole('rowheader').allInnerTexts()).map(Number)).toEqual([2024, 2025, 2026, 2030])

  await main.getByRole('button', { name: /Dari mana 1,90\s%/ }).click()
  const origin = page.getByRole('region', { name: /Dari mana 1,90/ })
  expect(await origin.innerText()).toContain('lampost.co 26-09-2024')
  expect(await faultsOf(page)).toEqual([])
  await origin.getByRole('link', { name: 'cakupan-lampung.csv, baris 2' }).click()
  await page.getByRole('heading', { name: '14 angka diambil dari cakupan-lampung.csv' }).waitFor()

  await page.getByRole('button', { name: 'Tarik kembali 14 angka' }).click()
  await page.getByRole('heading', { name: /14 angka dari cakupan-lampung\.csv ditarik kembali/ }).waitFor()
  await page.goto(`/w/${LAMPUNG}?posisi=2024-09-24`)
  await page.getByRole('heading', { name: /Cakupan 1 kabupaten\/kota|dari 1 kabupaten\/kota/ }).waitFor()
})
