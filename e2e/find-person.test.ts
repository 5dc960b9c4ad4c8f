import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asOperator } from '../scripts/fill-demo.ts'
import { csvOf } from '../server/src/workers/walk.fixture.ts'
import { KAB } from './lists.fixture.ts'
import { type App, seatOfficer, signIn, startApp, untilState } from './with-app.ts'

let app: App
beforeAll(async () => {
  app = await startApp()
  const ratna = await seatOfficer(app, 'ratna.wulandari', 'Ratna Wulandari', [
    { role: 'operator', area: KAB },
  ])
  const { call, receive } = asOperator(app.server, ratna, KAB)
  const people = csvOf([
    { serial: 9001, nama: 'Siti Aminah', pekerjaan: 'Petani' },
    { serial: 9002, nama: 'Budi Santoso', lahir: '18-06-1986', nik: '3524141806869002' },
  ])
  const { id } = await call('POST /imports', { area: KAB, file: await receive('rekaan.csv', people) })
  await untilState(app, 'workers.import', id, 'ready')
  await call('POST /imports/:id/take', { id })
  await untilState(app, 'workers.import', id, 'taken')
}, 60_000)
afterAll(() => app[Symbol.asyncDispose]())

test('a name spelt otherwise is found, narrowed, opened, consent recorded, and the list goes out as CSV', async () => {
  const page = await app.open()
  await signIn(page, 'ratna.wulandari')
  await page.goto(`/pekerja?w=${KAB}`)
  await page.getByRole('heading', { level: 1, name: /2 pekerja terdaftar/ }).waitFor()
  await page.getByLabel('Pekerjaan').selectOption({ label: 'Petani/pekebun' })
  await page.getByRole('heading', { level: 1, name: /1 pekerja .* sesuai saringan/ }).waitFor()

  await page.getByLabel(/Cari nama/).fill('sitti aminnah')
  await page.getByRole('button', { name: 'Cari', exact: true }).click()
  await page.getByRole('heading', { name: 'Nama yang mirip' }).waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Unduh CSV' }).click(),
  ])
  const sheet = await readFile(await download.path(), 'utf8')
  expect(sheet).toContain('Siti Aminah')
  expect(sheet).not.toContain('Budi Santoso')
  expect(sheet).toContain('oleh Ratna Wulandari')

  await page.getByRole('link', { name: 'Siti Aminah' }).click()
  await page.getByRole('heading', { level: 1, name: 'Siti Aminah' }).waitFor()
  await page.getByText(/sel F2, diambil/).waitFor()
  await page.getByRole('button', { name: 'Catat persetujuan' }).click()
  await page.getByLabel('Tanggal', { exact: true }).fill('1')
  await page.getByLabel('Bulan').selectOption({ label: 'November' })
  await page.getByLabel('Tahun').fill('2026')
  await page.getByLabel('Setuju, lisan').check()
  await page.getByRole('button', { name: 'Simpan' }).click()
  await page.getByRole('heading', { name: 'Setuju sejak 1 November 2026, lisan' }).waitFor()
})
