import { FUND_KINDS } from '@naungan/rules/fund'
import { z } from 'zod'
import { CEILING_STAGES } from './ceiling.sql.ts'

export const kind = z.enum(FUND_KINDS)
export const year = z.number().int().min(2014).max(2100)
export const id = z.object({ id: z.uuid() })
export const none = z.object({})
export const text = z.string().trim().min(2).max(300)
export const taken = id.extend({ reason: text })

const sureness = z.enum(['verified', 'press', 'memory', 'conflict'])
const payer = z.enum(['sendiri', 'pemerintah'])

const kept = {
  id: z.string(),
  createdAt: z.string(),
  createdBy: z.string(),
  withdrawnAt: z.string().nullable(),
  withdrawnBy: z.string().nullable(),
  withdrawnReason: z.string().nullable(),
  file: z.string().nullable(),
  fileRow: z.number().nullable(),
}

const rules = {
  groups: z.array(z.string()),
  programs: z.array(z.string()),
  payer,
  accountJkk: z.string(),
  accountJkm: z.string(),
  legalSource: z.string(),
  sureness,
}

/** What is asked of whoever enters a fund. */
export const entered = {
  kind,
  name: z.string().trim().min(2).max(120),
  areas: z.array(z.string().max(13)).max(1000).default([]),
  groups: z.array(z.string().max(60)).max(200),
  programs: z
    .array(z.enum(['JKK', 'JKM', 'JHT']))
    .refine((all) => all.includes('JKK') && all.includes('JKM') && new Set(all).size === all.length),
  payer,
  accountJkk: z.string().trim().max(60),
  accountJkm: z.string().trim().max(60),
  legalSource: text,
  sureness,
}

const sums = {
  planned: z.number(),
  committed: z.number(),
  realised: z.number(),
  used: z.number(),
}

export const fund = z.object({
  ...kept,
  ...rules,
  ...sums,
  area: z.string(),
  areaName: z.string(),
  year: z.number(),
  kind,
  name: z.string(),
  areas: z.array(z.string()),
  groupWords: z.array(z.string()),
  firstMonth: z.string(),
  lastMonth: z.string(),
  closedAt: z.string().nullable(),
  closedBy: z.string().nullable(),
  closedReason: z.string().nullable(),
  ceiling: z.number().nullable(),
  ceilingStage: z.enum(CEILING_STAGES).nullable(),
  ceilingSource: z.string().nullable(),
  ceilingDay: z.string().nullable(),
  remaining: z.number().nullable(),
  months: z.object({
    planned: z.number(),
    committed: z.number(),
    realised: z.number(),
    remaining: z.number().nullable(),
  }),
  paid: z.object({ jkk: z.number(), jkm: z.number() }),
  asOf: z.string().nullable(),
})

const whole = { ...sums, ceiling: z.number(), remaining: z.number() }

export const fundsOfYear = z.object({
  funds: z.array(fund.extend({ counts: z.boolean() })),
  below: z.array(
    z.object({ ...whole, kind, funds: z.number(), owners: z.number(), withoutCeiling: z.number() }),
  ),
  total: z.object({ ...whole, sources: z.number() }),
  years: z.array(z.number()),
  asOf: z.string().nullable(),
})

const paper = { source: z.string(), day: z.string() }
const amounts = z.object({ jkk: z.number(), jkm: z.number(), jht: z.number(), personMonths: z.number() })
const stages = { planned: amounts, committed: amounts, realised: amounts }

export const fundInDepth = z.object({
  fund,
  ceilings: z.array(
    z.object({ ...kept, ...paper, fund: z.string(), stage: z.enum(CEILING_STAGES), rupiah: z.number() }),
  ),
  entries: z.array(
    amounts.extend({
      ...kept,
      ...paper,
      fund: z.string(),
      kind: z.enum(['planned', 'committed', 'realised']),
      month: z.string(),
      plan: z.string().nullable(),
    }),
  ),
  ledger: z.object({
    ...stages,
    months: z.array(z.object({ ...stages, month: z.string(), used: z.number() })).readonly(),
    used: z.number(),
    remaining: z.number().nullable(),
  }),
  own: z.boolean(),
})

export const fundKinds = z.object({
  kinds: z.array(z.object({ kind, name: z.string(), ...rules })),
  sets: z.array(z.object({ set: z.string(), groups: z.array(z.string()) })),
})
