import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Listed, memberCsv } from '../server/src/iuran/member-list.fixture.ts'
import { asOperator, fillFunds } from '../scripts/fill-demo.ts'
import { desaSquares, geoJson } from '../server/src/boundaries/outline.fixture.ts'
import { openWhole } from './at-rest.ts'
import { figuresWithoutSource } from './figures-without-source.ts'
import { DESA, KAB, openSidFile } from './lists.fixture.ts'
import { type App, seatOfficer, signIn, startApp, untilState } from './with-app.ts'

let app: App
/** One file of each kind that can be looked at. */
const files: string[] = []
const KEC = '35.24.14'
const FIGURE = { area: KAB, year: 2026, source: 'Bappeda (rekaan)', day: '2026-03-31' }

const listed = (from: number, count: number, of: Partial<Listed>): Listed[] =>
  Array.from({ length: count }, (_, n) => ({ n: from + n, desa: DESA, ...of }))

beforeAll(async () => {
  app = await startApp()
  const ratna = await seatOfficer(app, 'ratna.wulandari', 'Ratna Wulandari', [
    { role: 'operator', area: KAB },
  ])
  const operator = asOperator(app.server, ratna, KAB)
  const { call, receive } = operator
  await fillFunds(operator)
  const wholes = [
    ['potensi', 100],
    ['penduduk_bekerja', 200],
    ['potensi_bpu', 50],
  ]
  for (const [definition, workers] of wholes)
    await call('POST /denominators', { ...FIGURE, definition, workers })
  await call('POST /denominators', { ...FIGURE, area: DESA, definition: 'potensi_bpu', workers: 20 })
  await call('POST /targets', { ...FIGURE, percentBp: 4500, instrument: 'RKPD' })
  const { year: _, ...paper } = FIGURE
  await call('POST /floors', { ...paper, workers: 20, instrument: '1 desa 20 pekerja (rekaan)' })
  const months = ['2026-07', '2026-08', '2026-09', '2026-10']
  const rows = months.flatMap((month, at) => [
    ...listed(0, 10 + at, { segment: 'BPU', month }),
    ...listed(50, 20, { segment: 'PU', month }),
    ...listed(80, 3, { segment: 'BPU', month, status: 'MENUNGGAK' }),
  ])
  const file = await receive('peserta.csv', Buffer.from(memberCsv(rows)))
  const { id } = await call('POST /lists', { area: KAB, file })
  await untilState(app, 'iuran.list', id, 'ready')
  await call('POST /lists/:id/post', { id })
  await untilState(app, 'iuran.list', id, 'posted')
  const people = await openSidFile()
  const sent = await receive(people.file.name, people.file.buffer)
  const taken = await call('POST /imports', { area: KAB, desa: DESA, file: sent })
  await untilState(app, 'workers.import', taken.id, 'ready')
  await call('POST /imports/:id/take', { id: taken.id })
  await untilState(app, 'workers.import', taken.id, 'taken')
  const drawn = { area: KAB, source: 'Bappeda (rekaan)', licence: 'CC0', day: '2026-03-31' }
  const squares = geoJson((await desaSquares()).slice(0, 400))
  const map = await call('POST /boundaries', {
    ...drawn,
    file: await receive('batas.geojson', Buffer.from(squares)),
  })
  await untilState(app, 'boundaries.set', map.id, 'ready')
  await call('POST /boundaries/:id/use', { id: map.id })
  await untilState(app, 'boundaries.set', map.id, 'standing')
  files.push(`/iuran/${id}`, `/daftar/${taken.id}`, `/batas?w=${KAB}&peta=${map.id}`)
}, 120_000)
afterAll(() => app[Symbol.asyncDispose]())

const PAGES = [
  `/w/${KAB}`,
  `/w/${KEC}`,
  `/w/${DESA}`,
  `/w/${KAB}?hitungan=ucj.bpu&penyebut=potensi_bpu`,
  `/w/${KAB}?hitungan=ucj.dengan_tenggang`,
  `/w/${KAB}/cakupan`,
  `/w/${KAB}/cakupan?lihat=tabel`,
  `/w/${KAB}/cakupan?lihat=banyak`,
  `/w/${KAB}/cakupan?lihat=peringkat`,
  `/w/${KAB}/hitungan`,
  `/w/${KAB}/perubahan`,
  `/w/${KAB}/tiga-angka`,
  `/w/${DESA}/tiga-angka?bagian=luar-register`,
  `/w/${KAB}/kelompok`,
  `/w/${KAB}/kelompok?menurut=dana`,
  `/w/${KAB}/kelompok?menurut=aparatur`,
  `/w/${KAB}/banding?dengan=${KEC}`,
  '/tugas',
  '/target',
  '/dana/2026',
  '/pekerja',
  '/mutu',
  '/daftar',
  '/iuran',
  '/batas',
  '/hitung',
  '/hitung?hitung=meninggal&meninggal=2026-10-10&segmen=BPU&iuran=2023-01.2026-10&anak=2015-05.SD.5',
  '/hitung?hitung=waris&meninggal=2026-10-10&keluarga=pasangan.40.ya+orang_tua.70.ya',
  '/hukum',
]

test('every figure of every page, in words, in a table or drawn, opens its source', async () => {
  const page = await app.open()
  await signIn(page, 'ratna.wulandari')
  for (const path of [...PAGES, ...files]) {
    await openWhole(page, path)
    expect.soft(await figuresWithoutSource(page), path).toEqual([])
  }
})

test('the source of a coverage figure tells who came to it and who went since the month before', async () => {
  const page = await app.open()
  await signIn(page, 'ratna.wulandari')
  await openWhole(page, `/w/${KAB}`)
  await page
    .getByRole('main')
    .getByText('1 masuk (1 baru di daftar), 0 keluar (0 hilang dari daftar).')
    .waitFor()
  await openWhole(page, `/w/${KAB}?hitungan=ucj.dengan_tenggang`)
  await page.getByRole('main').getByText('Siapa yang masuk dan keluar').first().waitFor()
  expect(await page.getByText('baru di daftar').count()).toBe(0)
})

test('each fact opens the sum it is made of, and closing gives the focus back', async () => {
  const page = await app.open()
  await signIn(page, 'ratna.wulandari')
  await openWhole(page, `/w/${KAB}`)
  const sums = [
    [/^45 .*angka ini/, '45,00 % × 100 = 45 orang'],
    [/^12 .*angka ini/, '45 − 33 = 12 orang'],
    [/^6 .*angka ini/, '12 orang ÷ 2 bulan'],
    [/^1 .*angka ini/, '(33 − 30) ÷ 3 bulan = 1'],
  ] as const
  for (const [fact, sum] of sums) {
    const asked = page.getByRole('main').getByRole('button', { name: fact })
    await asked.click()
    await page.getByText(sum).first().waitFor()
    await page
      .getByRole('region', { name: /^Dari mana angka/ })
      .getByRole('button', { name: 'Tutup' })
      .click()
    expect(await asked.evaluate((element) => element === document.activeElement)).toBe(true)
  }
})

test('a list by place of work appears among the ways of counting, and a chosen way stays while drilling', async () => {
  const page = await app.open()
  const main = page.getByRole('main')
  await signIn(page, 'ratna.wulandari')
  await openWhole(page, `/w/${KAB}/hitungan`)
  await main.getByText('Belum ada daftar menurut tempat kerja bulan Oktober 2026.').waitFor()

  await page.goto(`/iuran/baru?w=${KAB}`)
  await page.getByLabel('Tempat kerja').check()
  const text = memberCsv([...listed(200, 24, {}), ...listed(300, 2, { status: 'MENUNGGAK' })])
  const file = { name: 'cabang.csv', mimeType: 'text/csv', buffer: Buffer.from(text) }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: 'Unggah dan periksa' }).click()
  await page.getByText('Dihitung menurut tempat kerja; angka utama tidak berubah.').waitFor()
  await page
    .getByText('2 dalam masa tenggang; hanya dihitung dalam cara hitung yang memuat tenggang')
    .waitFor()
  await page.getByRole('button', { name: 'Catat 26 bulan aktif' }).click()
  await page.getByText('26 bulan aktif tercatat').waitFor()

  await openWhole(page, `/w/${KAB}/hitungan`)
  await main.getByRole('heading', { name: /antara 12,00 % dan 36,00 %/ }).waitFor()
  await main
    .getByRole('table', { name: /^Cara hitung dan penyebut/ })
    .getByRole('link', { name: /\(BPU\)/ })
    .click()
  await main.getByText('26,00 %', { exact: true }).first().waitFor()
  await main.getByText('Ini bukan angka utama.').waitFor()

  await main.getByRole('link', { name: 'Paciran', exact: true }).first().click()
  await page.waitForURL(/35\.24\.14\?.*hitungan=ucj\.bpu/)
  await main.getByRole('link', { name: 'Kranji', exact: true }).first().click()
  await main.getByText('65,00 %', { exact: true }).first().waitFor()
  await main.getByRole('link', { name: 'Kembali ke angka utama' }).click()
  await main.getByText('Ini bukan angka utama.').waitFor({ state: 'detached' })
  await page.goBack()
  await main.getByText('65,00 %', { exact: true }).first().waitFor()
})

/** The first bytes of each kind of file, which say what it is. */
const BEGINS = { XLSX: 'PK', CSV: '\ufeff', SVG: '<svg', PNG: '\ufffdPNG' }

const takenAway = async (page: Page, what: Locator, kind: keyof typeof BEGINS): Promise<string> => {
  await what.click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: kind }).click(),
  ])
  return readFile(await file.path(), 'utf8')
}

test('every table and picture can be taken away, as a table and as a picture that says what it is', async () => {
  const page = await app.open()
  await signIn(page, 'ratna.wulandari')
  const views = [
    '',
    '/cakupan',
    '/cakupan?lihat=banyak',
    '/cakupan?lihat=peringkat&menurut=terlindungi',
    '/hitungan',
    '/banding',
    '/perubahan',
  ].map((view) => `/w/${KAB}${view}`)
  for (const path of [...views, '/target']) {
    await openWhole(page, path)
    const ways = page.getByRole('main').getByRole('button', { name: /^Unduh/ })
    await ways.first().waitFor()
    for (const what of await ways.all()) {
      const csv = await takenAway(page, what, 'CSV')
      expect.soft(csv.startsWith(BEGINS.CSV), path).toBe(true)
      expect.soft(csv, path).toContain('oleh Ratna Wulandari')
      expect.soft((await takenAway(page, what, 'XLSX')).startsWith(BEGINS.XLSX), path).toBe(true)
      expect.soft(await takenAway(page, what, 'SVG'), path).toMatch(/^<svg[\s\S]+Ratna Wulandari/)
      expect.soft((await takenAway(page, what, 'PNG')).startsWith(BEGINS.PNG), path).toBe(true)
    }
  }
})
