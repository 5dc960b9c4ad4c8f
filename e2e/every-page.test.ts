import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asOperator, fillFunds } from '../scripts/fill-demo.ts'
import { openWhole } from './at-rest.ts'
import { faultsOf } from './faults-of.ts'
import { desaSquares, geoJson } from '../server/src/boundaries/outline.fixture.ts'
import { DESA, KAB, memberList, openSidFile } from './lists.fixture.ts'
import { type App, seatOfficer, signIn, startApp, untilState } from './with-app.ts'

let app: App
let list: string
let members: string
let outlines: string
let fund: string

beforeAll(async () => {
  app = await startApp()
  const ratna = await seatOfficer(app, 'ratna.wulandari', 'Ratna Wulandari', [
    { role: 'operator', area: KAB },
  ])
  await seatOfficer(app, 'sari.admin', 'Sari Puspita', [
    { role: 'admin', area: KAB },
    { role: 'auditor', area: KAB },
  ])
  const operator = asOperator(app.server, ratna, KAB)
  const { call, receive } = operator
  await fillFunds(operator)
  const figures = {
    area: DESA,
    year: 2026,
    definition: 'potensi',
    workers: 100,
    source: 'Bappeda (rekaan)',
    day: '2026-03-31',
  }
  await call('POST /denominators', figures)
  const {
    year: _,
    definition: __,
    ...floor
  } = { ...figures, workers: 20, area: KAB, instrument: 'Surat (rekaan)' }
  await call('POST /floors', floor)
  const { rows } = await app.server.pool.query<{ id: string }>(
    "select id from budgets.fund where year = 2026 and kind = 'dbh_cht'",
  )
  fund = rows[0]!.id
  const people = await openSidFile()
  const sent = await receive(people.file.name, people.file.buffer)
  list = (await call('POST /imports', { area: KAB, desa: DESA, file: sent })).id
  const named = await memberList('2026-10')
  members = (
    await call('POST /lists', { area: KAB, file: await receive(named.file.name, named.file.buffer) })
  ).id
  const drawn = { area: KAB, source: 'Bappeda (rekaan)', licence: 'CC0', day: '2026-03-31' }
  const map = await receive('batas.geojson', Buffer.from(geoJson((await desaSquares()).slice(0, 400))))
  outlines = (await call('POST /boundaries', { ...drawn, file: map })).id
  await untilState(app, 'workers.import', list, 'ready')
  await untilState(app, 'iuran.list', members, 'ready')
  await call('POST /lists/:id/post', { id: members })
  await untilState(app, 'iuran.list', members, 'posted')
  await untilState(app, 'boundaries.set', outlines, 'ready')
}, 120_000)
afterAll(() => app[Symbol.asyncDispose]())

const widerThanItsWindow = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

const look = async (page: Page, path: string): Promise<void> => {
  await openWhole(page, path)
  expect.soft(await faultsOf(page), path).toEqual([])
  expect.soft(await widerThanItsWindow(page), `${path} is wider than its window`).toBe(false)
  expect.soft(await page.getByRole('heading', { level: 1 }).count(), `${path} has one h1`).toBe(1)
}

const OPERATOR = [
  `/w/${KAB}`,
  `/w/35.24.14`,
  `/w/${DESA}`,
  `/w/${KAB}/cakupan`,
  `/w/${KAB}/cakupan?lihat=tabel`,
  `/w/${KAB}/cakupan?lihat=banyak`,
  `/w/${KAB}/cakupan?lihat=peringkat&rinci=ya&menurut=terlindungi`,
  `/w/35.24.14?minimal=belum&urut=minimal`,
  `/w/${KAB}/hitungan`,
  `/w/${KAB}?hitungan=ucj.bpu`,
  `/w/${KAB}/cakupan?hitungan=ucj.dengan_tenggang`,
  `/w/${KAB}/perubahan`,
  `/w/${KAB}/tiga-angka`,
  `/w/${DESA}/tiga-angka?bagian=belum-di-bpjs`,
  `/w/${KAB}/kelompok`,
  `/w/${KAB}/kelompok?menurut=umur`,
  `/w/${KAB}/kelompok?menurut=dana`,
  `/w/${KAB}/kelompok?menurut=aparatur`,
  `/w/${KAB}/banding?dengan=35.24.14`,
  '/tugas',
  '/daftar',
  '/daftar/baru',
  '/mutu',
  '/pekerja',
  '/iuran',
  '/iuran/baru',
  '/target',
  '/target?isi=minimal',
  '/target?isi=berkas',
  '/dana/2026',
  '/dana/2026?catat=berkas',
  '/dana/2031',
  '/batas',
  '/akun',
  '/sumber',
]

/** Pages for everybody, signed in or not. */
const OPEN = [
  '/hitung',
  '/hitung?hitung=karyawan&upah=3000000&bulan=2026-10&program=JKK+JKM+JHT+JP',
  '/hitung?hitung=meninggal',
  '/hitung?hitung=meninggal&meninggal=2026-10-10&segmen=BPU&iuran=2023-01.2026-10&anak=2015-05.SD.5',
  '/hitung?hitung=kecelakaan&kecelakaan=2026-10-10&akibat=CACAT_SEBAGIAN&upah-lapor=1000000&bagian-tubuh=sebelah_mata.100',
  '/hitung?hitung=waris&meninggal=2026-10-10&keluarga=pasangan.40.ya+orang_tua.70.ya',
  '/hitung?hitung=daftar&lahir=1950-01&bulan=2026-10&skema-lain=PNS&nik-sah=tidak',
  '/hukum',
  '/hukum?cari=beasiswa',
]

for (const size of ['laptop', 'phone'] as const) {
  test(`every page of an operator can be read by everybody on a ${size}`, async () => {
    const page = await app.open(size)
    await page.goto('/masuk')
    expect.soft(await faultsOf(page), '/masuk').toEqual([])
    await signIn(page, 'ratna.wulandari')
    for (const path of [
      ...OPERATOR,
      ...OPEN,
      `/daftar/${list}`,
      `/iuran/${members}`,
      `/batas?peta=${outlines}`,
      `/dana/2026?dana=${fund}`,
    ])
      await look(page, path)
  })

  test(`every page for everybody can be read by everybody on a ${size}`, async () => {
    const page = await app.open(size)
    for (const path of OPEN) await look(page, path)
    await signIn(page, 'ratna.wulandari')
    for (const path of ['/hitung', '/hukum']) await look(page, path)
  })

  test(`every page of an admin and an auditor can be read by everybody on a ${size}`, async () => {
    const page = await app.open(size)
    await signIn(page, 'sari.admin')
    for (const path of ['/pengguna', '/jejak', '/w/35', '/target']) await look(page, path)
  })
}

test('every page of an operator fits the width of an A4 sheet', async () => {
  const page = await app.open()
  await signIn(page, 'ratna.wulandari')
  await page.setViewportSize({ width: 794, height: 1123 })
  await page.emulateMedia({ media: 'print' })
  for (const path of [...OPERATOR, ...OPEN]) {
    await openWhole(page, path)
    expect.soft(await widerThanItsWindow(page), `${path} is wider than its sheet`).toBe(false)
  }
})
