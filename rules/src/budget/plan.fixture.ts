import type { Fund, Group, PlanInput } from './plan-facts.ts'

export const fundOf = (more: Partial<Fund> = {}): Fund => ({
  id: 'apbd',
  name: null,
  payer: 'APBD',
  year: 2025,
  closed: false,
  ceiling: 0,
  categories: null,
  areas: null,
  programs: ['JKK', 'JKM'],
  months: null,
  discounts: null,
  accounts: null,
  ...more,
})

export const groupOf = (more: Partial<Group> = {}): Group => ({
  desa: '64.09.01.2001',
  category: 'nelayan',
  desil: null,
  risk: null,
  income: 0,
  sector: 'LAINNYA',
  employer: false,
  uncovered: 0,
  active: [],
  covered: 0,
  ...more,
})

export const planOf = (more: Partial<PlanInput> = {}): PlanInput => ({
  months: { from: '2025-01', to: '2025-12' },
  leastMonths: 12,
  aim: 'people',
  priorities: [],
  floors: [],
  targets: [],
  funds: [fundOf()],
  groups: [groupOf()],
  ...more,
})
