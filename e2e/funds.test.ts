import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { faultsOf } from './faults-of.ts'
import { type App, seatOfficer, signIn, startApp } from './with-app.ts'

const KAB = '35.24'
let app: App
beforeAll(async () => {
  app = await startApp()
  await seatOfficer(app, 'bambang.bpkad', 'Bambang Sutrisno', [{ role: 'operator', area: KAB }])
})
afterAll(() => app[Symbol.asyncDispose]())

const day = async (page: Page) => {
  await page.getByLabel('Tanggal', { exact: true }).fill('15')
  await page.getByLabel('Bulan', { exact: true }).selectOption('10')
  await page.getByLabel('Tahun', { exact: true }).fill('2026')
}

const enterFund = async (page: Page, kind: string, rupiah: string) => {
  await page.getByLabel('Jenis dana').selectOption(kind)
  await page.getByLabel('Pagu murni').fill(rupiah)
  await page.getByLabel('Dokumen').fill('RKA 2027 (rekaan)')
  await day(page)
  const name = await page.getByLabel('Nama dana').inputValue()
  await page.getByRole('button', { name: 'Catat dana' }).click()
  await page.getByText(`Dana ${name} tercatat`).waitFor()
  return name
}

test('a BPKAD officer enters five funds, changes one ceiling, pays from it and finds the rest in the title', async () => {
  const page = await app.open()
  await signIn(page, 'bambang.bpkad')
  await page.goto(`/dana/2027?w=${KAB}`)
  await page.getByRole('heading', { name: 'Belum ada dana 2027 untuk Kab. Lamongan' }).waitFor()
  await page.getByLabel('Jenis dana').selectOption('dbh_cht')
  await page.getByRole('button', { name: 'Hapus petani tembakau' }).waitFor()
  await page.getByLabel('Pagu murni').fill('2850000000')
  await page.getByText('dua miliar delapan ratus lima puluh juta rupiah').waitFor()
  expect(await faultsOf(page)).toEqual([])

  for (const [kind, rupiah] of [
    ['apbd_kabupaten', '4200000000'],
    ['dbh_cht', '2850000000'],
    ['apbdes', '1896000000'],
    ['dana_desa', '480000000'],
    ['sertakan', '201600000'],
  ] as const)
    await enterFund(page, kind, rupiah)
  await page
    .getByRole('heading', {
      level: 1,
      name: /Dana 2027: Rp9,63\smiliar di 5 sumber, Rp9,63\smiliar belum terpakai/,
    })
    .waitFor()

  await page.getByLabel('Jenis dana').selectOption('sertakan')
  await page.getByRole('button', { name: 'Catat dana' }).click()
  await page.getByText('Dana dengan jenis, pemilik, tahun, dan nama yang sama sudah ada.').waitFor()

  await page.getByRole('main').getByRole('link', { name: 'APBD Kabupaten', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: /^APBD Kabupaten 2027: Rp4,20\smiliar/ }).waitFor()
  await page.getByRole('tab', { name: 'Pagu' }).click()
  await page.getByRole('textbox', { name: 'Pagu' }).fill('3570000000')
  await page.getByLabel('Dokumen').fill('DPPA 2027 (rekaan)')
  await day(page)
  await page.getByRole('button', { name: 'Catat pagu' }).click()
  await page.getByRole('heading', { name: /^Pagu Rp3\.570\.000\.000, pagu perubahan/ }).waitFor()

  await page.getByRole('tab', { name: 'Ikatan atau bayar' }).click()
  await page.getByLabel('Bulan iuran').selectOption('2027-01')
  await page.getByLabel('Rupiah JKK').fill('100000000')
  await page.getByLabel('Rupiah JKM').fill('68000000')
  await page.getByLabel('Bulan-orang').fill('10000')
  await page.getByLabel('Dokumen').fill('SP2D 1 (rekaan)')
  await day(page)
  await page.getByRole('button', { name: 'Catat', exact: true }).click()
  await page.getByRole('heading', { name: /Dibayar Rp168\.000\.000 untuk 10\.000 bulan-orang/ }).waitFor()
  expect(await faultsOf(page)).toEqual([])
  await page.screenshot({ path: '.naungan/dana-satu.png', fullPage: true })
  await page.getByRole('link', { name: 'Semua dana 2027' }).click()
  await page.getByRole('heading', { level: 1, name: /Rp9,00\smiliar di 5 sumber, Rp8,83\smiliar/ }).waitFor()
  await page.screenshot({ path: '.naungan/dana-semua.png', fullPage: true })
})

test('a file of funds is shown with what is wrong of each row before anything is kept', async () => {
  const page = await app.open()
  await signIn(page, 'bambang.bpkad')
  await page.goto(`/dana/2028?w=${KAB}&catat=berkas`)
  const rows = [
    'jenis;kode;nama;pagu;kelompok;dokumen;tanggal',
    'ADD;35.24.14.2003;;4.032.000;;APBDes;2026-10-01',
    'ADD;35.24.14.2004;;-5;;APBDes;2026-10-01',
    'ADD;35.25.01.2001;;4.032.000;;APBDes;2026-10-01',
    'CSR;35.24;CSR;1.000.000;astronot;MoU;2026-10-01',
  ]
  await page.locator('input[type=file]').setInputFiles({
    name: 'apbdes.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`${rows.join('\n')}\n`),
  })
  await page.getByRole('heading', { name: '1 baris dibaca dari apbdes.csv, Rp4.032.000' }).waitFor()
  const text = await page.getByRole('main').innerText()
  expect(text).toContain('Rupiah tidak boleh di bawah nol.')
  expect(text).toContain('Wilayah ini bukan wilayah tugas Anda.')
  expect(text).toContain('Kelompok pekerja ini tidak dikenal.')
  expect(await faultsOf(page)).toEqual([])
  await page.screenshot({ path: '.naungan/dana-berkas.png', fullPage: true })
  await page.getByRole('button', { name: 'Ambil 1 dana' }).click()
  await page.getByText('1 baris tersimpan.').waitFor()
  await page.getByRole('link', { name: 'ADD/APBDes, 1 dana di 1 wilayah' }).click()
  await page.getByRole('heading', { name: '1 dana ADD/APBDes di bawah Kab. Lamongan' }).waitFor()
  await page.getByRole('button', { name: 'Tarik kembali 1 baris' }).click()
  await page.getByRole('heading', { name: 'Belum ada dana 2028 untuk Kab. Lamongan' }).waitFor()
})
