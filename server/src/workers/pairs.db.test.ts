import { afterEach, beforeEach, expect, test } from 'vitest'
import { csvBytes } from '../../db/seed/sheet-bytes.ts'
import { makeTestDb, officer, type TestDb } from '../platform/test-db/index.ts'
import { mapImport, mendImportRow, undoImport } from './imports.api.ts'
import { decideImportPair, decideImportPairs, readPairs } from './pairs.api.ts'
import { decideReferral, readReferrals } from './referral.api.ts'
import { nikOf, OPERATOR, PACIRAN, read, register, rowsOf, see, take, takeIn } from './walk.fixture.ts'
import { workersJobs } from './workers.jobs.ts'

let t: TestDb
beforeEach(async () => {
  t = await makeTestDb()
})
afterEach(() => t[Symbol.asyncDispose]())

type Listed = { serial: number; nama: string; lahir?: string; ibu?: string; kk?: string; desa?: string }

const HEADINGS = [
  'NIK',
  'NAMA LENGKAP',
  'TANGGAL LAHIR',
  'JENIS KELAMIN',
  'KODE DESA',
  'PEKERJAAN',
  'NAMA IBU',
  'NO KK',
]
const csv = (people: readonly Listed[]): Buffer =>
  csvBytes(
    [
      HEADINGS,
      ...people.map(
        ({
          serial,
          nama,
          lahir = '17-05-1985',
          ibu = 'Sutiyem',
          kk = '3524141201129001',
          desa = PACIRAN,
        }) => [nikOf(serial), nama, lahir, 'L', desa, 'Nelayan', ibu, kk],
      ),
    ],
    ',',
  )

const ARIFIN = { serial: 9001, nama: 'Muhammad Arifin' }
const ARIPIN = { serial: 7001, nama: 'MOH. ARIPIN' }
const BUDI = {
  serial: 9100,
  nama: 'Budi Santoso',
  ibu: 'Lasmini',
  kk: '3524141201129100',
  lahir: '02-02-1990',
}

const pairsOf = (id: string, more: object = {}) => t.call(readPairs, OPERATOR, { id, ...more })
const decide = (id: string, pair: string, decision: 'same' | 'different' | 'ask') =>
  t.call(decideImportPair, OPERATOR, { id, pair, decision, reason: 'Sudah ditanyakan ke desa' })
const undo = (id: string) => t.call(undoImport, OPERATOR, { id })
const everybody = () => t.pool.query('select * from workers.worker order by id').then(({ rows }) => rows)
const keys = () =>
  t.pool.query('select * from workers.likeness_key order by worker_id').then(({ rows }) => rows)

const doubtful = async () => {
  await takeIn(t, csv([ARIFIN]))
  const id = await read(t, csv([ARIPIN, BUDI]))
  const { pairs } = await pairsOf(id)
  return { id, pair: pairs[0]!.id }
}

test('somebody who resembles a person of the register waits for a decision, and is not taken without one', async () => {
  const { id } = await doubtful()
  expect(await see(t, id)).toMatchObject({
    effects: { new: 1, doubtful: 1 },
    funnel: { doubtful: 1, changes: 1 },
  })
  const { pairs, total, open } = await pairsOf(id)
  expect({ total, open }).toEqual({ total: 1, open: 1 })
  expect(pairs[0]).toMatchObject({
    row: 2,
    of: 'register',
    decision: null,
    left: { name: 'MOH. ARIPIN' },
    right: { name: 'Muhammad Arifin' },
  })
  expect(pairs[0]!.supports).toEqual(
    expect.arrayContaining(['name.close', 'birthDate.same', 'kk.same', 'mother.same']),
  )
  expect(pairs[0]!.score).toBeGreaterThan(0.9)
  await take(t, id)
  expect((await register(t)).map(({ name }) => name)).toEqual(['Budi Santoso', 'Muhammad Arifin'])
})

test('one and the same person is brought up to date under the NIK of the register', async () => {
  const { id, pair } = await doubtful()
  expect(await decide(id, pair, 'same')).toEqual({ open: 0 })
  expect((await see(t, id)).effects).toEqual({ new: 1, updated: 1, same: 0, doubtful: 0 })
  const before = await everybody()
  await take(t, id)
  const people = await everybody()
  expect(people.map(({ name }) => name).sort()).toEqual(['Budi Santoso', 'MOH. ARIPIN'])
  expect(people.find(({ name }) => name === 'MOH. ARIPIN')?.nik_index).toEqual(before[0]?.nik_index)
})

test('two different people are both in the register', async () => {
  const { id, pair } = await doubtful()
  await decide(id, pair, 'different')
  await take(t, id)
  expect(await register(t)).toHaveLength(3)
})

test('a decision can be changed until the list is taken, and asking leaves the row waiting', async () => {
  const { id, pair } = await doubtful()
  await decide(id, pair, 'same')
  await decide(id, pair, 'ask')
  expect((await see(t, id)).effects).toEqual({ new: 1, updated: 0, same: 0, doubtful: 1 })
  await decide(id, pair, 'same')
  await decide(id, pair, 'different')
  expect((await pairsOf(id)).pairs[0]).toMatchObject({ decision: 'different', decidedBy: OPERATOR.name })
  await take(t, id)
  expect(await register(t)).toHaveLength(3)
  await expect(decide(id, pair, 'same')).rejects.toMatchObject({ code: 'import.wrong_state' })
})

test.each(['same', 'different', 'ask'] as const)(
  'undo after the decision "%s" leaves the register as it was',
  async (decision) => {
    const { id, pair } = await doubtful()
    const [people, marks] = [await register(t), await keys()]
    await decide(id, pair, decision)
    await take(t, id)
    await undo(id)
    expect(await register(t)).toEqual(people)
    expect(await keys()).toEqual(marks)
  },
)

test('what was decided of a NIK and a person is not asked again', async () => {
  const { id, pair } = await doubtful()
  await decide(id, pair, 'same')
  await take(t, id)
  const again = await read(t, csv([ARIPIN]))
  expect((await see(t, again)).effects).toMatchObject({ new: 0, updated: 0, same: 1, doubtful: 0 })
  expect((await pairsOf(again)).pairs[0]).toMatchObject({ decision: 'same', decidedBy: OPERATOR.name })
  const other = await read(t, csv([{ ...ARIPIN, serial: 7002 }]))
  expect((await see(t, other)).effects).toMatchObject({ new: 0, doubtful: 1 })
})

test('two rows of one file that resemble each other: the later waits, and is left when it is the same person', async () => {
  const id = await read(t, csv([ARIFIN, ARIPIN]))
  const { pairs } = await pairsOf(id)
  expect(pairs).toMatchObject([{ row: 3, of: 'file', left: { row: 3 }, right: { row: 2 } }])
  expect((await rowsOf(t, id))[1]?.issues.map(({ code }) => code)).toEqual(['register.resembles_row'])
  await decide(id, pairs[0]!.id, 'same')
  await take(t, id)
  expect((await register(t)).map(({ name }) => name)).toEqual(['Muhammad Arifin'])
  const again = await read(t, csv([ARIPIN]))
  expect((await pairsOf(again)).pairs[0]).toMatchObject({ of: 'register', decision: 'same' })
})

test.each([
  ['same', { new: 1, doubtful: 0 }],
  ['different', { new: 2, doubtful: 0 }],
] as const)(
  'two rows decided to be %s are so still when other columns are pointed out',
  async (said, effects) => {
    const id = await read(t, csv([ARIFIN, { ...ARIPIN, kk: '' }]))
    await decide(id, (await pairsOf(id)).pairs[0]!.id, said)
    await t.call(mapImport, OPERATOR, { id, mapping: { ibu: null } })
    await t.runJobs(workersJobs)
    expect(await pairsOf(id)).toMatchObject({ open: 0, pairs: [{ row: 3, decision: said }] })
    expect((await see(t, id)).effects).toMatchObject(effects)
  },
)

test('a mended row is compared anew', async () => {
  const { id } = await doubtful()
  await t.call(mendImportRow, OPERATOR, { id, row: 2, nama: 'Karyadi Wibowo', tanggalLahir: '01-03-1970' })
  expect(await pairsOf(id)).toMatchObject({ total: 0 })
  expect((await see(t, id)).effects).toMatchObject({ new: 2, doubtful: 0 })
  const mended = await t.call(mendImportRow, OPERATOR, {
    id,
    row: 3,
    nama: 'Moch Arifin',
    tanggalLahir: '17-05-1985',
  })
  expect(mended).toMatchObject({ effect: 'doubtful' })
  await t.call(mendImportRow, OPERATOR, { id, row: 2, nama: 'M. Arifin', tanggalLahir: '17-05-1985' })
  expect((await pairsOf(id)).pairs.map(({ row }) => row)).toContain(2)
})

test('a decision holds when another list is taken in between, and a person who is gone is asked about no more', async () => {
  const first = await takeIn(t, csv([ARIFIN]))
  const id = await read(t, csv([ARIPIN, BUDI]))
  await decide(id, (await pairsOf(id)).pairs[0]!.id, 'same')
  await takeIn(t, csv([{ ...BUDI, serial: 8800, nama: 'Karyadi Wibowo', lahir: '03-04-1971' }]))
  await take(t, id)
  expect((await see(t, id)).effects).toEqual({ new: 1, updated: 1, same: 0, doubtful: 0 })
  await undo(id)
  const second = await read(t, csv([ARIPIN]))
  await undo(first)
  await take(t, second)
  expect((await see(t, second)).effects).toMatchObject({ new: 1, doubtful: 0 })
})

test('somebody beyond the kabupaten is not shown but becomes a referral on both sides', async () => {
  const gresik = officer('Rekaan Gresik', { role: 'operator', area: '35.25' })
  await takeIn(t, csv([{ ...ARIFIN, desa: '35.25.01.2001' }]), { area: '35.25', actor: gresik })
  const id = await read(t, csv([ARIPIN]))
  expect(await pairsOf(id)).toMatchObject({ pairs: [], total: 0 })
  await take(t, id)
  expect(await register(t)).toHaveLength(2)
  const sides = () =>
    t.pool
      .query('select kab, side, kind, counterpart from workers.referral order by kab')
      .then(({ rows }) => rows)
  expect(await sides()).toEqual([
    {
      kab: '35.24',
      side: 'claims',
      kind: 'likeness',
      counterpart: { sex: 'L', birthYear: '1985', initials: 'M. A.' },
    },
    {
      kab: '35.25',
      side: 'holds',
      kind: 'likeness',
      counterpart: { sex: 'L', birthYear: '1985', initials: 'M. A.' },
    },
  ])
  await undo(id)
  expect(await sides()).toEqual([])
})

test('two people whom both sides called different are not asked about again when the list comes again', async () => {
  const gresik = officer('Rekaan Gresik', { role: 'operator', area: '35.25' })
  await takeIn(t, csv([{ ...ARIFIN, desa: '35.25.01.2001' }]), { area: '35.25', actor: gresik })
  const list = await takeIn(t, csv([ARIPIN]))
  for (const [actor, area] of [
    [OPERATOR, '35.24'],
    [gresik, '35.25'],
  ] as const) {
    const { referrals } = await t.call(readReferrals, actor, { area })
    const { id } = referrals[0]!
    await t.call(decideReferral, actor, { id, decision: 'different', reason: 'Dua orang, dua rumah' })
  }
  await undo(list)
  await takeIn(t, csv([ARIPIN]), { name: 'lagi.csv' })
  expect(await register(t)).toHaveLength(2)
  expect((await t.call(readReferrals, OPERATOR, { area: '35.24' })).referrals).toEqual([])
  expect((await t.call(readReferrals, gresik, { area: '35.25' })).referrals).toEqual([])
})

const SARTI = {
  serial: 9200,
  nama: 'Sartono Wiguna',
  ibu: 'Rukmini',
  kk: '3524141201129200',
  lahir: '03-03-1979',
}

test('several pairs are decided at once for one reason, each by itself in the trail and for later lists', async () => {
  await takeIn(t, csv([ARIFIN, SARTI]))
  const later = [ARIPIN, { ...SARTI, serial: 7200, nama: 'SARTONO WIGUNO' }, BUDI]
  const id = await read(t, csv(later))
  const pairs = (await pairsOf(id)).pairs.map((pair) => pair.id)
  const unknown = '00000000-0000-4000-8000-00000000dead'
  const said = { id, pairs: [...pairs, unknown], decision: 'different', reason: 'Sudah ditanyakan ke desa' }
  const answer = await t.call(decideImportPairs, OPERATOR, said)
  expect(answer).toEqual({
    open: 0,
    results: [...pairs.map((pair) => ({ pair, outcome: 'decided' })), { pair: unknown, outcome: 'unknown' }],
  })
  expect((await see(t, id)).effects).toMatchObject({ new: 3, doubtful: 0 })
  const { rows } = await t.pool.query(
    `select action, detail from audit.entry where action like 'import.pair%' order by id`,
  )
  expect(rows).toEqual([
    ...pairs.map((pair) => ({ action: 'import.pair', detail: { pair, decision: 'different' } })),
    { action: 'import.pairs', detail: { asked: 3, decided: 2, decision: 'different' } },
  ])
  const again = await read(t, csv(later), { name: 'lagi.csv' })
  expect(await pairsOf(again)).toMatchObject({ total: 2, open: 0 })
})

test('of several pairs of one row only the likest makes it somebody', async () => {
  await takeIn(t, csv([ARIFIN]))
  const twin = await read(t, csv([{ ...ARIPIN, serial: 9002 }]), { name: 'kembar.csv' })
  await decide(twin, (await pairsOf(twin)).pairs[0]!.id, 'different')
  await take(t, twin)
  const id = await read(t, csv([ARIPIN]))
  const { pairs } = await pairsOf(id)
  expect(pairs).toHaveLength(2)
  const decideAll = () =>
    t.call(decideImportPairs, OPERATOR, {
      id,
      pairs: pairs.map((pair) => pair.id).toReversed(),
      decision: 'same',
      reason: 'Sudah ditanyakan ke desa',
    })
  const outcomes = [
    { pair: pairs[1]!.id, outcome: 'same_as_other' },
    { pair: pairs[0]!.id, outcome: 'decided' },
  ]
  expect((await decideAll()).results).toEqual(outcomes)
  expect((await decideAll()).results).toEqual(outcomes)
  expect((await see(t, id)).effects).toMatchObject({ same: 1, new: 0 })
})

test('numbers in a pair are masked', async () => {
  const { id } = await doubtful()
  const answer = JSON.stringify(await pairsOf(id))
  for (const number of [nikOf(9001), nikOf(7001), '3524141201129001']) expect(answer).not.toContain(number)
})
