import { WHOLES } from '@naungan/rules/indicator'
import { z } from 'zod'
import { reading, writing } from '../platform/endpoint.ts'
import { areaCode } from '../wilayah/index.ts'
import { enterDenominator, enterFloor, enterTarget, figureArea, withdraw } from './enter-figure.ts'
import { listFigures } from './list-figures.ts'

const year = z.number().int().min(2014).max(2100)
const workers = z.number().int().min(0).max(400_000_000)
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const text = z.string().trim().min(2).max(300)
const percentBp = z.number().int().min(0).max(10_000)
const id = z.object({ id: z.uuid() })
const withdrawal = id.extend({ reason: text })
const none = z.object({})

const stated = {
  id: z.string(),
  area: z.string(),
  areaName: z.string(),
  source: z.string(),
  day: z.string(),
  createdAt: z.string(),
  createdBy: z.string(),
  withdrawnAt: z.string().nullable(),
  withdrawnBy: z.string().nullable(),
  withdrawnReason: z.string().nullable(),
}
const kept = {
  ...stated,
  year: z.number(),
  file: z.string().nullable(),
  fileRow: z.number().nullable(),
}

const readFigures = reading({
  can: 'figure.read',
  memory: 'figures',
  input: z.object({ area: areaCode }),
  output: z.object({
    targets: z.array(
      z.object({
        ...kept,
        percentBp: z.number().nullable(),
        workers: z.number().nullable(),
        instrument: z.string(),
        implied: z.number().nullable(),
      }),
    ),
    denominators: z.array(z.object({ ...kept, definition: z.enum(WHOLES), workers: z.number() })),
    floors: z.array(z.object({ ...stated, workers: z.number(), instrument: z.string() })),
  }),
  area: ({ area }) => area,
  run: ({ db }, { area }) => listFigures(db, area),
})

const addTarget = writing({
  can: 'figure.write',
  action: 'target.entered',
  input: z.object({
    area: areaCode,
    year,
    percentBp: percentBp.nullable().default(null),
    workers: workers.nullable().default(null),
    instrument: text,
    source: text,
    day,
  }),
  output: id,
  area: ({ area }) => area,
  run: enterTarget,
  note: ({ year: of, percentBp: bp, workers: heads, source }, { id: made }) => ({
    subject: made,
    detail: { year: of, percentBp: bp, workers: heads, source },
  }),
})

const addDenominator = writing({
  can: 'figure.write',
  action: 'denominator.entered',
  input: z.object({ area: areaCode, year, definition: z.enum(WHOLES), workers, source: text, day }),
  output: id,
  area: ({ area }) => area,
  run: enterDenominator,
  note: ({ year: of, definition, workers: heads, source }, { id: made }) => ({
    subject: made,
    detail: { year: of, definition, workers: heads, source },
  }),
})

const addFloor = writing({
  can: 'figure.write',
  action: 'floor.entered',
  input: z.object({
    area: areaCode,
    workers: z.number().int().min(1).max(1_000_000),
    instrument: text,
    source: text,
    day,
  }),
  output: id,
  area: ({ area }) => area,
  run: enterFloor,
  note: ({ workers: heads, source }, { id: made }) => ({ subject: made, detail: { workers: heads, source } }),
})

const withdrawTarget = writing({
  can: 'figure.write',
  action: 'target.withdrawn',
  input: withdrawal,
  output: none,
  area: (input, ctx) => figureArea(ctx, 'target', input.id),
  run: (ctx, input) => withdraw(ctx, 'target', input),
  note: ({ id: subject, reason }) => ({ subject, detail: { reason } }),
})

const withdrawDenominator = writing({
  can: 'figure.write',
  action: 'denominator.withdrawn',
  input: withdrawal,
  output: none,
  area: (input, ctx) => figureArea(ctx, 'denominator', input.id),
  run: (ctx, input) => withdraw(ctx, 'denominator', input),
  note: ({ id: subject, reason }) => ({ subject, detail: { reason } }),
})

const withdrawFloor = writing({
  can: 'figure.write',
  action: 'floor.withdrawn',
  input: withdrawal,
  output: none,
  area: (input, ctx) => figureArea(ctx, 'floor', input.id),
  run: (ctx, input) => withdraw(ctx, 'floor', input),
  note: ({ id: subject, reason }) => ({ subject, detail: { reason } }),
})

export const targetsApi = {
  'GET /targets': readFigures,
  'POST /targets': addTarget,
  'POST /denominators': addDenominator,
  'POST /floors': addFloor,
  'POST /targets/:id/withdraw': withdrawTarget,
  'POST /denominators/:id/withdraw': withdrawDenominator,
  'POST /floors/:id/withdraw': withdrawFloor,
}
