import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeTestDb, officer, type TestDb } from '../platform/test-db/index.ts'
import { workersApi, workersJobs } from '../workers/index.ts'
import { iuranApi, iuranJobs } from './index.ts'
import { counted, memberCsv, nikOf, postMembers, readMembers, register } from './member-list.fixture.ts'

let t: TestDb
const ratna = officer('Ratna', { role: 'operator', area: '35' })
const budi = officer('Budi', { role: 'branch', area: '35.24' })
const camat = officer('Camat', { role: 'operator', area: '35.24.14' })
const jobs = { ...workersJobs, ...iuranJobs }
const KRANJI = '35.24.14.2008'
const PUCUK = '35.24.13.2001'

beforeAll(async () => {
  t = await makeTestDb()
})
afterAll(() => t[Symbol.asyncDispose]())

const detail = (id: string) => t.call(iuranApi['GET /lists/:id'], budi, { id })
const undo = (id: string) => t.call(iuranApi['POST /lists/:id/undo'], budi, { id })

test('a list shows months, segments, statuses and strangers before anything is posted', async () => {
  const id = await readMembers(
    t,
    budi,
    memberCsv([
      { n: 1, desa: KRANJI },
      { n: 2, segment: 'PU', status: 'NONAKTIF' },
      { n: 3, segment: 'PMI' },
      { n: 4, month: '' },
    ]),
  )
  expect(await detail(id)).toMatchObject({
    state: 'ready',
    layout: 'bpjs_peserta',
    rows: 4,
    people: 2,
    missing: [],
    months: [{ month: '2026-10', rows: 2 }],
    segments: { BPU: 1, PMI: 1 },
    statuses: { aktif: 3, nonaktif: 1 },
    verdicts: { ok: 3, warned: 0, rejected: 1 },
    unknown: 4,
    known: 0,
    outside: 0,
  })
  expect(await counted(t, '35.24', '2026-10')).toEqual([])
  const { rows, total } = await t.call(iuranApi['GET /lists/:id/rows'], budi, { id, verdict: 'rejected' })
  expect(total).toBe(1)
  expect(rows[0]).toMatchObject({ row: 5, issues: [{ field: 'bulan', code: 'bulan.missing' }] })
  expect(JSON.stringify(rows)).not.toContain(nikOf(4))
  await t.call(iuranApi['POST /lists/:id/cancel'], budi, { id })
  await t.runJobs(jobs)
  expect((await t.call(iuranApi['GET /lists/:id/rows'], budi, { id })).total).toBe(0)
})

test('months of grace are told apart in the preview, and refused ones among them are not', async () => {
  const id = await readMembers(
    t,
    budi,
    memberCsv([{ n: 41 }, { n: 42, status: 'MENUNGGAK' }, { n: 43, status: 'MENUNGGAK', month: '' }]),
  )
  expect(await detail(id)).toMatchObject({ months: [{ month: '2026-10', rows: 2 }], grace: 1 })
  await t.call(iuranApi['POST /lists/:id/cancel'], budi, { id })
  await t.runJobs(jobs)
})

test('a person in two segments counts once, PMI and the inactive do not count', async () => {
  const id = await postMembers(
    t,
    budi,
    memberCsv([
      { n: 1, desa: KRANJI },
      { n: 1, segment: 'PU' },
      { n: 2, segment: 'PU', status: 'NONAKTIF' },
      { n: 3, segment: 'PMI', desa: KRANJI },
      { n: 5, segment: 'JAKON', desa: '35.78.01.1001' },
    ]),
  )
  const heads = { people: 1, pu: 1, bpu: 1, jakon: 0, pmi: 1 }
  expect(await counted(t, '35.24', '2026-10')).toEqual([
    { level: 2, area: '35.24', people: 2, pu: 1, bpu: 1, jakon: 1, pmi: 1 },
    { level: 3, area: '35.24.14', ...heads },
    { level: 4, area: '35.24', people: 1, pu: 0, bpu: 0, jakon: 1, pmi: 0 },
    { level: 4, area: KRANJI, ...heads },
  ])
  expect((await detail(id)).issues).toEqual([{ code: 'desa.outside_scope', count: 1, verdict: 'warned' }])
  expect((await undo(id)).removed).toBe(4)
  expect(await counted(t, '35.24', '2026-10')).toEqual([])
})

test('the same list twice doubles nothing, and the first can only be undone after the second', async () => {
  const text = memberCsv([{ n: 1 }, { n: 2 }])
  const first = await postMembers(t, budi, text, { name: 'satu.csv' })
  const before = await counted(t, '35.24', '2026-10')
  const second = await postMembers(t, budi, text, { name: 'dua.csv' })
  expect((await detail(second)).sameAs).toMatchObject({ id: first })
  expect(await counted(t, '35.24', '2026-10')).toEqual(before)
  await expect(undo(first)).rejects.toMatchObject({ code: 'list.newer_posted', details: { file: 'dua.csv' } })
  await undo(second)
  expect(await counted(t, '35.24', '2026-10')).toEqual(before)
  await undo(first)
  await expect(undo(first)).rejects.toMatchObject({ code: 'list.not_in_state' })
})

test('the register places people: at posting, when it learns their desa later, and back when that is undone', async () => {
  const early = await register(t, ratna, [{ n: 20, desa: PUCUK }])
  const id = await postMembers(
    t,
    budi,
    memberCsv([{ n: 20, desa: KRANJI }, { n: 21 }, { n: 22, desa: KRANJI }]),
  )
  const placed = async () =>
    (await counted(t, '35.24', '2026-10'))
      .filter(({ level }) => level === 4)
      .map(({ area, people }) => [area, people])
  expect(await placed()).toEqual([
    ['35.24', 1],
    [PUCUK, 1],
    [KRANJI, 1],
  ])
  const late = await register(t, ratna, [
    { n: 21, desa: KRANJI },
    { n: 22, desa: PUCUK },
  ])
  expect(await placed()).toEqual([
    [PUCUK, 2],
    [KRANJI, 1],
  ])
  await t.call(workersApi['POST /imports/:id/undo'], ratna, { id: late })
  expect(await placed()).toEqual([
    ['35.24', 1],
    [PUCUK, 1],
    [KRANJI, 1],
  ])
  await undo(id)
  await t.call(workersApi['POST /imports/:id/undo'], ratna, { id: early })
})

test('a person whom another kabupaten holds is shown as outside and not counted here', async () => {
  const held = await register(t, ratna, [{ n: 30, desa: '35.25.01.2001' }], '35.25')
  const id = await postMembers(t, budi, memberCsv([{ n: 30 }, { n: 31 }]))
  expect(await detail(id)).toMatchObject({ outside: 1, unknown: 1, verdicts: { rejected: 1 } })
  expect((await counted(t, '35.24', '2026-10'))[0]).toMatchObject({ people: 1 })
  await undo(id)
  await t.call(workersApi['POST /imports/:id/undo'], ratna, { id: held })
})

test('columns nobody can guess are asked for once and remembered, the month only for that file', async () => {
  const text = `NIK,NAMA,GOLONGAN,KONDISI\n${nikOf(40)},Siti Rekaan,BPU,Aktif\n`
  const id = await readMembers(t, budi, text)
  expect(await detail(id)).toMatchObject({ state: 'unmapped', missing: ['bulan', 'kepesertaan', 'segmen'] })
  const wrong = { id, mapping: { segmen: 2, kepesertaan: 2 } }
  await expect(t.call(iuranApi['POST /lists/:id/mapping'], budi, wrong)).rejects.toMatchObject({
    code: 'list.mapping_wrong',
  })
  const said = { id, mapping: { segmen: 2, kepesertaan: 3 }, bulan: '2026-09' }
  await t.call(iuranApi['POST /lists/:id/mapping'], budi, said)
  await t.runJobs(jobs)
  expect(await detail(id)).toMatchObject({
    state: 'ready',
    people: 1,
    months: [{ month: '2026-09', rows: 1 }],
  })
  const next = await readMembers(t, budi, text)
  expect(await detail(next)).toMatchObject({ state: 'unmapped', missing: ['bulan'] })
})

test('a list is sent for a kabupaten one is on duty in', async () => {
  const text = memberCsv([{ n: 1 }])
  await expect(readMembers(t, budi, text, { area: '35.25' })).rejects.toMatchObject({
    code: 'access.outside_area',
  })
  await expect(readMembers(t, camat, text)).rejects.toMatchObject({ code: 'access.outside_area' })
  await expect(readMembers(t, ratna, text, { area: '35' })).rejects.toMatchObject({ code: 'list.kab_only' })
  const id = await readMembers(t, budi, text)
  await expect(t.call(iuranApi['GET /lists/:id'], camat, { id })).rejects.toMatchObject({
    code: 'list.unknown',
  })
})

test('what is no list ends as failed with a sentence, and nothing of it is kept', async () => {
  const id = await readMembers(t, budi, '%PDF-1.7 rekaan', { name: 'surat.pdf' })
  const { state, failure } = await detail(id)
  expect(state).toBe('failed')
  expect(failure).toContain('PDF')
  await expect(t.call(iuranApi['POST /lists/:id/post'], budi, { id })).rejects.toMatchObject({
    code: 'list.not_in_state',
  })
})

test('the months of a worker are seen by whoever may see the worker', async () => {
  await register(t, ratna, [{ n: 50, desa: KRANJI }])
  await postMembers(
    t,
    budi,
    memberCsv([
      { n: 50, month: '2026-08' },
      { n: 50, month: '2026-09', segment: 'PU' },
    ]),
  )
  const { rows } = await t.pool.query<{ id: string }>('select id from workers.worker where nik_index = $1', [
    t.around.keys.index('nik', nikOf(50)),
  ])
  const who = { kab: '35.24', id: rows[0]!.id }
  const { months } = await t.call(iuranApi['GET /workers/:kab/:id/cover'], camat, who)
  expect(months.map(({ month, segment }) => [month, segment])).toEqual([
    ['2026-09', 'PU'],
    ['2026-08', 'BPU'],
  ])
  const other = officer('Camat lain', { role: 'operator', area: '35.24.13' })
  await expect(t.call(iuranApi['GET /workers/:kab/:id/cover'], other, who)).rejects.toMatchObject({
    code: 'worker.unknown',
  })
})
