import { REFUSALS } from '@naungan/rules/statistic'
import { z } from 'zod'
import { type ReceivedFile, reading, writing } from '../platform/endpoint.ts'
import { areaCode } from '../wilayah/index.ts'
import { viewFile } from './file-view.ts'
import { readPublished } from './published.ts'
import { listFiles } from './statistics.sql.ts'
import { cancelFile, fileById, receiveFile, takeFile, undoFile } from './take-file.ts'

const id = z.object({ id: z.uuid() })
const none = z.object({})
const said = z.string().trim().max(300).optional()
const state = z.enum(['ready', 'taken', 'cancelled', 'undone'])

const file = {
  id: z.string(),
  area: z.string(),
  name: z.string(),
  state,
  createdAt: z.string(),
  createdBy: z.string(),
  endedAt: z.string().nullable(),
  endedBy: z.string().nullable(),
}

const stated = {
  area: z.string(),
  statistic: z.string(),
  unit: z.string(),
  value: z.string(),
  position: z.string(),
  definition: z.string(),
  source: z.string(),
  url: z.string(),
  note: z.string(),
  row: z.number(),
}

const becomes = z.enum(['denominator', 'target', 'observation'])

const value = z.object({
  ...stated,
  areaName: z.string(),
  day: z.string().nullable(),
  becomes,
  whole: z.string().nullable(),
  instrument: z.string().nullable(),
  flags: z.array(z.enum(['over_100', 'own_name', 'too_old', 'code_cut', 'repeated', 'known'])),
  doubt: z.string().nullable(),
})

const preview = z.object({
  ...file,
  form: z.enum(['long', 'wide', 'figures']),
  counts: z.object({
    values: z.number(),
    refused: z.number(),
    doubts: z.number(),
    empty: z.number(),
    over100: z.number(),
    ownNames: z.number(),
    known: z.number(),
    repeated: z.number(),
  }),
  unnamedCodes: z.boolean(),
  asks: z.array(z.enum(['statistic', 'position', 'source'])),
  kinds: z.array(
    z.object({
      statistic: z.string(),
      unit: z.string(),
      becomes,
      figures: z.number(),
      areas: z.number(),
      from: z.string(),
      to: z.string(),
    }),
  ),
  values: z.array(value),
  doubts: z.array(value),
  over100: z.array(value),
  refused: z.array(
    z.object({ row: z.number(), field: z.string(), code: z.enum(REFUSALS), seen: z.string() }),
  ),
  warnings: z.array(
    z.object({
      rows: z.array(z.number()),
      area: z.string(),
      areaName: z.string(),
      position: z.string(),
      percentBp: z.number(),
      workers: z.number(),
      whole: z.number(),
      reallyBp: z.number(),
    }),
  ),
})

const figure = z.object({
  ...stated,
  id: z.string(),
  file: z.string(),
  fileName: z.string(),
  createdBy: z.string(),
  createdAt: z.string(),
})

const target = z.object({
  id: z.string(),
  area: z.string(),
  year: z.number(),
  percentBp: z.number().nullable(),
  workers: z.number().nullable(),
  instrument: z.string(),
  source: z.string(),
  day: z.string(),
})

const upload = writing({
  can: 'figure.write',
  action: 'statistic.received',
  upload: { limitBytes: 5 * 1_048_576 },
  input: z.object({
    area: areaCode,
    file: z.custom<ReceivedFile>((received) => received !== undefined),
    statistic: said,
    position: said,
    source: said,
  }),
  output: z.object({ id: z.string(), again: z.boolean() }),
  area: ({ area }) => area,
  run: (ctx, { area, file: received, ...words }) => receiveFile(ctx, { area, file: received, said: words }),
  note: (_input, { id: subject, again }) => ({ subject, detail: { again } }),
})

const list = reading({
  can: 'figure.read',
  input: z.object({ area: areaCode }),
  output: z.object({ files: z.array(z.object({ ...file, figures: z.number() })) }),
  area: ({ area }) => area,
  run: async ({ db }, { area }) => ({ files: await listFiles(db, area) }),
})

const view = reading({
  can: 'figure.read',
  input: id,
  output: preview,
  area: async (input, ctx) => (await fileById(ctx, input.id)).area,
  run: (ctx, input) => viewFile(ctx, input.id),
})

const take = writing({
  can: 'figure.write',
  action: 'statistic.taken',
  input: id.extend({ confirmed: z.array(z.number().int()).max(1000).default([]) }),
  output: z.object({ figures: z.number(), denominators: z.number(), targets: z.number() }),
  area: async (input, ctx) => (await fileById(ctx, input.id)).area,
  run: takeFile,
  note: ({ id: subject }, detail) => ({ subject, detail }),
})

const cancel = writing({
  can: 'figure.write',
  action: 'statistic.cancelled',
  input: id,
  output: none,
  area: async (input, ctx) => (await fileById(ctx, input.id)).area,
  run: async (ctx, input) => {
    await cancelFile(ctx, input.id)
    return {}
  },
  note: ({ id: subject }) => ({ subject }),
})

const undo = writing({
  can: 'figure.write',
  action: 'statistic.undone',
  input: id,
  output: none,
  area: async (input, ctx) => (await fileById(ctx, input.id)).area,
  run: async (ctx, input) => {
    await undoFile(ctx, input.id)
    return {}
  },
  note: ({ id: subject }) => ({ subject }),
})

const published = reading({
  can: 'figure.read',
  memory: 'figures',
  input: z.object({ code: areaCode, position: z.string().max(10).optional() }),
  output: z.object({
    area: z.object({ code: z.string(), name: z.string(), kind: z.string(), level: z.number() }),
    own: z.array(figure),
    coverage: z.object({
      position: z.string().nullable(),
      positions: z.array(z.object({ position: z.string(), areas: z.number() })),
      own: figure.nullable(),
      parts: z.array(
        z.object({
          code: z.string(),
          name: z.string(),
          figure: figure.nullable(),
          newer: figure.nullable(),
        }),
      ),
      target: target.nullable(),
    }),
    targets: z.array(target),
  }),
  area: ({ code }) => code,
  run: ({ db }, input) => readPublished(db, input),
})

export const statisticsApi = {
  'POST /statistics': upload,
  'GET /statistics': list,
  'GET /statistics/:id': view,
  'POST /statistics/:id/take': take,
  'POST /statistics/:id/cancel': cancel,
  'POST /statistics/:id/undo': undo,
  'GET /areas/:code/published': published,
}
