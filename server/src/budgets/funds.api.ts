import {
  expandGroups,
  FUND_KINDS,
  fundDefaults,
  GROUP_SETS,
  KIND_NAMES,
  MOST_RUPIAH,
} from '@naungan/rules/fund'
import { type Month, parseMonth } from '@naungan/rules/words'
import { z } from 'zod'
import { reading, writing } from '../platform/endpoint.ts'
import { areaCode } from '../wilayah/index.ts'
import { CEILING_STAGES } from './ceiling.sql.ts'
import {
  close,
  closeYear,
  enterCeiling,
  enterEntry,
  enterFund,
  fundArea,
  readableFrom,
  reopen,
  statementArea,
  takeBack,
  takeBackFund,
} from './enter-fund.ts'
import {
  entered,
  fund,
  fundInDepth,
  fundKinds,
  fundsOfYear,
  id,
  kind,
  none,
  taken,
  text,
  year,
} from './fund-shapes.ts'
import { readFunds, readFundsBelow } from './funds.ts'
import { readFund } from './read-fund.ts'

const asked = z.object({ area: areaCode, year: z.coerce.number().pipe(year) })
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const month = z.custom<Month>((said) => typeof said === 'string' && parseMonth(said) !== null)
const rupiah = z.number().int().min(0).max(MOST_RUPIAH)
const paper = { source: text, day }
const monthNumber = z.number().int().min(1).max(12)

const monthOfYear = (of: number, number: number): Month => `${of}-${String(number).padStart(2, '0')}` as Month

const list = reading({
  can: 'budget.read',
  input: asked,
  output: fundsOfYear,
  area: ({ area }) => area,
  run: ({ db }, input) => readFunds(db, input),
})

const listBelow = reading({
  can: 'budget.read',
  input: asked.extend({ kind }),
  output: z.object({ of: z.number(), funds: z.array(fund) }),
  area: ({ area }) => area,
  run: ({ db }, input) => readFundsBelow(db, input),
})

const read = reading({
  can: 'budget.read',
  input: id,
  output: fundInDepth,
  area: (input, ctx) => readableFrom(ctx, input.id),
  run: (ctx, input) => readFund(ctx, input.id),
})

/** What the law shelf proposes for each kind of fund; the same for everybody. */
const kinds = reading({
  can: 'budget.read',
  input: z.object({ year: z.coerce.number().pipe(year) }),
  output: fundKinds,
  run: async (_ctx, { year: of }) => ({
    kinds: FUND_KINDS.map((one) => {
      const defaults = fundDefaults(one, of)
      return { ...defaults, groups: [...defaults.groups], name: KIND_NAMES[one], programs: ['JKK', 'JKM'] }
    }),
    sets: GROUP_SETS.map((set) => ({ set, groups: expandGroups([set], of) })),
  }),
})

const add = writing({
  can: 'budget.write',
  action: 'fund.entered',
  input: z.object({
    ...entered,
    area: areaCode,
    year,
    first: monthNumber.default(1),
    last: monthNumber.default(12),
    ceiling: z
      .object({ rupiah, ...paper })
      .nullable()
      .default(null),
  }),
  output: id,
  area: ({ area }) => area,
  run: (ctx, { first, last, ...said }) =>
    enterFund(ctx, {
      ...said,
      firstMonth: monthOfYear(said.year, first),
      lastMonth: monthOfYear(said.year, last),
    }),
  note: ({ year: of, kind: sort, name, ceiling }, { id: subject }) => ({
    subject,
    detail: { year: of, kind: sort, name, rupiah: ceiling?.rupiah ?? null },
  }),
})

const addCeiling = writing({
  can: 'budget.write',
  action: 'ceiling.entered',
  input: id.extend({ stage: z.enum(CEILING_STAGES), rupiah, ...paper }),
  output: id,
  area: (input, ctx) => fundArea(ctx, input.id),
  run: (ctx, { id: of, ...said }) => enterCeiling(ctx, { ...said, fund: of }),
  note: ({ id: subject, stage, rupiah: amount, source }) => ({
    subject,
    detail: { stage, rupiah: amount, source },
  }),
})

const addEntry = writing({
  can: 'budget.write',
  action: 'entry.entered',
  input: id.extend({
    kind: z.enum(['committed', 'realised']),
    month,
    jkk: rupiah,
    jkm: rupiah,
    jht: rupiah.default(0),
    personMonths: z.number().int().min(0).max(1_000_000_000),
    ...paper,
  }),
  output: id,
  area: (input, ctx) => fundArea(ctx, input.id),
  run: (ctx, { id: of, ...said }) => enterEntry(ctx, { ...said, fund: of }),
  note: ({ id: subject, kind: stage, month: of, jkk, jkm, jht, source }) => ({
    subject,
    detail: { stage, month: of, jkk, jkm, jht, source },
  }),
})

const withdrawCeiling = writing({
  can: 'budget.write',
  action: 'ceiling.withdrawn',
  input: taken,
  output: none,
  area: (input, ctx) => statementArea(ctx, 'ceiling', input.id),
  run: (ctx, input) => takeBack(ctx, 'ceiling', input),
  note: ({ id: subject, reason }) => ({ subject, detail: { reason } }),
})

const withdrawEntry = writing({
  can: 'budget.write',
  action: 'entry.withdrawn',
  input: taken,
  output: none,
  area: (input, ctx) => statementArea(ctx, 'entry', input.id),
  run: (ctx, input) => takeBack(ctx, 'entry', input),
  note: ({ id: subject, reason }) => ({ subject, detail: { reason } }),
})

const ofFund = <A extends string>(action: A, run: typeof close) =>
  writing({
    can: 'budget.write',
    action,
    input: taken,
    output: none,
    area: (input, ctx) => fundArea(ctx, input.id),
    run,
    note: ({ id: subject, reason }) => ({ subject, detail: { reason } }),
  })

const endYear = writing({
  can: 'budget.write',
  action: 'fund.year_closed',
  input: z.object({ area: areaCode, year, reason: text }),
  output: z.object({ funds: z.number() }),
  area: ({ area }) => area,
  run: closeYear,
  note: ({ year: of, reason }, { funds }) => ({ detail: { year: of, reason, funds } }),
})

export const fundsApi = {
  'GET /funds': list,
  'GET /funds/below': listBelow,
  'GET /fund-kinds': kinds,
  'GET /funds/:id': read,
  'POST /funds': add,
  'POST /funds/close-year': endYear,
  'POST /funds/:id/ceilings': addCeiling,
  'POST /funds/:id/entries': addEntry,
  'POST /funds/:id/close': ofFund('fund.closed', close),
  'POST /funds/:id/reopen': ofFund('fund.reopened', reopen),
  'POST /funds/:id/withdraw': ofFund('fund.withdrawn', takeBackFund),
  'POST /ceilings/:id/withdraw': withdrawCeiling,
  'POST /entries/:id/withdraw': withdrawEntry,
}
