import { HOME, PASSWORD, type World } from './access.world.fixture.ts'
import { ROLES, type Role } from './platform/auth.ts'
import type { ProblemCode } from './platform/problem.ts'
import { geoJson, squaresOf } from './boundaries/outline.fixture.ts'
import { csvOf, PACIRAN } from './workers/walk.fixture.ts'
import { budgets } from './access.expectations.budgets.fixture.ts'
import { plans } from './access.expectations.plans.fixture.ts'
import { figuresCsv } from './statistics/figures.fixture.ts'
import { memberCsv } from './iuran/member-list.fixture.ts'

type Input = Record<string, unknown>

export type Expectation = {
  who: 'anyone' | 'signed-in' | readonly Role[]
  /** Asks about something in HOME; `n` is another number at each call. */
  input: (world: World, n: number) => Input | Promise<Input>
  /** What somebody who may ask can meet besides an answer: refusals that are not about access. */
  or?: readonly ProblemCode[]
  /** What the right role in the wrong area gets: a refusal, or an answer that holds nothing of HOME. */
  outside?: ProblemCode | ((answer: never, world: World) => boolean)
}

const ADMIN = ['admin'] as const
const AUDITOR = ['auditor'] as const
const WHO_WRITES_REGISTER = ['operator'] as const
const WHO_READS_REGISTER = ['operator', 'approver', 'branch', 'auditor'] as const
const WHO_WRITES_LISTS = ['operator', 'branch'] as const
const WHO_WRITES_FIGURES = ['operator', 'approver'] as const

const nothing = () => ({})
const at = () => ({ area: HOME })
const place = ({ workerId }: World) => ({ kab: HOME, id: workerId })
const ofImport = (which: keyof World['imports']) => (world: World) => ({ id: world.imports[which] })
const ofList = (which: keyof World['lists']) => (world: World) => ({ id: world.lists[which] })
const someAccount = ({ accountId }: World) => ({ id: accountId })
const spoken = ({ referralId }: World) => ({ id: referralId, kab: HOME, reason: 'Sudah dicek ke rumahnya' })
const everyAnswer = () => true

const accounts: Record<string, Expectation> = {
  'GET /session': { who: 'anyone', input: nothing },
  'POST /session': {
    who: 'anyone',
    input: (_, n) => ({ login: `orang.${n}`, password: PASSWORD }),
    or: ['session.wrong'],
  },
  'DELETE /session': { who: 'signed-in', input: nothing },
  'GET /sessions': { who: 'signed-in', input: nothing },
  'DELETE /sessions/:id': {
    who: 'signed-in',
    input: () => ({ id: '00000000-0000-4000-8000-00000000dead' }),
    or: ['session.unknown'],
  },
  'DELETE /sessions': { who: 'signed-in', input: nothing },
  'POST /first-run': {
    who: 'anyone',
    input: (_, n) => ({ area: HOME, username: `pertama.${n}`, name: 'Nama Rekaan', password: PASSWORD }),
    or: ['first_run.over'],
  },
  'POST /me/password': { who: 'signed-in', input: () => ({ old: PASSWORD, new: `${PASSWORD}-baru` }) },
  'POST /me/totp': { who: 'signed-in', input: nothing },
  'POST /me/totp/confirm': {
    who: 'signed-in',
    input: () => ({ code: 'bukan kode' }),
    or: ['account.code_wrong', 'account.totp_not_begun'],
  },
  'DELETE /me/totp': { who: 'signed-in', input: () => ({ password: `${PASSWORD}-baru` }) },
  'GET /accounts': {
    who: ADMIN,
    input: nothing,
    outside: ({ accounts: found }: { accounts: { assignments: { area: string }[] }[] }) =>
      found.every(({ assignments }) => assignments.every(({ area }) => area !== HOME)),
  },
  'POST /accounts': {
    who: ADMIN,
    input: (_, n) => ({
      username: `baru.${n}`,
      name: 'Nama Rekaan',
      assignments: [{ role: 'viewer', area: HOME }],
    }),
    outside: 'account.grant_beyond_you',
  },
  'PUT /accounts/:id/assignments': {
    who: ADMIN,
    input: ({ accountId }) => ({
      id: accountId,
      assignments: [{ role: 'auditor', area: HOME }],
    }),
  },
  'POST /accounts/:id/reset': { who: ADMIN, input: someAccount },
  'POST /accounts/:id/disable': { who: ADMIN, input: someAccount },
  'POST /accounts/:id/enable': { who: ADMIN, input: someAccount },
  'POST /accounts/:id/unlock': { who: ADMIN, input: someAccount },
}

const trail: Record<string, Expectation> = {
  'GET /audit': {
    who: AUDITOR,
    input: () => ({ limit: '500' }),
    outside: ({ entries }: { entries: { area: string | null }[] }) =>
      entries.every(({ area }) => area !== HOME && area !== PACIRAN),
  },
  // Whether the chain holds is one fact of the whole installation and says nothing of an area.
  'GET /audit/check': { who: AUDITOR, input: nothing, outside: everyAnswer },
}

const areas: Record<string, Expectation> = {
  'GET /rules': { who: 'anyone', input: nothing },
  'POST /rules/:rule': {
    who: 'anyone',
    input: () => ({ rule: 'iuran.bpu', facts: { month: '2026-11', income: 1_000_000 } }),
  },
  'GET /areas/search': { who: 'anyone', input: () => ({ q: 'lamongan' }) },
  'GET /areas/:code': { who: 'anyone', input: () => ({ code: HOME }) },
}

const unknownImport = { outside: 'import.unknown' } as const
const changesImport = { who: WHO_WRITES_REGISTER, or: ['import.wrong_state'], ...unknownImport } as const

const workers: Record<string, Expectation> = {
  'POST /imports': {
    who: WHO_WRITES_REGISTER,
    input: async ({ file }, n) => ({
      area: HOME,
      file: await file(csvOf([{ serial: 9300 + n }]).toString()),
    }),
  },
  'GET /imports': { who: WHO_READS_REGISTER, input: at },
  'GET /imports/:id': { who: WHO_READS_REGISTER, input: ofImport('read'), ...unknownImport },
  'GET /imports/senders': { who: WHO_READS_REGISTER, input: at },
  'GET /imports/:id/columns': { ...changesImport, input: ofImport('map') },
  'POST /imports/:id/mapping': {
    ...changesImport,
    input: ({ imports }) => ({ id: imports.map, mapping: { nik: 0, nama: 1, desa: 4 } }),
  },
  'POST /imports/:id/sheet': {
    who: WHO_WRITES_REGISTER,
    input: ({ imports }) => ({ id: imports.map, sheet: 'Rekaan' }),
    or: ['import.wrong_state', 'request.invalid'],
    ...unknownImport,
  },
  'GET /imports/:id/rows': { who: WHO_READS_REGISTER, input: ofImport('read'), ...unknownImport },
  'POST /imports/:id/rows/:row': {
    ...changesImport,
    input: ({ imports }) => ({ id: imports.read, row: '2', pekerjaan: 'Petani' }),
  },
  'GET /imports/:id/pairs': { who: WHO_READS_REGISTER, input: ofImport('read'), ...unknownImport },
  'POST /imports/:id/pairs': {
    who: WHO_WRITES_REGISTER,
    input: ({ imports }) => ({
      id: imports.read,
      pairs: ['00000000-0000-4000-8000-00000000dead'],
      decision: 'ask',
      reason: 'Ditanyakan ke desa',
    }),
    or: ['import.wrong_state'],
    ...unknownImport,
  },
  'POST /imports/:id/pairs/:pair': {
    who: WHO_WRITES_REGISTER,
    input: ({ imports }) => ({
      id: imports.read,
      pair: '00000000-0000-4000-8000-00000000dead',
      decision: 'ask',
      reason: 'Ditanyakan ke desa',
    }),
    or: ['import.wrong_state', 'pair.unknown'],
    ...unknownImport,
  },
  'GET /imports/:id/desa-names': { who: WHO_READS_REGISTER, input: ofImport('read'), ...unknownImport },
  'POST /imports/:id/desa-names': {
    who: WHO_WRITES_REGISTER,
    input: ({ imports }) => ({ id: imports.read, written: 'Nama Rekaan', desa: PACIRAN }),
    or: ['import.wrong_state', 'request.invalid'],
    ...unknownImport,
  },
  'POST /imports/:id/take': { ...changesImport, input: ofImport('take') },
  'POST /imports/:id/cancel': { ...changesImport, input: ofImport('cancel') },
  'POST /imports/:id/undo': { ...changesImport, input: ofImport('undo') },
  'GET /imports/:id/returned.xlsx': { ...changesImport, input: ofImport('read') },
  'GET /imports/:id/rejected.csv': { who: WHO_READS_REGISTER, input: ofImport('read'), ...unknownImport },
  'GET /quality': { who: WHO_READS_REGISTER, input: at },
  'GET /quality.csv': { who: WHO_READS_REGISTER, input: at },
  'GET /workers': { who: WHO_READS_REGISTER, input: at },
  'GET /workers.csv': { who: WHO_READS_REGISTER, input: at },
  'GET /workers.xlsx': { who: WHO_READS_REGISTER, input: at },
  'POST /workers/find': { who: WHO_READS_REGISTER, input: ({ nik }) => ({ area: HOME, nik }) },
  'GET /workers/:kab/:id': { who: WHO_READS_REGISTER, input: place, outside: 'worker.unknown' },
  'POST /workers/:kab/:id/consent': {
    who: WHO_WRITES_REGISTER,
    input: (world) => ({ ...place(world), how: 'signed', day: '2026-11-20' }),
    outside: 'worker.unknown',
  },
  'POST /workers/:kab/:id/reveal': {
    who: ['operator', 'branch'],
    input: (world) => ({ ...place(world), reason: 'Warga menunjukkan KTP di loket' }),
    outside: 'worker.unknown',
  },
  'GET /workers/:kab/:id/duplicates': { who: WHO_READS_REGISTER, input: place, outside: 'worker.unknown' },
  'GET /workers/:kab/:id/merge/:other': {
    who: WHO_READS_REGISTER,
    input: (world) => ({ ...place(world), other: world.workerId }),
    or: ['merge.same_record'],
    outside: 'worker.unknown',
  },
  'POST /workers/:kab/:id/merge': {
    who: WHO_WRITES_REGISTER,
    input: (world) => ({ ...place(world), other: world.workerId, take: [], reason: 'Orang yang sama' }),
    or: ['merge.same_record'],
    outside: 'worker.unknown',
  },
  'POST /merges/:kab/:id/undo': {
    who: WHO_WRITES_REGISTER,
    input: ({ mergeId }) => ({ kab: HOME, id: mergeId, reason: 'Ternyata dua orang' }),
    or: ['merge.undone_already'],
    outside: 'merge.unknown',
  },
  'GET /referrals': { who: WHO_READS_REGISTER, input: at },
  'GET /referrals/:id': {
    who: WHO_READS_REGISTER,
    input: ({ referralId }) => ({ id: referralId }),
    outside: 'referral.unknown',
  },
  'POST /referrals/:id/decide': {
    who: WHO_WRITES_REGISTER,
    input: (world) => ({ ...spoken(world), decision: 'different' }),
    or: ['referral.settled'],
    outside: 'referral.unknown',
  },
  'POST /referrals/:id/reopen': {
    who: WHO_WRITES_REGISTER,
    input: spoken,
    or: ['referral.open_still'],
    outside: 'referral.unknown',
  },
}

const unknownList = { outside: 'list.unknown' } as const
const changesList = { who: WHO_WRITES_LISTS, or: ['list.not_in_state'], ...unknownList } as const

const iuran: Record<string, Expectation> = {
  'POST /lists': {
    who: WHO_WRITES_LISTS,
    input: async ({ file }, n) => ({ area: HOME, file: await file(memberCsv([{ n: 100 + n }])) }),
  },
  'GET /lists': { who: WHO_READS_REGISTER, input: at },
  'GET /lists/:id': { who: WHO_READS_REGISTER, input: ofList('read'), ...unknownList },
  'POST /lists/:id/mapping': {
    ...changesList,
    input: ({ lists }) => ({ id: lists.map, mapping: { nik: 0 } }),
  },
  'GET /lists/:id/rows': { who: WHO_READS_REGISTER, input: ofList('read'), ...unknownList },
  'POST /lists/:id/post': { ...changesList, input: ofList('post') },
  'POST /lists/:id/cancel': { ...changesList, input: ofList('cancel') },
  'POST /lists/:id/undo': { ...changesList, input: ofList('undo') },
  'GET /areas/:code/difference': { who: ROLES, input: () => ({ code: HOME }) },
  'GET /areas/:code/difference/people': {
    who: WHO_READS_REGISTER,
    input: () => ({ code: HOME, kind: 'lost' }),
  },
  'GET /areas/:code/difference/people.csv': {
    who: WHO_READS_REGISTER,
    input: () => ({ code: HOME, kind: 'lost' }),
  },
  'GET /areas/:code/counts': { who: ROLES, input: () => ({ code: HOME }) },
  'GET /areas/:code/counts/people': {
    who: WHO_READS_REGISTER,
    input: () => ({ code: HOME, part: 'not_listed' }),
  },
  'GET /areas/:code/counts/people.csv': {
    who: WHO_READS_REGISTER,
    input: () => ({ code: HOME, part: 'not_listed' }),
  },
  'GET /workers/:kab/:id/cover': { who: WHO_READS_REGISTER, input: place, outside: 'worker.unknown' },
}

const said = { year: 2027, source: 'RKPD rekaan', day: '2026-01-02' }
const once = ['figure.withdrawn_already'] as const
const ofHome = () => ({ code: HOME })

const ofFigures = (which: keyof World['figures']) => (world: World) => ({ id: world.figures[which] })
const changesFigures = { who: WHO_WRITES_FIGURES, or: ['statistic.not_in_state'] } as const

const figures: Record<string, Expectation> = {
  'GET /targets': { who: ROLES, input: at },
  'POST /targets': {
    who: WHO_WRITES_FIGURES,
    input: () => ({ ...said, area: HOME, percentBp: 4000, instrument: 'RKPD' }),
  },
  'POST /denominators': {
    who: WHO_WRITES_FIGURES,
    input: () => ({ ...said, area: HOME, definition: 'potensi', workers: 598_214 }),
  },
  'POST /floors': {
    who: WHO_WRITES_FIGURES,
    input: () => ({ area: HOME, workers: 100, instrument: 'RKPD', source: said.source, day: said.day }),
  },
  'POST /targets/:id/withdraw': {
    who: WHO_WRITES_FIGURES,
    input: ({ targetId }) => ({ id: targetId, reason: 'salah ketik' }),
    or: once,
  },
  'POST /denominators/:id/withdraw': {
    who: WHO_WRITES_FIGURES,
    input: ({ denominatorId }) => ({ id: denominatorId, reason: 'salah ketik' }),
    or: once,
  },
  'POST /floors/:id/withdraw': {
    who: WHO_WRITES_FIGURES,
    input: ({ floorId }) => ({ id: floorId, reason: 'salah ketik' }),
    or: once,
  },
  'POST /statistics': {
    who: WHO_WRITES_FIGURES,
    input: async ({ file }, n) => ({ area: HOME, file: await file(figuresCsv(HOME, 100 + n)) }),
  },
  'GET /statistics': { who: ROLES, input: at },
  'GET /statistics/:id': { who: ROLES, input: ofFigures('read') },
  'POST /statistics/:id/take': { ...changesFigures, input: ofFigures('take') },
  'POST /statistics/:id/cancel': { ...changesFigures, input: ofFigures('cancel') },
  'POST /statistics/:id/undo': { ...changesFigures, input: ofFigures('undo') },
  'GET /areas/:code/published': { who: ROLES, input: ofHome },
  'GET /areas/:code/coverage': { who: ROLES, input: ofHome },
  'GET /areas/:code/coverage.csv': { who: ROLES, input: ofHome },
  'GET /areas/:code/coverage.xlsx': { who: ROLES, input: ofHome },
  'GET /areas/:code/floor': { who: ROLES, input: ofHome },
  'GET /areas/:code/trends': { who: ROLES, input: ofHome },
  'GET /areas/:code/ranking': { who: ROLES, input: ofHome },
  'GET /areas/:code/definitions': { who: ROLES, input: ofHome },
  'GET /areas/:code/groups': { who: ROLES, input: ofHome },
  'GET /areas/:code/groups.csv': { who: ROLES, input: ofHome },
  'GET /areas/:code/groups.xlsx': { who: ROLES, input: ofHome },
  'GET /areas/:code/officials': { who: ROLES, input: ofHome },
  'GET /areas/:code/officials.csv': { who: ROLES, input: ofHome },
  'GET /areas/:code/officials.xlsx': { who: ROLES, input: ofHome },
  'GET /tasks': { who: ROLES, input: at },
}

const ofBoundary = (which: keyof World['boundaries']) => (world: World) => ({ id: world.boundaries[which] })
const changesBoundary = { who: WHO_WRITES_FIGURES, or: ['boundary.not_in_state'] } as const
const MAP = geoJson(squaresOf([{ code: PACIRAN, name: 'Rekaan' }]))

// An outline of an area says nothing of a person: whoever may read figures may read it, of any area.
const boundaries: Record<string, Expectation> = {
  'POST /boundaries': {
    who: WHO_WRITES_FIGURES,
    input: async ({ file }) => ({
      area: HOME,
      source: 'Rekaan',
      licence: 'CC0',
      day: '2026-01-02',
      file: await file(MAP),
    }),
  },
  'GET /boundaries': { who: ROLES, input: at, outside: everyAnswer },
  'GET /boundaries/:id': { who: ROLES, input: ofBoundary('read'), outside: everyAnswer },
  'GET /boundaries/:id/map': { who: ROLES, input: ofBoundary('read'), outside: everyAnswer },
  'GET /areas/:code/map': { who: ROLES, input: ofHome, outside: everyAnswer },
  'POST /boundaries/:id/use': { ...changesBoundary, input: ofBoundary('use') },
  'POST /boundaries/:id/cancel': { ...changesBoundary, input: ofBoundary('cancel') },
  'POST /boundaries/:id/withdraw': {
    ...changesBoundary,
    input: (world) => ({ ...ofBoundary('withdraw')(world), reason: 'batas lama' }),
  },
}

/** Who may ask what. Written apart from the code that decides it, so that a change of mind has to be made twice. */
export const EXPECTED: Record<string, Expectation> = {
  ...accounts,
  ...trail,
  ...areas,
  ...workers,
  ...iuran,
  ...figures,
  ...budgets,
  ...plans,
  ...boundaries,
}
