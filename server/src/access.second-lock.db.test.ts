import { afterAll, beforeAll, expect, test } from 'vitest'
import { HOME, makeWorld, type World } from './access.world.fixture.ts'
import { findCover } from './iuran/active-month.sql.ts'
import { findList, listLists } from './iuran/list.sql.ts'
import { countMatching as countListRows, listRows as listListRows } from './iuran/list-row.sql.ts'
import { type Db, inTransaction } from './platform/db.ts'
import { importsWaiting, listsWaiting, pairsWaiting } from './reports/tasks.sql.ts'
import { listConsents } from './workers/consent.sql.ts'
import { findCandidates } from './workers/duplicates.sql.ts'
import { findHousehold } from './workers/household.sql.ts'
import { findImport, listImports } from './workers/import.sql.ts'
import { findImage, findMerge, listMerges } from './workers/merge.sql.ts'
import { countReferrals, findReferral, listReferrals } from './workers/referral.sql.ts'
import { countWorkers, findWorker, findWorkersByNumber, listWorkers } from './workers/register.sql.ts'
import { countMatching, findRow, listRows } from './workers/row.sql.ts'
import { countOpenPairs, listSources } from './workers/worker-history.sql.ts'

let world: World
let personTables: PersonTable[]
beforeAll(async () => {
  world = await makeWorld()
  personTables = await findPersonTables()
})
afterAll(() => world.t[Symbol.asyncDispose]())

type PersonTable = {
  name: string
  partition: boolean
  enabled: boolean
  forced: boolean
  policies: number
  readable: boolean
}

/** What holds a person gives itself away by its columns: a NIK's HMAC, something sealed, or the id of a worker. */
const findPersonTables = async (): Promise<PersonTable[]> => {
  const { rows } = await world.t.pool.query<PersonTable>(
    `select c.oid::regclass::text as name, c.relispartition as partition, c.relrowsecurity as enabled,
            c.relforcerowsecurity as forced,
            (select count(*) from pg_policy p where p.polrelid = c.oid) as policies,
            has_table_privilege('naungan_app', c.oid, 'select') as readable
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname in ('workers', 'iuran', 'targets', 'budgets', 'enrolment', 'wilayah', 'platform')
        and exists (select from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                     and (a.attname in ('person', 'worker_id', 'kept_id') or a.attname like '%\\_index' or a.attname like '%sealed'))
      order by 1`,
  )
  return rows
}

/** A request of another kabupaten whose code has forgotten its own predicate. */
const EVERYWHERE = ['%']
const asked = <T>(area: string, work: (db: Db) => Promise<T>): Promise<T> =>
  inTransaction(world.t.pool, { role: 'naungan_app', scope: [area], reads: true }, work)
const count = (area: string, table: string): Promise<number> =>
  asked(area, async (db) => {
    const { rows } = await db.query<{ count: number }>(`select count(*) as count from ${table}`)
    return rows[0]!.count
  })

test('every table with a person in it forces row-level security and has a policy', () => {
  const whole = personTables.filter(({ partition }) => !partition)
  expect(whole.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'workers.worker',
      'workers.import_row',
      'workers.nik_holder',
      'iuran.list_row',
      'iuran.active_month',
    ]),
  )
  expect(whole.filter(({ enabled, forced, policies }) => !enabled || !forced || policies === 0)).toEqual([])
})

test('a partition, which its parent does not guard, is closed to the application', () => {
  const partitions = personTables.filter(({ partition }) => partition)
  expect(partitions.length).toBeGreaterThan(0)
  expect(partitions.filter(({ readable }) => readable)).toEqual([])
})

test('no role of the application can step around row-level security, and the report role reads no person', async () => {
  const { rows } = await world.t.pool.query(
    `select rolname from pg_roles where rolname like 'naungan\\_%' and (rolbypassrls or rolsuper)`,
  )
  expect(rows).toEqual([])
  const { rows: read } = await world.t.pool.query(
    `select name from unnest($1::text[]) as name where has_table_privilege('naungan_report', name, 'select')`,
    [personTables.map(({ name }) => name)],
  )
  expect(read).toEqual([])
})

test.each([
  ['another kabupaten', '35.25%'],
  ['another kecamatan', '35.24.15%'],
  ['no area', '99.99%'],
])('a plain select for %s sees no person of HOME, in no table', async (_, area) => {
  const tables = personTables.filter(({ readable }) => readable).map(({ name }) => name)
  expect(tables.length).toBeGreaterThanOrEqual(4)
  for (const table of tables) {
    expect([table, await count(`${HOME}%`, table)]).not.toEqual([table, 0])
    expect([table, await count(area, table)]).toEqual([table, 0])
  }
})

test('without any scope there is nobody to see', async () => {
  for (const { name } of personTables.filter(({ readable }) => readable)) {
    const none = inTransaction(world.t.pool, { role: 'naungan_app', scope: [], reads: true }, async (db) => {
      const { rows } = await db.query(`select 1 from ${name} limit 1`)
      return rows.length
    })
    expect(await none).toBe(0)
  }
})

test('what is not granted at all is refused by name', async () => {
  await expect(count(`${HOME}%`, 'workers.nik_holder')).rejects.toMatchObject({ code: '42501' })
})

/** Every query function that reads people, with its own lock left open. */
const queries = (): Record<string, (db: Db) => Promise<unknown>> => {
  const { workerId: id, mergeId, referralId, imports, lists, t, nik } = world
  const sought = { area: HOME, kab: HOME, kabs: [HOME], scope: EVERYWHERE, filter: { texts: [], values: [] } }
  const place = { kab: HOME, id }
  const rows = { kab: HOME, id: imports.read, scope: EVERYWHERE }
  const page = { after: 0, limit: 10 }
  return {
    findImport: (db) => findImport(db, imports.read, EVERYWHERE),
    listImports: (db) => listImports(db, HOME, EVERYWHERE),
    listRows: (db) => listRows(db, rows, page),
    countMatching: (db) => countMatching(db, rows),
    findRow: (db) => findRow(db, rows, 2),
    listWorkers: (db) => listWorkers(db, sought, { after: null, limit: 10 }),
    countWorkers: (db) => countWorkers(db, sought),
    findWorker: (db) => findWorker(db, place, EVERYWHERE),
    findWorkersByNumber: (db) =>
      findWorkersByNumber(db, sought, { number: 'nik', index: t.around.keys.index('nik', nik) }),
    listConsents: (db) => listConsents(db, { kab: HOME, ids: [id] }, EVERYWHERE),
    findHousehold: (db) => findHousehold(db, { kab: HOME, kkIndex: Buffer.from([1]) }, EVERYWHERE),
    countOpenPairs: (db) => countOpenPairs(db, place, EVERYWHERE),
    listSources: (db) => listSources(db, { kab: HOME, ids: [id] }, EVERYWHERE),
    findCandidates: (db) => findCandidates(db, place, EVERYWHERE),
    findImage: (db) => findImage(db, place, EVERYWHERE),
    findMerge: (db) => findMerge(db, { kab: HOME, id: mergeId }, EVERYWHERE),
    listMerges: (db) => listMerges(db, place, EVERYWHERE),
    findReferral: (db) => findReferral(db, referralId, EVERYWHERE),
    listReferrals: (db) => listReferrals(db, { area: HOME, state: 'settled', scope: EVERYWHERE }),
    countReferrals: (db) => countReferrals(db, { area: HOME, state: 'asked', scope: EVERYWHERE }),
    pairsWaiting: (db) => pairsWaiting(db, HOME, EVERYWHERE),
    findCover: async (db) => findCover(db, { kab: HOME, id, scope: EVERYWHERE }),
    findList: (db) => findList(db, lists.read, EVERYWHERE),
    listLists: async (db) =>
      (await listLists(db, HOME, EVERYWHERE)).filter(({ state }) => state !== 'posted'),
    listListRows: (db) => listListRows(db, { kab: HOME, id: lists.read }, page),
    countListRows: (db) => countListRows(db, { kab: HOME, id: lists.read }),
    importsWaiting: (db) => importsWaiting(db, HOME, EVERYWHERE),
    listsWaiting: (db) => listsWaiting(db, HOME, EVERYWHERE),
  }
}

const holdsNothing = (answer: unknown): boolean =>
  answer === undefined || answer === 0 || (Array.isArray(answer) && answer.length === 0)

test('with its own lock left open no query finds anybody of HOME for another kabupaten', async () => {
  for (const [name, query] of Object.entries(queries())) {
    expect([name, holdsNothing(await asked(`${HOME}%`, query))]).toEqual([name, false])
    expect([name, holdsNothing(await asked('35.25%', query))]).toEqual([name, true])
  }
})

test('nor does a change reach a row of HOME, and none can be slipped into it', async () => {
  const changing = (sql: string, values: unknown[] = []) =>
    inTransaction(world.t.pool, { role: 'naungan_app', scope: ['35.25%'], reads: false }, (db) =>
      db.query(sql, values),
    )
  expect((await changing(`update workers.import set state = 'cancelled'`)).rowCount).toBe(0)
  expect((await changing(`update workers.import_row set mended = true`)).rowCount).toBe(0)
  expect((await changing(`update iuran.list set failure = 'x' where state <> 'posted'`)).rowCount).toBe(0)
  const slipped = changing(
    `insert into workers.import (id, kab, area, file_name, file_sha256, file_size, state, created_by, created_by_name)
     values (gen_random_uuid(), $1, $1, 'x', '', 1, 'received', gen_random_uuid(), 'x')`,
    [HOME],
  )
  await expect(slipped).rejects.toMatchObject({ code: '42501' })
  await expect(changing('delete from workers.worker')).rejects.toMatchObject({ code: '42501' })
})
