import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, PASSWORD, seatOfficer, signIn, startApp } from './with-app.ts'

let app: App
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app[Symbol.asyncDispose]())

test('a fresh installation asks for its area and first admin, who seats an operator, who signs in', async () => {
  const page = await app.open()
  await page.goto('/')
  await page.getByLabel('Cari provinsi, kabupaten, atau kota').fill('lamogan')
  await page.getByRole('option', { name: /Kab. Lamongan/ }).click()
  await page.getByText(/27 kecamatan.*462 desa/).waitFor()
  await page.getByRole('button', { name: 'Pakai wilayah ini' }).click()
  await page.getByLabel('Nama lengkap').fill('Sari Puspita')
  await page.getByLabel('Nama pengguna').fill('sari.admin')
  await page.getByLabel('Kata sandi', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Buat admin' }).click()
  await page.getByLabel('keys.json sudah saya salin ke tempat lain').check()
  await page.getByRole('button', { name: 'Masuk ke Naungan' }).click()
  await page.getByRole('navigation', { name: 'Menu utama' }).first().waitFor()

  await page.goto('/pengguna')
  await page.getByRole('link', { name: 'Tambah pengguna' }).click()
  await page.getByLabel('Nama lengkap').fill('Ratna Wulandari')
  await page.getByLabel('Nama pengguna').fill('ratna.wulandari')
  await page.getByLabel('Peran').selectOption({ label: 'Operator' })
  await page.getByRole('button', { name: 'Buat akun' }).click()
  await page.getByText('Akun Ratna Wulandari dibuat').waitFor()
  const password = await page.getByRole('main').locator('code').innerText()
  expect(password.length).toBeGreaterThanOrEqual(12)

  const other = await app.open()
  await other.goto('/masuk')
  await other.getByLabel('Nama pengguna').fill('ratna.wulandari')
  await other.getByLabel('Kata sandi', { exact: true }).fill(password)
  await other.getByRole('button', { name: 'Masuk' }).click()
  await other.getByRole('link', { name: 'Unggah daftar' }).first().waitFor()
})

test('a wrong password says how many tries are left, and the page asked for opens after the right one', async () => {
  await seatOfficer(app, 'budi.santoso', 'Budi Santoso', [{ role: 'approver', area: '18' }])
  const page = await app.open()
  await page.goto('/target?w=18')
  await page.getByLabel('Nama pengguna').fill('budi.santoso')
  await page.getByLabel('Kata sandi', { exact: true }).fill('bukan-sandi-yang-benar')
  await page.getByRole('button', { name: 'Masuk' }).click()
  await page.getByText(/Masih bisa 4 kali/).waitFor()
  await page.getByLabel('Kata sandi', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Masuk' }).click()
  await page.getByRole('heading', { name: 'Lampung belum punya target' }).waitFor()
})

test("Lampung's two targets are entered as its letters state them and show the wholes they imply", async () => {
  const page = await app.open()
  await signIn(page, 'budi.santoso')
  await page.goto('/target?w=18')
  const enter = async (year: string, percent: string, people: string) => {
    await page.getByLabel('Tahun', { exact: true }).first().fill(year)
    await page.getByLabel('Persen').fill(percent)
    await page.getByLabel('Orang', { exact: true }).fill(people)
    await page.getByLabel('Instrumen').fill(`RKPD ${year}`)
    await page.getByLabel('Sumber', { exact: true }).fill('Surat Gubernur (contoh)')
    const day = page.getByRole('group', { name: 'Tanggal sumber' })
    await day.getByLabel('Tanggal').fill('15')
    await day.getByLabel('Bulan').selectOption({ label: 'Januari' })
    await day.getByLabel('Tahun').fill('2025')
    await page.getByRole('button', { name: 'Catat target' }).click()
    await page.getByText(`Target ${year} tercatat`).waitFor()
  }
  await enter('2025', '38,39', '1149447')
  await enter('2026', '45,53', '1436809')
  await page.getByRole('cell', { name: '2.994.131' }).waitFor()
  await page.getByRole('cell', { name: '3.155.741' }).waitFor()
})
