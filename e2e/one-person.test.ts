import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asOperator } from '../scripts/fill-demo.ts'
import { csvBytes } from '../server/db/seed/sheet-bytes.ts'
import { untilAtRest } from './at-rest.ts'
import { type App, seatOfficer, signIn, startApp, untilState } from './with-app.ts'

const LAMONGAN = '35.24'
const GRESIK = '35.25'
const KRANJI = '35.24.14.2008'
const HEADINGS = ['NIK', 'NAMA LENGKAP', 'TANGGAL LAHIR', 'JENIS KELAMIN', 'KODE DESA', 'PEKERJAAN', 'ALAMAT']
const BUDI = ['3524141705859001', 'Budi Rekaan Santoso', '17-05-1985', 'L', KRANJI, 'Nelayan', '']
const TWICE = ['3524141705859009', 'Budy Rekaan S', '17-05-1985', 'L', KRANJI, 'Petani', 'Dusun Kesambi']
const SITI = ['3524145209879002', 'Siti Rekaan Aminah', '12-09-1987', 'P', KRANJI, 'Petani', 'Dusun Kesambi']
const IN_GRESIK = [SITI[0]!, 'Sitti Aminah', '12-09-1987', 'P', '35.25.01.2001', 'Pedagang', 'Gang Kenanga']

let app: App

/** Brings a list into the register of an area; whoever resembles somebody there is said to be somebody else. */
const bring = async (account: string, area: string, people: string[][]): Promise<void> => {
  const { call, receive } = asOperator(app.server, account, area)
  const file = await receive('rekaan.csv', csvBytes([HEADINGS, ...people], ','))
  const { id } = await call('POST /imports', { area, file })
  await untilState(app, 'workers.import', id, 'ready')
  const answer: unknown = await call('GET /imports/:id/pairs', { id })
  for (const { id: pair } of (answer as { pairs: { id: string }[] }).pairs)
    await call('POST /imports/:id/pairs/:pair', {
      id,
      pair,
      decision: 'different',
      reason: 'Dua KTP berbeda',
    })
  await call('POST /imports/:id/take', { id })
  await untilState(app, 'workers.import', id, 'taken')
}

beforeAll(async () => {
  app = await startApp()
  const seat = (username: string, name: string, area: string) =>
    seatOfficer(app, username, name, [{ role: 'operator', area }])
  const ratna = await seat('ratna', 'Ratna Wulandari', LAMONGAN)
  const joko = await seat('joko', 'Joko Susilo', GRESIK)
  await bring(ratna, LAMONGAN, [BUDI, SITI])
  await bring(ratna, LAMONGAN, [TWICE])
  await bring(joko, GRESIK, [IN_GRESIK])
})
afterAll(() => app[Symbol.asyncDispose]())

/** Nobody is kept out of the page, and it fits its window. */
const readable = async (page: Page): Promise<void> => {
  await untilAtRest(page)
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([])
  const wide = () => document.documentElement.scrollWidth > document.documentElement.clientWidth
  expect.soft(await page.evaluate(wide)).toBe(false)
}

test('two records of one person are laid side by side, made one for a reason, and parted again', async () => {
  const page = await app.open()
  await signIn(page, 'ratna')
  await page.goto('/pekerja?q=Budi')
  await page.getByRole('link', { name: 'Budi Rekaan Santoso' }).click()
  await page.getByRole('link', { name: 'Gabungkan dengan orang lain …' }).click()
  await page.getByLabel('Nama atau NIK orang yang sama').fill('Budy')
  await page.getByRole('button', { name: 'Cari', exact: true }).click()
  await page.getByRole('link', { name: 'Bandingkan dengan Budy Rekaan S' }).click()
  await page.getByRole('heading', { name: 'Dua data satu orang?' }).waitFor()
  await page.getByLabel('Pekerjaan: pakai Petani').check()
  await readable(page)
  await page.getByRole('button', { name: 'Gabungkan menjadi 1 orang' }).click()
  await page.getByText('Tulis alasannya, paling sedikit 10 huruf.').waitFor()
  await page.getByLabel('Dari mana Anda tahu ini orang yang sama?').fill('KTP lama dan KTP baru di loket')
  await page.getByRole('button', { name: 'Gabungkan menjadi 1 orang' }).click()
  await page.getByRole('heading', { level: 1, name: 'Budi Rekaan Santoso' }).waitFor()
  await page.getByText('KTP lama dan KTP baru di loket').waitFor()
  await page.getByText('Dusun Kesambi').first().waitFor()
  await readable(page)
  await page.getByRole('button', { name: 'Pisahkan lagi' }).click()
  await page.getByLabel('Alasan').fill('Ternyata dua saudara')
  await page.getByRole('button', { name: 'Pisahkan menjadi 2 orang' }).click()
  await page.getByText('Dipisahkan lagi').waitFor()
})

const decide = async (page: Page, choice: string | RegExp): Promise<void> => {
  await page.getByRole('radio', { name: choice }).check()
  await page.getByLabel('Alasan').fill('Sudah dicek ke rumahnya')
  await page.getByRole('button', { name: 'Simpan putusan' }).click()
}

test('two kabupaten decide whose a person is without seeing each other’s record, and the person moves', async () => {
  const page = await app.open()
  await signIn(page, 'ratna')
  await page.goto('/tugas')
  await page.getByRole('link', { name: '1 orang juga dicatat wilayah lain' }).click()
  await page.getByRole('heading', { name: '1 orang menunggu putusan Anda' }).waitFor()
  await readable(page)
  await page.getByRole('link', { name: 'Siti Rekaan Aminah' }).click()
  await page.getByText('S. A.').waitFor()
  expect(await page.locator('main').textContent()).not.toContain('Sitti')
  await readable(page)
  await decide(page, 'Warga Kab. Gresik')
  await page.getByText('warga wilayah lain', { exact: true }).waitFor()

  const phone = await app.open('phone')
  await signIn(phone, 'joko')
  await phone.goto('/rujukan')
  await readable(phone)
  await phone.getByRole('link', { name: 'Sitti Aminah' }).click()
  await phone.getByText('S. R. A.').waitFor()
  await readable(phone)
  await decide(phone, 'Warga Kab. Gresik')
  await phone.getByText('Kedua wilayah sepakat: orangnya pindah ke Kab. Gresik').waitFor()
  await phone.getByRole('link', { name: 'Buka di register' }).waitFor()
  await readable(phone)

  await page.reload()
  await page.getByRole('heading', { name: 'Rujukan yang sudah selesai' }).waitFor()
  await page.getByText('Kedua wilayah sepakat').first().waitFor()
})
