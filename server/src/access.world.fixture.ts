import { Readable } from 'node:stream'
import { accountsApi, createAccount } from './accounts/index.ts'
import { readSet } from './boundaries/boundary-set.fixture.ts'
import { geoJson, squaresOf } from './boundaries/outline.fixture.ts'
import { memberCsv, nikOf, postMembers, readMembers } from './iuran/member-list.fixture.ts'
import { type Actor, type Assignment, ROLES, type Role } from './platform/auth.ts'
import { inTransaction } from './platform/db.ts'
import type { ReceivedFile } from './platform/endpoint.ts'
import { makeTestDb, officer, type TestDb } from './platform/test-db/index.ts'
import { addEntry, addFund, fundCsv, readFundFile } from './budgets/funds.fixture.ts'
import { budgetsApi } from './budgets/index.ts'
import { figuresCsv, readFigures, takeFigures } from './statistics/figures.fixture.ts'
import { targetsApi } from './targets/index.ts'
import { csvOf, PACIRAN, read, takeIn } from './workers/walk.fixture.ts'

export const HOME = '35.24'
/** Where an actor stands to what is asked about: it lies in HOME, the worker in its kecamatan 35.24.14. */
export const INSIDE = ['35.24', '35'] as const
export const OUTSIDE = ['35.25', '35.24.15'] as const
export const PASSWORD = 'perahu-di-paciran'
const NAME = 'Partono Lasimin'

const OPERATOR = officer('Rekaan Operator', { role: 'operator', area: HOME })
const SARI = officer('Rekaan Admin', { role: 'admin', area: HOME })

export type World = {
  t: TestDb
  /** An officer with a row of his own, for each role and area of INSIDE and OUTSIDE. */
  actor: (role: Role, area: string) => Actor
  withoutDuty: Actor
  file: (text: string) => Promise<ReceivedFile>
  nik: string
  workerId: string
  mergeId: string
  /** Settled, between HOME and a kabupaten of which nobody here is an officer. */
  referralId: string
  /** Lists of workers in HOME, each for the endpoint that changes it. */
  imports: Record<'read' | 'map' | 'take' | 'cancel' | 'undo', string>
  /** Member lists of HOME, each for the endpoint that changes it. */
  lists: Record<'read' | 'map' | 'post' | 'cancel' | 'undo', string>
  /** Files of published figures of HOME, each for the endpoint that changes it. */
  figures: Record<'read' | 'take' | 'cancel' | 'undo', string>
  /** Funds of HOME, each for the endpoint that changes it. */
  funds: Record<'read' | 'close' | 'reopen' | 'withdraw', string>
  /** Plans of HOME, each for the endpoint that changes it, and a draft batch with a person. */
  plans: Record<'read' | 'other' | 'propose' | 'choose' | 'withdraw', string>
  batchId: string
  ceilingId: string
  entryId: string
  /** Files of funds of HOME, each for the endpoint that changes it. */
  fundFiles: Record<'read' | 'take' | 'cancel' | 'undo', string>
  targetId: string
  denominatorId: string
  floorId: string
  /** Maps of HOME, each for the endpoint that changes it. */
  boundaries: Record<'read' | 'use' | 'cancel' | 'withdraw', string>
  accountId: string
}

const seedAccount = async (t: TestDb, username: string, assignments: Assignment[]): Promise<Actor> => {
  const name = 'Nama Rekaan'
  const id = await inTransaction(t.pool, { role: 'naungan_app', scope: ['%'], reads: false }, (db) =>
    createAccount(db, {
      username,
      name,
      password: PASSWORD,
      assignments,
      createdBy: null,
      now: t.around.clock(),
    }),
  )
  return { id, name, username, sessionId: null, assignments }
}

const seedActors = async (t: TestDb): Promise<Map<string, Actor>> => {
  const made = new Map<string, Actor>()
  for (const role of ROLES)
    for (const area of [...INSIDE, ...OUTSIDE])
      made.set(`${role} ${area}`, await seedAccount(t, `${role}.${area}`, [{ role, area }]))
  return made
}

const seedImports = async (t: TestDb): Promise<World['imports']> => {
  const ready = (serial: number) => read(t, csvOf([{ serial }, { serial, nama: '' }]))
  return {
    read: await ready(9101),
    map: await ready(9102),
    take: await ready(9103),
    cancel: await ready(9104),
    // Born on the day of the worker of this world, and with a name that begins like his.
    undo: await takeIn(
      t,
      csvOf([{ serial: 9105, lahir: '02-01-1985', nama: `${NAME.slice(0, 3)}wi Rekaan` }]),
    ),
  }
}

/** A merge that was undone: nobody can undo it again, yet only who may see it is told so. */
const MERGE = '00000000-0000-4000-8000-00000000beef'
const WISHES = {
  from: '2026-01',
  to: '2026-12',
  leastMonths: 12,
  aim: 'people',
  priorities: [],
  floor: null,
  ceilings: {},
  without: [],
  discount: null,
}
const BATCH = '00000000-0000-4000-8000-0000000000ba'
const REFERRAL = '00000000-0000-4000-8000-0000000000fe'

/** A row in each table that speaks of a worker beside the register itself. */
const seedBeside = async (t: TestDb, worker: string, list: string): Promise<void> => {
  const by = `gen_random_uuid(), 'Rekaan'`
  await t.pool.query(
    `insert into workers.household (kab, kk_index, kk_sealed, desa, import_id, row)
     values ('35.24', '\\x01', '\\x01', '${PACIRAN}', gen_random_uuid(), 2);
     insert into workers.pair (kab, id, import_id, row, area, worker_id, score)
     values ('35.24', gen_random_uuid(), '${list}', 2, '${PACIRAN}', '${worker}', 0.9);
     insert into workers.merge (kab, id, area, kept_id, gone_id, kept_before, gone_before, reason, by, by_name, at, undone_at)
     values ('35.24', '${MERGE}', '${PACIRAN}', '${worker}', gen_random_uuid(), '{}', '{"desa": "${PACIRAN}"}', 'rekaan', ${by}, now(), now());
     insert into workers.referral (kab, id, side, area, worker_id, other_kab, kind, score, counterpart, settled_at)
     values ('35.24', '${REFERRAL}', 'holds', '${PACIRAN}', '${worker}', '35.26', 'nik', 1, '{}', now()),
            ('35.26', '${REFERRAL}', 'claims', '35.26', null, '35.24', 'nik', 1, '{}', now()),
            ('35.24', gen_random_uuid(), 'claims', '${PACIRAN}', null, '35.26', 'nik', 1, '{}', null);
     insert into workers.consent (kab, id, worker_id, area, given, how, day, by, by_name, at)
     values ('35.24', gen_random_uuid(), '${worker}', '${PACIRAN}', true, 'signed', '2026-10-01', ${by}, now())`,
  )
}

/** Plans of HOME in the states that their endpoints ask for, and one person in a draft. */
const seedPlans = async (t: TestDb, worker: string): Promise<World['plans']> => {
  const facts = JSON.stringify({ groups: [], funds: [], month: null })
  const measure = { people: 0, kept: 0, personMonths: 0, rupiah: 0, funds: [] }
  const add = async (state: string): Promise<string> => {
    const { rows } = await t.pool.query<{ id: string }>(
      `insert into budgets.plan (id, area, year, name, state, wishes, facts, result, created_by_name)
       values (gen_random_uuid(), '35.24', 2026, 'Rekaan', $1, $2, $3, $4, 'Rekaan') returning id`,
      [state, JSON.stringify(WISHES), facts, JSON.stringify({ measure })],
    )
    return rows[0]!.id
  }
  const plans = {
    read: await add('counted'),
    other: await add('counted'),
    propose: await add('counted'),
    choose: await add('proposed'),
    withdraw: await add('counted'),
  }
  await t.pool.query(
    `insert into enrolment.batch (kab, id, area, plan, fund, year, state, created_by_name)
     values ('35.24', '${BATCH}', '35.24.14', '${plans.read}', gen_random_uuid(), 2026, 'draft', 'Rekaan');
     insert into enrolment.batch_person (kab, batch, worker_id, desa, grp, first_month, months, continuing, place, waits)
     values ('35.24', '${BATCH}', '${worker}', '${PACIRAN}', 'nelayan', '2026-01', 12, false, 1, false)`,
  )
  return plans
}

/** The list that is posted names its person twice, so that one row adds nobody. */
const seedLists = async (t: TestDb): Promise<World['lists']> => {
  const row = (n: number) => ({ n, month: '2026-10', desa: PACIRAN })
  const ready = (n: number) => readMembers(t, OPERATOR, memberCsv([row(n)]), { name: `peserta-${n}.csv` })
  const undo = await postMembers(t, OPERATOR, memberCsv([row(1), row(1)]), { name: 'peserta-1.csv' })
  return {
    undo,
    read: await ready(2),
    map: await ready(3),
    post: await ready(4),
    cancel: await ready(5),
  }
}

const seedBoundaries = async (t: TestDb): Promise<World['boundaries']> => {
  const map = geoJson(squaresOf([{ code: PACIRAN, name: 'Rekaan' }]))
  const ready = async () => (await readSet(t, OPERATOR, map)).id
  return { read: await ready(), use: await ready(), cancel: await ready(), withdraw: await ready() }
}

const seedFigures = async (t: TestDb): Promise<World['figures']> => {
  const ready = (n: number) => readFigures(t, OPERATOR, { area: HOME, text: figuresCsv(HOME, n) })
  return {
    read: await ready(1),
    take: await ready(2),
    cancel: await ready(3),
    undo: await takeFigures(t, OPERATOR, await ready(4)),
  }
}

const seedFunds = async (t: TestDb): Promise<Pick<World, 'funds' | 'ceilingId' | 'entryId'>> => {
  const fund = (name: string) => addFund(t, OPERATOR, { name })
  // Whom a fund may pay may read it: this one pays nobody in the other kecamatan of this world.
  const read = await addFund(t, OPERATOR, { name: 'Dibaca', areas: ['35.24.14'] })
  const { ceilings } = await t.call(budgetsApi['GET /funds/:id'], OPERATOR, { id: read })
  return {
    funds: {
      read,
      close: await fund('Ditutup'),
      reopen: await fund('Dibuka'),
      withdraw: await fund('Ditarik'),
    },
    ceilingId: ceilings[0]!.id,
    entryId: await addEntry(t, OPERATOR, read),
  }
}

const seedFundFiles = async (t: TestDb): Promise<World['fundFiles']> => {
  const ready = (name: string) => readFundFile(t, OPERATOR, { text: fundCsv(name), name: `${name}.csv` })
  const undo = await ready('tarik')
  await t.call(budgetsApi['POST /fund-files/:id/take'], OPERATOR, { id: undo, expected: 1 })
  return { undo, read: await ready('baca'), take: await ready('ambil'), cancel: await ready('batal') }
}

const stated = { area: HOME, year: 2026, source: 'RKPD rekaan', day: '2026-01-02' }

/** Rows of every room in HOME, and officers of every role inside and outside it. */
export const makeWorld = async (): Promise<World> => {
  const t = await makeTestDb()
  const actors = await seedActors(t)
  // The same person as the first member list names: in the register, and covered.
  await takeIn(t, csvOf([{ serial: 9001, nik: nikOf(1), lahir: '02-01-1985', nama: NAME }]))
  const { rows } = await t.pool.query<{ id: string }>('select id from workers.worker')
  const imports = await seedImports(t)
  await seedBeside(t, rows[0]!.id, imports.read)
  const target = { ...stated, percentBp: 3741, instrument: 'RKPD' }
  const denominator = { ...stated, definition: 'potensi', workers: 598_214 }
  const { year: _, ...floor } = { ...stated, workers: 100, instrument: 'RKPD' }
  const account = {
    username: 'pegawai',
    name: 'Nama Rekaan',
    assignments: [{ role: 'viewer', area: HOME }],
  }
  return {
    t,
    actor: (role, area) => actors.get(`${role} ${area}`)!,
    withoutDuty: await seedAccount(t, 'tanpa.tugas', []),
    file: (text) => t.around.files.receive('rekaan.csv', Readable.from([text]), 1e6),
    nik: nikOf(1),
    workerId: rows[0]!.id,
    mergeId: MERGE,
    referralId: REFERRAL,
    imports,
    lists: await seedLists(t),
    boundaries: await seedBoundaries(t),
    figures: await seedFigures(t),
    ...(await seedFunds(t)),
    fundFiles: await seedFundFiles(t),
    plans: await seedPlans(t, rows[0]!.id),
    batchId: BATCH,
    targetId: (await t.call(targetsApi['POST /targets'], OPERATOR, target)).id,
    denominatorId: (await t.call(targetsApi['POST /denominators'], OPERATOR, denominator)).id,
    floorId: (await t.call(targetsApi['POST /floors'], OPERATOR, floor)).id,
    accountId: (await t.call(accountsApi['POST /accounts'], SARI, account)).id,
  }
}
