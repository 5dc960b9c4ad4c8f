import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { faultsOf } from './faults-of.ts'
import { KAB } from './lists.fixture.ts'
import { type App, seatOfficer, signIn, startApp } from './with-app.ts'

let app: App

beforeAll(async () => {
  app = await startApp()
  await seatOfficer(app, 'ratna.wulandari', 'Ratna Wulandari', [{ role: 'operator', area: KAB }])
}, 120_000)
afterAll(() => app[Symbol.asyncDispose]())

const month = async (page: Page, group: string, [name, year]: readonly [string, string]): Promise<void> => {
  const parts = page.getByRole('group', { name: group, exact: true })
  await parts.getByLabel('Bulan', { exact: true }).selectOption({ label: name })
  await parts.getByLabel('Tahun').fill(year)
}

const day = async (page: Page, group: string, [date, name, year]: readonly [string, string, string]) => {
  const parts = page.getByRole('group', { name: group, exact: true })
  await parts.getByLabel('Tanggal', { exact: true }).fill(date)
  await month(page, group, [name, year])
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

/** What the copied link opens in a window that has never been here. */
const openCopied = async (page: Page, size: 'laptop' | 'phone'): Promise<Page> => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Salin tautan' }).click()
  await page.getByText('Tautan tersalin').waitFor()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  const other = await app.open(size)
  await other.goto(link)
  return other
}

test('a visitor counts the iuran of a driver, opens a reason in the law, and somebody else sees the same by the link', async () => {
  const page = await app.open()
  await page.goto('/masuk')
  await page.getByRole('link', { name: 'Hitung iuran dan santunan tanpa masuk' }).click()
  await heading(page, /^Iurannya Rp/).waitFor()
  await page.getByLabel('Bidang pekerjaan').selectOption('ANGKUTAN')
  await month(page, 'Bulan iuran pertama', ['Februari', '2026'])
  await heading(page, 'Iurannya Rp8.400 sebulan (Februari 2026)').waitFor()
  await page.getByLabel('Berapa bulan').fill('15')
  await heading(page, 'Iurannya Rp134.400 untuk 15 bulan (Februari 2026 sampai April 2027)').waitFor()
  await page.getByText('belum pasti').first().waitFor()
  expect(await faultsOf(page)).toEqual([])

  const other = await openCopied(page, 'phone')
  await heading(other, 'Iurannya Rp134.400 untuk 15 bulan (Februari 2026 sampai April 2027)').waitFor()
  expect(await other.getByLabel('Bidang pekerjaan').inputValue()).toBe('ANGKUTAN')
  expect(await faultsOf(other)).toEqual([])

  await page.getByRole('link', { name: 'Keringanan iuran JKK dan JKM BPU bidang angkutan' }).first().click()
  await page.waitForURL(/\/hukum#bpu\.diskon\.angkutan$/)
  await page.locator('[aria-current="true"] [id="bpu.diskon.angkutan"]').waitFor()
  await page.goBack()
  await heading(page, /^Iurannya Rp134.400/).waitFor()
})

test('a visitor counts the right of a family on a phone, with both sums where the law can be read in two ways', async () => {
  const page = await app.open('phone')
  await page.goto('/hitung')
  await page.getByRole('tab', { name: 'Yang diterima keluarga dan pekerja' }).click()
  await heading(page, 'Berapa hak keluarga yang ditinggalkan?').waitFor()
  await page.getByRole('button', { name: 'Hitung', exact: true }).click()
  await page.getByText('Isian ini belum ada.').first().waitFor()

  await day(page, 'Tanggal meninggal', ['10', 'Oktober', '2026'])
  await month(page, 'Dari bulan', ['September', '2026'])
  await month(page, 'Sampai bulan', ['Oktober', '2026'])
  await heading(page, 'Keluarga berhak atas Rp10.000.000').waitFor()
  await page.getByRole('button', { name: 'Tambah masa' }).click()
  const second = page.getByRole('group', { name: 'Masa 2', exact: true })
  for (const [which, name] of [
    ['Dari bulan', 'Januari'],
    ['Sampai bulan', 'Maret'],
  ] as const) {
    const parts = second.getByRole('group', { name: which, exact: true })
    await parts.getByLabel('Bulan', { exact: true }).selectOption({ label: name })
    await parts.getByLabel('Tahun').fill('2026')
  }
  await page.getByText('Belum pasti: Rp10.000.000 atau Rp42.000.000').waitFor()
  expect(await faultsOf(page)).toEqual([])

  const other = await openCopied(page, 'laptop')
  await heading(other, 'Keluarga berhak atas Rp10.000.000').waitFor()
  await other.getByText('Belum pasti: Rp10.000.000 atau Rp42.000.000').waitFor()
  expect(other.url()).not.toMatch(/\d{16}/)
})

test('children bring a scholarship, year by year, and a sheet of paper says what it was counted from', async () => {
  const page = await app.open()
  await page.goto(
    '/hitung?hitung=meninggal&meninggal=2026-11-10&segmen=BPU&iuran=2023-01.2026-11&anak=2022-05.TK.1',
  )
  await heading(page, 'Keluarga berhak atas Rp42.000.000 dan beasiswa Rp87.000.000').waitFor()
  await page.getByRole('table', { name: /^Beasiswa Rp87.000.000/ }).waitFor()
  await page.setViewportSize({ width: 794, height: 1123 })
  await page.emulateMedia({ media: 'print' })
  await page.getByText('10 November 2026', { exact: true }).waitFor()
  await page.getByText('Bulan lahir Mei 2022, Sekolah sekarang TK').waitFor()
  expect(await page.getByRole('form', { name: 'Isian hitungan' }).count()).toBe(0)
})

test('the law says no beside the field it speaks of, and all reasons at once', async () => {
  const page = await app.open()
  await page.goto('/hitung?hitung=daftar&lahir=1950-01&bulan=2026-10&skema-lain=PNS&nik-sah=ya')
  await heading(page, 'Tidak boleh didaftarkan karena 2 hal').waitFor()
  await page.getByLabel('Bekerja sebagai').selectOption('')
  await heading(page, 'Sudah melewati batas umur untuk didaftarkan').waitFor()
  await page.goto('/hitung?hitung=iuran&penghasilan=1000000&mulai=2026-10&lama=1&program=JKK')
  await page.getByRole('group', { name: 'Program' }).getByText('JKK dan JKM wajib diikuti bersama').waitFor()
  await page.getByLabel('JKM, kematian').check()
  await heading(page, 'Iurannya Rp8.400 sebulan (Oktober 2026)').waitFor()
})

test('an officer finds the pages within the menu', async () => {
  const page = await app.open()
  await signIn(page, 'ratna.wulandari')
  await page.getByRole('link', { name: 'Hitung iuran & hak' }).click()
  await heading(page, /^Iurannya Rp/).waitFor()
  await page.getByRole('navigation', { name: 'Menu utama' }).waitFor()
  await page.goto('/hukum?cari=santunan kematian')
  await page.getByText('Rp20.000.000').first().waitFor()
  await page.getByLabel('Cari di dasar hukum').fill('tidak ada begini')
  await page.getByText('Tidak ada yang cocok').waitFor()
  await page.getByRole('button', { name: 'Hapus pencarian' }).click()
  await page.getByRole('heading', { name: 'Jaminan Kematian (JKM)' }).waitFor()
})
