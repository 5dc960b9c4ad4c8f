import type { Expectation } from './access.expectations.fixture.ts'
import { HOME, type World } from './access.world.fixture.ts'
import { fundCsv, fundOf, PAPER } from './budgets/funds.fixture.ts'
import { ROLES } from './platform/auth.ts'

const WHO_WRITES_FIGURES = ['operator', 'approver'] as const
const everyAnswer = () => true

const ofFund = (which: keyof World['funds']) => (world: World) => ({ id: world.funds[which] })
const ofFundFile = (which: keyof World['fundFiles']) => (world: World) => ({ id: world.fundFiles[which] })
const changesFundFile = { who: WHO_WRITES_FIGURES, or: ['fund_file.not_in_state'] } as const
const because = { reason: 'salah ketik' }

/** Who may ask what of funds, their ledgers and files. */
export const budgets: Record<string, Expectation> = {
  'GET /funds': { who: ROLES, input: () => ({ area: HOME, year: 2026 }) },
  'GET /funds/below': { who: ROLES, input: () => ({ area: HOME, year: 2026, kind: 'apbdes' }) },
  'GET /funds/:id': { who: ROLES, input: ofFund('read') },
  // What the law shelf proposes is the same everywhere.
  'GET /fund-kinds': { who: ROLES, input: () => ({ year: 2026 }), outside: everyAnswer },
  'POST /funds': { who: WHO_WRITES_FIGURES, input: (_, n) => fundOf({ area: HOME, name: `Rekaan ${n}` }) },
  'POST /funds/:id/ceilings': {
    who: WHO_WRITES_FIGURES,
    input: (world) => ({ ...ofFund('read')(world), stage: 'murni', rupiah: 1, ...PAPER }),
  },
  'POST /funds/:id/entries': {
    who: WHO_WRITES_FIGURES,
    input: (world) => ({
      ...ofFund('read')(world),
      ...PAPER,
      kind: 'realised',
      month: '2026-01',
      jkk: 1,
      jkm: 1,
      personMonths: 1,
    }),
  },
  'POST /funds/:id/close': {
    who: WHO_WRITES_FIGURES,
    input: (world) => ({ ...ofFund('close')(world), ...because }),
    or: ['fund.closed'],
  },
  'POST /funds/:id/reopen': {
    who: WHO_WRITES_FIGURES,
    input: (world) => ({ ...ofFund('reopen')(world), ...because }),
    or: ['fund.open_still'],
  },
  'POST /funds/:id/withdraw': {
    who: WHO_WRITES_FIGURES,
    input: (world) => ({ ...ofFund('withdraw')(world), ...because }),
    or: ['fund.withdrawn_already'],
  },
  'POST /funds/close-year': {
    who: WHO_WRITES_FIGURES,
    input: () => ({ area: HOME, year: 2020, ...because }),
    or: ['fund.nothing_open'],
  },
  'POST /ceilings/:id/withdraw': {
    who: WHO_WRITES_FIGURES,
    input: ({ ceilingId }) => ({ id: ceilingId, ...because }),
    or: ['fund.statement_withdrawn'],
  },
  'POST /entries/:id/withdraw': {
    who: WHO_WRITES_FIGURES,
    input: ({ entryId }) => ({ id: entryId, ...because }),
    or: ['fund.statement_withdrawn'],
  },
  'POST /fund-files': {
    who: WHO_WRITES_FIGURES,
    input: async ({ file }, n) => ({ area: HOME, year: 2026, file: await file(fundCsv(`Kiriman ${n}`)) }),
  },
  'GET /fund-files': { who: ROLES, input: () => ({ area: HOME, year: 2026 }) },
  'GET /fund-files/:id': { who: ROLES, input: ofFundFile('read') },
  'POST /fund-files/:id/take': {
    ...changesFundFile,
    input: (world) => ({ ...ofFundFile('take')(world), expected: 1 }),
  },
  'POST /fund-files/:id/cancel': { ...changesFundFile, input: ofFundFile('cancel') },
  'POST /fund-files/:id/undo': { ...changesFundFile, input: ofFundFile('undo') },
}
