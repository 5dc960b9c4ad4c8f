import { Readable } from 'node:stream'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Download } from '../platform/endpoint.ts'
import { makeTestDb, officer, type TestDb } from '../platform/test-db/index.ts'
import { iuranApi, iuranJobs } from './index.ts'
import { type Listed, memberCsv, nikOf, postMembers, register, whenCounted } from './member-list.fixture.ts'

const KAB = '35.24'
const KRANJI = '35.24.14.2008'
const PACIRAN = '35.24.14.2003'
const SOLOKURO = '35.24.13.2001'
const ratna = officer('Ratna', { role: 'operator', area: KAB })
const camat = officer('Camat', { role: 'operator', area: '35.24.14' })
const viewer = officer('Tamu', { role: 'viewer', area: KAB })

let t: TestDb
beforeEach(async () => {
  t = await makeTestDb()
})
afterEach(() => t[Symbol.asyncDispose]())

const [SEP, OCT] = ['2026-09', '2026-10']
const post = (rows: readonly Listed[]) => postMembers(t, ratna, memberCsv(rows))

/** One of each: stays, is lost, is new, changes segment, leaves and enters grace, moves, comes from PMI. */
const twoMonths = async () => {
  await register(t, ratna, [{ n: 1, desa: KRANJI }])
  await post([
    { n: 1, month: SEP },
    { n: 2, month: SEP, desa: KRANJI },
    { n: 4, month: SEP, desa: KRANJI },
    { n: 5, month: SEP, desa: KRANJI, status: 'TENGGANG' },
    { n: 6, month: SEP, desa: KRANJI },
    { n: 7, month: SEP, desa: KRANJI },
    { n: 8, month: SEP, desa: KRANJI, segment: 'PMI' },
    { n: 1, month: OCT },
    { n: 3, month: OCT, desa: KRANJI },
    { n: 4, month: OCT, desa: KRANJI, segment: 'PU' },
    { n: 5, month: OCT, desa: KRANJI },
    { n: 6, month: OCT, desa: KRANJI, status: 'TENGGANG' },
    { n: 7, month: OCT, desa: SOLOKURO },
    { n: 8, month: OCT, desa: KRANJI },
  ])
}

const read = (code = KAB, more = {}, who = ratna) =>
  whenCounted(t, () => t.call(iuranApi['GET /areas/:code/difference'], who, { code, ...more }))
const people = (kind: string, { code = KAB, who = ratna, ...more }: Record<string, unknown> = {}) =>
  t.call(
    iuranApi['GET /areas/:code/difference/people'],
    who as never,
    {
      code,
      kind,
      ...more,
    } as never,
  )

test('the last two listed months are compared, and the ways in and out lead from the one count to the other', async () => {
  await twoMonths()
  const { from, to, counts } = await read()
  expect([from, to]).toEqual([SEP, OCT])
  expect(counts).toMatchObject({
    before: 5,
    after: 6,
    stayed: 3,
    new: 1,
    lost: 1,
    from_grace: 1,
    to_grace: 1,
    from_segment: 1,
    changedSegment: 1,
    changedDesa: 1,
    unknown: 5,
    unknownNew: 1,
  })
})

test('somebody who moved within the kabupaten left one part of it and came to another', async () => {
  await twoMonths()
  const { parts } = await read()
  const [solokuro, paciran] = parts
  expect(solokuro).toMatchObject({ code: '35.24.13', before: 0, after: 1, moved_in: 1, new: 0 })
  expect(paciran).toMatchObject({ code: '35.24.14', before: 5, after: 5, moved_out: 1 })
  expect((await read(KRANJI)).counts).toMatchObject({ before: 5, after: 5, moved_out: 1, lost: 1 })
})

test('within one segment, who took another segment left it', async () => {
  await twoMonths()
  expect((await read(KAB, { segment: 'BPU' })).counts).toMatchObject({ before: 5, to_segment: 1, stayed: 2 })
  expect((await read(KAB, { segment: 'PU' })).counts).toMatchObject({ before: 0, after: 1, from_segment: 1 })
})

test('a month that is counted anew is compared anew', async () => {
  await twoMonths()
  expect((await read()).counts?.new).toBe(1)
  await post([{ n: 20, month: OCT, desa: PACIRAN }])
  expect((await read()).counts).toMatchObject({ new: 2, after: 7, unknownNew: 2 })
  await register(t, ratna, [{ n: 20, desa: PACIRAN }])
  expect((await read()).counts).toMatchObject({ new: 2, unknownNew: 1 })
})

test('whose people are gone is said by who paid', async () => {
  await twoMonths()
  expect((await read()).payers).toEqual([{ payer: 'APBD', before: 5, lost: 1 }])
})

test('nobody waits for two months to be compared, also where nobody is listed in either', async () => {
  const AUG = '2026-08'
  await post([AUG, SEP, OCT].map((month) => ({ n: 1, month, status: month === OCT ? 'AKTIF' : 'NONAKTIF' })))
  const look = (from: string, to: string) =>
    t.call(iuranApi['GET /areas/:code/difference'], ratna, { code: KAB, from, to })
  expect(await look(SEP, OCT)).toMatchObject({ waiting: 0, counts: { new: 1 } })
  expect(await look(AUG, SEP)).toMatchObject({ waiting: 1, counts: null })
  await t.runJobs(iuranJobs)
  expect(await look(AUG, SEP)).toMatchObject({ waiting: 0, counts: { new: 0, after: 0 } })
})

test('without two listed months there is nothing to compare, and months in the wrong order are refused', async () => {
  await post([{ n: 1, month: OCT }])
  expect(await read()).toMatchObject({ from: null, counts: null, parts: [] })
  await expect(read(KAB, { from: OCT, to: SEP })).rejects.toMatchObject({ code: 'difference.order' })
})

test.each([
  ['new', [3]],
  ['lost', [2]],
  ['from_grace', [5]],
  ['to_grace', [6]],
  ['from_segment', [8]],
  // Who came from PMI was not counted before, so nothing of theirs changed.
  ['changed_segment', [4]],
  ['changed_desa', [7]],
])('the people behind %s are named, their NIK masked', async (kind, numbers) => {
  await twoMonths()
  const { people: found } = await people(kind)
  const shown = found.map(({ nik }) => nik?.slice(-4)).sort()
  expect(shown).toEqual(numbers.map((n) => nikOf(n).slice(-4)))
  expect(found.every(({ nik }) => nik?.includes('••'))).toBe(true)
})

test('the lost are shown with who paid last and until when, and can be asked for by payer', async () => {
  await twoMonths()
  const { people: found } = await people('lost', { payer: 'APBD' })
  expect(found).toEqual([expect.objectContaining({ payer: 'APBD', since: SEP, last: SEP, desa: KRANJI })])
  expect((await people('lost', { payer: 'CSR' })).people).toEqual([])
})

test('an officer of a kecamatan sees nobody of another, and who moved here is not new', async () => {
  await twoMonths()
  expect((await people('new', { code: '35.24.14', who: camat })).people).toHaveLength(1)
  expect((await people('moved_out', { code: '35.24.14', who: camat })).people).toHaveLength(1)
  await expect(people('moved_in', { code: KAB, who: camat })).rejects.toMatchObject({
    code: 'access.outside_area',
  })
  await expect(people('new', { who: viewer })).rejects.toMatchObject({ code: 'access.not_permitted' })
})

test('people come in portions, each after the last, and nobody twice', async () => {
  await twoMonths()
  const seen: string[] = []
  for (let after: string | null = null; ; ) {
    const page: Awaited<ReturnType<typeof people>> = await people('unknown', {
      limit: 2,
      ...(after && { after }),
    })
    seen.push(...page.people.map(({ nik }) => nik!))
    after = page.next
    if (after === null) break
  }
  expect(new Set(seen).size).toBe(5)
  expect(seen).toHaveLength(5)
})

test('who was made one from two NIKs is neither lost nor new', async () => {
  await post([
    { n: 50, month: SEP, desa: KRANJI },
    { n: 51, month: OCT, desa: KRANJI },
  ])
  expect((await read()).counts).toMatchObject({ new: 1, lost: 1, stayed: 0 })
  await register(t, ratna, [{ n: 50, desa: KRANJI }])
  await t.pool.query('update workers.worker set nik_aliases = array[$1::bytea]', [
    t.around.keys.index('nik', nikOf(51)),
  ])
  await t.pool.query('truncate iuran.transition, iuran.compare_count')
  expect((await read()).counts).toMatchObject({ new: 0, lost: 0, stayed: 1 })
  expect((await people('new')).people).toEqual([])
  expect((await people('lost')).people).toEqual([])
})

test('the list to work on is a file with columns for what came of it, and leaves a trace', async () => {
  await twoMonths()
  const file = await t.call(iuranApi['GET /areas/:code/difference/people.csv'], ratna, {
    code: KAB,
    kind: 'lost',
  })
  if (!(file instanceof Download)) throw new Error('no file')
  const text = (await Readable.from(file.body as Readable).toArray()).join('')
  expect(text).toContain('Sudah dihubungi')
  expect(text).toContain(nikOf(2).slice(-4))
  expect(text).not.toContain(nikOf(2))
  const { rows } = await t.pool.query(`select action from audit.entry where action = 'difference.export'`)
  expect(rows).toHaveLength(1)
})
