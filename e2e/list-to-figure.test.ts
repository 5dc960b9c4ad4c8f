import { formatCount } from '@naungan/rules/words'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { api } from '../server/src/api.ts'
import { officer } from '../server/src/platform/test-db/index.ts'
import { DESA, type FileToSend, KAB, memberList, openSidFile } from './lists.fixture.ts'
import { type App, seatOfficer, signIn, startApp } from './with-app.ts'

let app: App
beforeAll(async () => {
  app = await startApp()
  await seatOfficer(app, 'ratna.wulandari', 'Ratna Wulandari', [{ role: 'operator', area: KAB }])
  const planner = officer('Budi', { role: 'approver', area: KAB })
  const source = 'Bappeda (rekaan)'
  await app.db.call(api['POST /denominators'], planner, {
    area: DESA,
    year: 2026,
    definition: 'potensi',
    workers: 100,
    source,
    day: '2026-03-31',
  })
})
afterAll(() => app[Symbol.asyncDispose]())

const sendFile = async (page: Page, file: FileToSend) => {
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: 'Unggah dan periksa' }).click()
}

const mend = async (page: Page, issue: string, label: RegExp, value: string) => {
  await page.getByRole('link', { name: new RegExp(issue) }).click()
  await page
    .getByRole('button', { name: /^Betulkan baris/ })
    .first()
    .click()
  await page.getByLabel(label).fill(value)
  await page.getByRole('button', { name: 'Periksa lagi baris ini' }).click()
  await page.getByText(/sekarang lolos/).waitFor()
  await page.getByRole('button', { name: 'Tutup' }).click()
}

const coverageOfDesa = async (page: Page): Promise<string> => {
  await page.goto(`/w/${DESA}`)
  const main = page.getByRole('main')
  await main.getByRole('heading', { level: 1 }).waitFor()
  return main.innerText()
}

test('a list is sent in, mended and taken; a BPJS list moves the desa; both are drawn back', async () => {
  const page = await app.open()
  const list = await openSidFile()
  const members = await memberList('2026-10')
  const covered = formatCount(members.people, 'id')
  expect(members.people).toBeGreaterThan(2)
  await signIn(page, 'ratna.wulandari')

  await page.goto(`/daftar/baru?w=${KAB}`)
  await page.getByLabel('Seluruh berkas dari satu desa?').fill(DESA)
  await page
    .getByRole('option', { name: /Kranji/ })
    .first()
    .click()
  await sendFile(page, list.file)
  await page.getByRole('button', { name: `Ambil ${list.people - 2} baris` }).waitFor()
  await mend(page, 'NIK bukan 16 angka|NIK tidak 16', /NIK dari KTP/, list.nik)
  await page.getByRole('button', { name: `Ambil ${list.people - 1} baris` }).waitFor()
  await mend(page, 'Tanggal lahir', /Tanggal lahir/, list.birthDay)
  await page.getByRole('button', { name: `Ambil ${list.people} baris` }).click()
  await page.getByText(`${list.people} orang baru, 0 diperbarui`).waitFor()
  const listPage = page.url()

  await page.goto(`/iuran/baru?w=${KAB}`)
  await sendFile(page, members.file)
  await page.getByRole('button', { name: `Catat ${covered} bulan aktif` }).click()
  await page.getByText(`${covered} bulan aktif tercatat`).waitFor()
  const memberPage = page.url()

  expect(await coverageOfDesa(page)).toContain(`pekerja terlindungi: ${covered} dari 100`)

  await page.goto(memberPage)
  await page.getByRole('button', { name: `Tarik kembali ${covered} bulan aktif` }).click()
  await page.getByText(`${covered} bulan aktif ditarik kembali`).waitFor()
  expect(await coverageOfDesa(page)).not.toContain(`terlindungi: ${covered}`)

  await page.goto(listPage)
  await page.getByRole('button', { name: `Tarik kembali ${list.people} baris` }).click()
  await page.getByText(`${list.people} orang keluar`).waitFor()
  await page.goto(`/pekerja?w=${DESA}`)
  await page.getByRole('heading', { name: /Belum ada pekerja terdaftar/ }).waitFor()
})
