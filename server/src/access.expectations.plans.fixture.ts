import type { Expectation } from './access.expectations.fixture.ts'
import { HOME, type World } from './access.world.fixture.ts'
import { ROLES } from './platform/auth.ts'

const WHO_PLANS = ['operator', 'approver'] as const
const WHO_READS_REGISTER = ['operator', 'approver', 'branch', 'auditor'] as const

const ofPlan = (which: keyof World['plans']) => (world: World) => ({ id: world.plans[which] })
const wishes = {
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

/** Who may ask what of plans and the drafts they become. */
export const plans: Record<string, Expectation> = {
  'GET /plans': { who: ROLES, input: () => ({ area: HOME, year: 2026 }) },
  'GET /plans/compare': {
    who: ROLES,
    input: ({ plans: { read, other } }) => ({ a: read, b: other }),
  },
  'GET /plans/:id': { who: ROLES, input: ofPlan('read') },
  'GET /plans/:id/desa': { who: ROLES, input: ofPlan('read') },
  'GET /plans/:id/desa/:desa': {
    who: ROLES,
    input: (world) => ({ ...ofPlan('read')(world), desa: '35.24.14.2003' }),
    or: ['area.unknown'],
  },
  'POST /plans': {
    who: WHO_PLANS,
    input: (_, n) => ({ area: HOME, year: 2026, name: `Rekaan ${n}`, scenarioOf: null, wishes }),
  },
  'POST /plans/:id/try': { who: ROLES, input: (world) => ({ ...ofPlan('read')(world), wishes }) },
  'POST /plans/:id/propose': { who: WHO_PLANS, input: ofPlan('propose'), or: ['plan.wrong_state'] },
  'POST /plans/:id/choose': { who: ['approver'], input: ofPlan('choose'), or: ['plan.wrong_state'] },
  'POST /plans/:id/withdraw': {
    who: WHO_PLANS,
    input: (world) => ({ ...ofPlan('withdraw')(world), reason: 'salah ketik' }),
    or: ['plan.wrong_state'],
  },
  'GET /batches': {
    who: WHO_READS_REGISTER,
    input: (world) => ({ area: HOME, plan: world.plans.read }),
  },
  'GET /batches/:kab/:id/people': {
    who: WHO_READS_REGISTER,
    input: ({ batchId }) => ({ kab: HOME, id: batchId }),
  },
}
