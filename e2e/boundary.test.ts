import { afterAll, beforeAll, expect, test } from 'vitest'
import { desaSquares, shapefileParts, type Square, zipOf } from '../server/src/boundaries/outline.fixture.ts'
import { asOperator } from '../scripts/fill-demo.ts'
import { KAB, memberList } from './lists.fixture.ts'
import { type App, seatOfficer, signIn, startApp, untilState } from './with-app.ts'

let app: App
beforeAll(async () => {
  app = await startApp()
  const duty = [{ role: 'operator', area: KAB } as const]
  const ratna = await seatOfficer(app, 'ratna.wulandari', 'Ratna Wulandari', duty)
  const { call, receive } = asOperator(app.server, ratna, KAB)
  const { file } = await memberList('2026-10')
  const { id } = await call('POST /lists', { area: KAB, file: await receive(file.name, file.buffer) })
  await untilState(app, 'iuran.list', id, 'ready')
  await call('POST /lists/:id/post', { id })
  await untilState(app, 'iuran.list', id, 'posted')
}, 120_000)
afterAll(() => app[Symbol.asyncDispose]())

/** One desa drawn like an hourglass, as drawing programs let it happen. */
const hourglass = ({ ring: [a, b, c, d], ...square }: Square): Square => ({
  ...square,
  ring: [a!, c!, b!, d!, a!],
})

test('an officer uploads a map of boundaries, sees what is in it, uses it, and takes it back', async () => {
  const [first, ...rest] = await desaSquares()
  const zip = zipOf(shapefileParts([hourglass(first!), ...rest], 'Batas_Desa', { folder: 'Peta/' }))
  const page = await app.open()
  await signIn(page, 'ratna.wulandari')
  await page
    .getByRole('button', { name: /Ratna Wulandari/ })
    .first()
    .click()
  await page.getByRole('menuitem', { name: 'Peta batas' }).click()
  await page.getByRole('heading', { level: 1, name: 'Kab. Lamongan belum punya peta batas' }).waitFor()

  await page.getByRole('button', { name: 'Periksa berkas ini' }).click()
  await page.getByRole('alert').getByText('Isi lisensinya').waitFor()
  const file = { name: 'batas-desa.zip', mimeType: 'application/zip', buffer: zip }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByLabel('Sumber').fill('Bappeda (rekaan)')
  await page.getByLabel('Lisensi').fill('CC BY 4.0')
  await page.getByLabel('Tanggal', { exact: true }).fill('31')
  await page.getByLabel('Bulan').selectOption('03')
  await page.getByLabel('Tahun').fill('2026')
  await page.getByRole('button', { name: 'Periksa berkas ini' }).click()

  await page.getByRole('heading', { level: 1, name: /473 dari 474 desa cocok/ }).waitFor()
  await page.getByRole('img', { name: 'Garis batas 473 desa di Kab. Lamongan' }).waitFor()
  await page.getByText('1 bidang tidak dipakai').first().click()
  await page.getByRole('cell', { name: 'Garisnya memotong dirinya sendiri' }).waitFor()

  await page.getByRole('button', { name: 'Pakai peta ini' }).click()
  await page.getByText(/Peta ini berlaku sejak .*, dipasang Ratna Wulandari/).waitFor()
  await page.getByRole('link', { name: /^Peta batas/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Peta Kab. Lamongan memuat 473 dari 474 desa' }).waitFor()
  expect(await page.getByRole('link', { name: 'batas-desa.zip' }).count()).toBe(1)

  await page.goto(`/w/${KAB}?lihat=peta`)
  const main = page.getByRole('main')
  await main.getByText('Batas wilayah: Bappeda (rekaan), 31 Maret 2026; lisensi CC BY 4.0.').waitFor()
  await main.getByRole('img', { name: /^Peta cakupan desa di Kab. Lamongan/ }).waitFor()
  await main.getByRole('link', { name: 'Ganti atau tarik peta batas' }).click()
  await page.getByRole('heading', { level: 1, name: 'Peta Kab. Lamongan memuat 473 dari 474 desa' }).waitFor()

  await page.getByRole('link', { name: 'batas-desa.zip' }).click()
  await page.getByRole('button', { name: 'Tarik peta ini' }).click()
  await page.getByLabel('Alasan').fill('Batas sebelum pemekaran')
  await page.getByRole('button', { name: 'Tarik peta ini' }).click()
  await page.getByText(/Ditarik Ratna Wulandari, .*: Batas sebelum pemekaran/).waitFor()
})
