import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import chromium from '@sparticuz/chromium'
import { chromium as playwright, type Page } from 'playwright-core'

// The pictures of the README, taken from a running demo: node scripts/pictures.ts http://127.0.0.1:8080
const base = process.argv[2] ?? 'http://127.0.0.1:8080'
const folder = join(import.meta.dirname, '../docs/pictures')
const SIZES = { 1366: { width: 1366, height: 768 }, 390: { width: 390, height: 844 } }

const browser = await playwright.launch({
  executablePath: await chromium.executablePath(),
  args: chromium.args.filter((arg) => arg !== '--single-process'),
})

const open = async (size: keyof typeof SIZES): Promise<Page> =>
  (await browser.newContext({ viewport: SIZES[size], baseURL: base, locale: 'id-ID' })).newPage()

const take = async (page: Page, name: string): Promise<void> => {
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: join(folder, `${name}.png`) })
}

const signIn = async (page: Page): Promise<void> => {
  await page.goto('/masuk')
  await page.getByLabel('Nama pengguna').fill('ratna.wulandari')
  await page.getByLabel('Kata sandi', { exact: true }).fill('lindungi-pekerja')
  await page.getByRole('button', { name: 'Masuk' }).click()
  await page.getByRole('navigation', { name: 'Menu utama' }).first().waitFor()
}

mkdirSync(folder, { recursive: true })
const laptop = await open(1366)
await laptop.goto('/masuk')
await take(laptop, 'sign-in-1366')
await signIn(laptop)
await laptop.goto('/w/35.24')
await take(laptop, 'area-1366')
await laptop.goto('/w/35.24/cakupan')
await take(laptop, 'coverage-1366')
await laptop.goto('/daftar')
await laptop.getByRole('link', { name: /paciran/ }).click()
await take(laptop, 'import-1366')
const phone = await open(390)
await signIn(phone)
await phone.goto('/w/35.24')
await take(phone, 'area-390')
await browser.close()
