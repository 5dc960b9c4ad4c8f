import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeTestDb, officer, type TestDb } from '../platform/test-db/index.ts'
import { targetsApi } from '../targets/index.ts'
import { readFigures, takeFigures } from './figures.fixture.ts'
import { statisticsApi } from './index.ts'

let t: TestDb
const ratna = officer('Ratna', { role: 'operator', area: '18' })
const budi = officer('Budi', { role: 'operator', area: '51' })
const nadia = officer('Nadia', { role: 'operator', area: 'ID' })

beforeAll(async () => {
  t = await makeTestDb()
})
afterAll(() => t[Symbol.asyncDispose]())

const HEAD = 'kode,nama,indikator,nilai,posisi,sumber\n'
const view = (id: string, actor = ratna) => t.call(statisticsApi['GET /statistics/:id'], actor, { id })
const undo = (id: string, actor = ratna) => t.call(statisticsApi['POST /statistics/:id/undo'], actor, { id })
const published = (code: string, actor = ratna) =>
  t.call(statisticsApi['GET /areas/:code/published'], actor, { code })
const stated = (area: string, actor = ratna) => t.call(targetsApi['GET /targets'], actor, { area })

test('a file counts for nothing until it is taken; then each figure names its file and row', async () => {
  const text = `${HEAD}18,Lampung,potensi_pekerja,3058943,2024-09-24,Koran rekaan
18,Lampung,peserta,760468,2024-09-24,Koran rekaan
18,Lampung,target_pct,"38.39",2025,Koran rekaan
18,Lampung,target_peserta,1174328,2025,Radio rekaan 8 Dec 2025
0,Indonesia,coverage_pct,"35.68",2025-04,Koran rekaan
18.09?,Pesawaran,coverage_pct,"26.6",2024-09-24,Koran rekaan\n`
  const id = await readFigures(t, ratna, { area: '18', text, name: 'koran.csv' })
  const seen = await view(id)
  expect(seen.refused.map(({ row, code, seen: what }) => [row, code, what])).toEqual([
    [6, 'area.outside', 'ID'],
    [7, 'area.unreadable', '18.09?'],
  ])
  expect(seen.kinds.map(({ statistic, becomes }) => `${statistic} ${becomes}`)).toEqual([
    'potensi_pekerja denominator',
    'peserta observation',
    'target_pct target',
    'target_peserta target',
  ])
  expect((await published('18')).own).toEqual([])
  const answer = await t.call(statisticsApi['POST /statistics/:id/take'], ratna, { id })
  expect(answer).toEqual({ figures: 4, denominators: 1, targets: 1 })
  const { targets, denominators } = await stated('18')
  expect(targets).toMatchObject([
    {
      percentBp: 3839,
      workers: 1_174_328,
      implied: 3_058_942,
      instrument: 'Instrumen tidak disebut',
      source: 'Koran rekaan; Radio rekaan 8 Dec 2025',
      file: id,
      fileRow: 4,
    },
  ])
  expect(denominators).toMatchObject([{ workers: 3_058_943, day: '2024-09-24', file: id, fileRow: 2 }])
  const { own } = await published('18')
  expect(own.find(({ statistic }) => statistic === 'target_pct')).toMatchObject({
    value: '38.39',
    fileName: 'koran.csv',
    row: 4,
    createdBy: 'Ratna',
  })

  const again = await readFigures(t, ratna, { area: '18', text })
  expect(again).toBe(id)
  await undo(id)
  expect((await published('18')).own).toEqual([])
  expect((await stated('18')).targets.map(({ withdrawnReason }) => withdrawnReason)).toEqual([
    'Berkas koran.csv ditarik kembali',
  ])
  await expect(undo(id)).rejects.toMatchObject({ code: 'statistic.not_in_state' })
})

test('a province without lists of its own shows its parts as published, and which one is missing', async () => {
  const parts = `kode,nama,coverage_pct,posisi,sumber
18.13,Pesisir Barat,"1.9",2024-09-24,Koran rekaan
18.10,Pringsewu,"21.4",2024-09-24,Koran rekaan
18.72,Kota Metro,"32.9",2024-09-24,Koran rekaan\n`
  await takeFigures(t, ratna, await readFigures(t, ratna, { area: '18', text: parts }))
  const own = `${HEAD}18,Lampung,coverage_pct,"24.86",2024-09-24,Koran rekaan
18,Lampung,target_pct,"32.62",2024,Koran rekaan
18,Lampung,target_pct,"58.35",2030,Koran rekaan
18.10,Pringsewu,coverage_pct,26,2025-05-19,Situs rekaan\n`
  await takeFigures(t, ratna, await readFigures(t, ratna, { area: '18', text: own }))
  const { coverage, targets } = await published('18')
  expect([coverage.position, coverage.own?.value, coverage.target?.percentBp]).toEqual([
    '2024-09-24',
    '24.86',
    3262,
  ])
  expect(coverage.positions).toEqual([
    { position: '2025-05-19', areas: 1 },
    { position: '2024-09-24', areas: 3 },
  ])
  const shown = coverage.parts.filter(({ figure }) => figure !== null)
  expect(shown.map(({ code, figure, newer }) => [code, figure?.value, newer?.value])).toEqual([
    ['18.10', '21.4', '26'],
    ['18.13', '1.9', undefined],
    ['18.72', '32.9', undefined],
  ])
  expect(coverage.parts.find(({ code }) => code === '18.09')?.figure).toBeNull()
  expect(targets.map(({ year, percentBp }) => [year, percentBp])).toEqual([
    [2024, 3262],
    [2030, 5835],
  ])
})

test('a denominator that stands already is known; another of its kind and day is refused with what stands', async () => {
  const whole = (value: number) => `${HEAD}51,Bali,penduduk_bekerja,${value},2024-08,BPS rekaan\n`
  const first = await takeFigures(t, budi, await readFigures(t, budi, { area: '51', text: whole(2_600_000) }))
  const other = await view(await readFigures(t, budi, { area: '51', text: whole(2_500_000) }), budi)
  expect(other.refused).toMatchObject([
    { row: 2, code: 'denominator.standing', seen: '2600000 (BPS rekaan)' },
  ])
  const empty = t.call(statisticsApi['POST /statistics/:id/take'], budi, { id: other.id })
  await expect(empty).rejects.toMatchObject({ code: 'statistic.nothing_to_take' })

  const same = await readFigures(t, budi, {
    area: '51',
    text: `${whole(2_600_000)}51,Bali,peserta,9,2024,x rekaan\n`,
  })
  expect((await view(same, budi)).counts).toMatchObject({ values: 2, known: 1 })
  await takeFigures(t, budi, same)
  expect((await stated('51', budi)).denominators).toHaveLength(1)
  await expect(undo(first, budi)).rejects.toMatchObject({ code: 'statistic.newer_stands' })
  await undo(same, budi)
  await undo(first, budi)
})

test('what the officer says of a table without it makes its figures readable; a doubtful name waits for him', async () => {
  const text = 'Kabupaten/Kota,Jumlah\nTanggamus,"300.100"\nPesawarran,"210.000"\n'
  const mute = await view(await readFigures(t, ratna, { area: '18', text }))
  expect([mute.counts.values, mute.asks]).toEqual([0, ['statistic']])
  const said = { statistic: 'penduduk_bekerja', position: '2023', source: 'BPS rekaan' }
  const id = await readFigures(t, ratna, { area: '18', text, said })
  expect((await view(mute.id)).state).toBe('cancelled')
  const heard = await view(id)
  expect(heard.doubts.map(({ areaName, doubt }) => [areaName, doubt])).toEqual([
    ['Kabupaten Pesawaran', 'Pesawarran'],
  ])
  const taken = await t.call(statisticsApi['POST /statistics/:id/take'], ratna, { id })
  expect(taken).toMatchObject({ figures: 1, denominators: 1 })
})

test('a percentage above 100 is taken as written, and its row and area are named', async () => {
  const text = `${HEAD}18.08,Way Kanan,coverage_pct,"104.2",2023,Koran rekaan
18.12,Tulang Bawang Barat,coverage_pct,100,2023,Koran rekaan\n`
  const { counts, over100 } = await view(await readFigures(t, ratna, { area: '18', text }))
  expect(counts).toMatchObject({ values: 2, over100: 1 })
  expect(over100).toMatchObject([{ row: 2, areaName: 'Kabupaten Way Kanan', value: '104.2' }])
})

test('a target as a sample file states it keeps its own day, percentage and people together', async () => {
  const text = `jenis,kode,tahun,definisi,persen,orang,instrumen,sumber,tanggal
target,18.02,2026,,"41,5","1.200",RKPD,Bappeda rekaan,21-07-2025
penyebut,18.02,2026,potensi,,"2.900",,Bappeda rekaan,2026-03-31\n`
  await takeFigures(t, ratna, await readFigures(t, ratna, { area: '18', text }))
  const { targets, denominators } = await stated('18.02')
  expect(targets.find(({ area }) => area === '18.02')).toMatchObject({
    percentBp: 4150,
    workers: 1200,
    instrument: 'RKPD',
    day: '2025-07-21',
  })
  const whole = denominators.filter(({ area }) => area === '18.02')
  expect(whole).toMatchObject([{ workers: 2900, day: '2026-03-31' }])
})

test('a file that is no table of figures is refused with a sentence, and so is one with the codes of BPS', async () => {
  const send = (text: string) => readFigures(t, nadia, { area: 'ID', text })
  await expect(send('nama,umur\nSiti,20\n')).rejects.toMatchObject({ code: 'statistic.no_table' })
  await expect(send('')).rejects.toMatchObject({ code: 'figure.unreadable' })
  const bps = 'kode,nama,penduduk,tahun,sumber\n1801,Lampung Barat,1,2024,x\n1802,Tanggamus,1,2024,x\n'
  await expect(send(bps)).rejects.toMatchObject({ code: 'statistic.bps_codes' })
})
