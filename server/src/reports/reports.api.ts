import { BASES, WHOLES } from '@naungan/rules/indicator'
import { SEGMENTS } from '@naungan/rules/sheet'
import { z } from 'zod'
import { reading } from '../platform/endpoint.ts'
import { areaCode } from '../wilayah/index.ts'
import { asked } from './asked-figure.ts'
import { readCoverage } from './coverage.ts'
import { readDefinitions } from './definitions.ts'
import { groupsApi } from './groups.api.ts'
import { partsApi } from './parts.api.ts'
import { listTasks } from './tasks.ts'

const count = z.number()
const maybe = z.number().nullable()
const area = z.object({ code: z.string(), name: z.string(), kind: z.string(), level: z.number() })
const heads = { people: maybe, pu: maybe, bpu: maybe, jakon: maybe, pmi: maybe }
const whole = {
  workers: count,
  definition: z.enum(WHOLES),
  source: z.string().nullable(),
  day: z.string(),
  origin: z.enum(['own', 'sum']),
}
const target = z.object({
  year: count,
  percentBp: maybe,
  workers: maybe,
  instrument: z.string(),
  source: z.string(),
  day: z.string(),
  implied: maybe,
  from: z.string(),
})
const part = { code: z.string(), name: z.string(), kind: z.string(), people: maybe, coverageBp: maybe }

/** Since the month before: how many more, and what that and the whole made of the rate, in hundredths of a percent. */
const change = z.object({ heads: count, workers: count, totalBp: count, peopleBp: count, wholeBp: count })

const coverage = z.object({
  indicator: z.string(),
  area,
  path: z.array(area),
  month: z.string(),
  months: z.array(z.string()),
  asOf: z.string(),
  covered: z.object(heads),
  shouldBe: z.object({ ...whole, missingChildren: count }).nullable(),
  missingChildren: count,
  otherCounts: z.array(z.object({ ...whole, coverageBp: maybe })),
  coverageBp: maybe,
  target: target.nullable(),
  farTarget: target.nullable(),
  gap: maybe,
  monthsLeft: maybe,
  neededPerMonth: maybe,
  paceThreeMonths: maybe,
  trend: z.array(
    z.object({ month: z.string(), ...heads, workers: maybe, coverageBp: maybe, change: change.nullable() }),
  ),
  change: change.nullable(),
  children: z.array(
    z.object({
      ...part,
      shouldBe: maybe,
      gap: maybe,
      neededPerMonth: maybe,
      targetBp: maybe,
      below: count,
      of: count,
    }),
  ),
  leaves: z.array(z.object({ ...part, parent: z.string(), below: z.boolean().nullable() })),
  unknownDesa: count,
  segments: z.array(z.object({ segment: z.string(), people: maybe, change: maybe })),
  lists: z.array(
    z.object({ id: z.string(), kab: z.string(), fileName: z.string(), postedAt: z.string(), rows: count }),
  ),
  bridge: z.object({ shortAreas: count, short: count, overAreas: count, over: count }),
})

const readFigure = reading({
  can: 'figure.read',
  memory: 'figures',
  input: asked,
  output: coverage,
  area: ({ code }) => code,
  run: readCoverage,
})

const readWays = reading({
  can: 'figure.read',
  memory: 'figures',
  input: asked.pick({ code: true, month: true }),
  output: z.object({
    area,
    month: z.string(),
    months: z.array(z.string()),
    asOf: z.string(),
    indicators: z.array(
      z.object({
        id: z.string(),
        name: z.object({ id: z.string(), en: z.string() }),
        segments: z.array(z.enum(SEGMENTS)),
        basis: z.enum(BASES),
        grace: z.boolean(),
        code: z.string().nullable(),
        instrument: z.string(),
        status: z.enum(['verified', 'press', 'memory', 'conflict']),
        people: maybe,
        wholes: z.array(z.object({ ...whole, coverageBp: maybe })),
      }),
    ),
  }),
  area: ({ code }) => code,
  run: readDefinitions,
})

const readTasks = reading({
  can: 'figure.read',
  input: z.object({ area: areaCode }),
  output: z.object({
    tasks: z.array(
      z.object({
        kind: z.enum([
          'import.ready',
          'import.unmapped',
          'import.rejected',
          'pair.open',
          'referral.open',
          'list.ready',
          'list.unmapped',
          'list.missing',
          'denominator.missing',
        ]),
        count,
        area: z.string(),
        areaName: z.string(),
        importId: z.string().optional(),
        listId: z.string().optional(),
        fileName: z.string().optional(),
        month: z.string().optional(),
      }),
    ),
  }),
  area: ({ area: at }) => at,
  run: async (ctx, { area: at }) => ({ tasks: await listTasks(ctx, at) }),
})

export const reportsApi = {
  'GET /areas/:code/coverage': readFigure,
  'GET /areas/:code/definitions': readWays,
  'GET /tasks': readTasks,
  ...partsApi,
  ...groupsApi,
}
