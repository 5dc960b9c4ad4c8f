import { FUND_FORMS, FUND_REFUSALS } from '@naungan/rules/fund'
import { z } from 'zod'
import { type ReceivedFile, reading, writing } from '../platform/endpoint.ts'
import { areaCode } from '../wilayah/index.ts'
import { viewFundFile } from './fund-file-view.ts'
import { listFundFiles } from './fund-file.sql.ts'
import { id, kind, none, year } from './fund-shapes.ts'
import {
  cancelFundFile,
  fundFileById,
  receiveFundFile,
  takeFundFile,
  undoFundFile,
} from './take-fund-file.ts'

const said = z.string().trim().max(300).optional()

const file = {
  id: z.string(),
  area: z.string(),
  year: z.number(),
  name: z.string(),
  state: z.enum(['ready', 'taken', 'cancelled', 'undone']),
  createdAt: z.string(),
  createdBy: z.string(),
  endedAt: z.string().nullable(),
  endedBy: z.string().nullable(),
}

const paper = { row: z.number(), area: z.string(), areaName: z.string(), source: z.string(), day: z.string() }

const preview = z.object({
  ...file,
  form: z.enum(FUND_FORMS),
  counts: z.object({ funds: z.number(), entries: z.number(), refused: z.number() }),
  rupiah: z.number(),
  funds: z.array(
    z.object({
      ...paper,
      kind,
      name: z.string(),
      areas: z.array(z.string()),
      groupWords: z.array(z.string()),
      programs: z.array(z.string()),
      firstMonth: z.string(),
      lastMonth: z.string(),
      payer: z.enum(['sendiri', 'pemerintah']),
      accountJkk: z.string(),
      accountJkm: z.string(),
      legalSource: z.string(),
      sureness: z.enum(['verified', 'press', 'memory', 'conflict']),
      ceiling: z.number(),
      revised: z.number().nullable(),
    }),
  ),
  entries: z.array(
    z.object({
      ...paper,
      kind: kind.nullable(),
      name: z.string(),
      stage: z.enum(['committed', 'realised']),
      month: z.string(),
      jkk: z.number(),
      jkm: z.number(),
      jht: z.number(),
      personMonths: z.number(),
    }),
  ),
  refused: z.array(
    z.object({ row: z.number(), field: z.string(), code: z.enum(FUND_REFUSALS), seen: z.string() }),
  ),
})

const asked = z.object({ area: areaCode, year: z.coerce.number().pipe(year) })

const upload = writing({
  can: 'budget.write',
  action: 'fund_file.received',
  upload: { limitBytes: 5 * 1_048_576 },
  input: asked.extend({
    file: z.custom<ReceivedFile>((received) => received !== undefined),
    kind: kind.optional(),
    source: said,
    day: said,
  }),
  output: z.object({ id: z.string(), again: z.boolean() }),
  area: ({ area }) => area,
  run: (ctx, { area, year: of, file: received, ...words }) =>
    receiveFundFile(ctx, { area, year: of, file: received, said: words }),
  note: (_input, { id: subject, again }) => ({ subject, detail: { again } }),
})

const list = reading({
  can: 'budget.read',
  input: asked,
  output: z.object({ files: z.array(z.object(file)) }),
  area: ({ area }) => area,
  run: async ({ db }, { area, year: of }) => ({ files: await listFundFiles(db, area, of) }),
})

const view = reading({
  can: 'budget.read',
  input: id,
  output: preview,
  area: async (input, ctx) => (await fundFileById(ctx, input.id)).area,
  run: (ctx, input) => viewFundFile(ctx, input.id),
})

const take = writing({
  can: 'budget.write',
  action: 'fund_file.taken',
  input: id.extend({ expected: z.number().int().min(0) }),
  output: z.object({ funds: z.number(), entries: z.number() }),
  area: async (input, ctx) => (await fundFileById(ctx, input.id)).area,
  run: takeFundFile,
  note: ({ id: subject }, detail) => ({ subject, detail }),
})

const ending = <A extends string>(action: A, run: typeof cancelFundFile) =>
  writing({
    can: 'budget.write',
    action,
    input: id,
    output: none,
    area: async (input, ctx) => (await fundFileById(ctx, input.id)).area,
    run: async (ctx, input) => {
      await run(ctx, input.id)
      return {}
    },
    note: ({ id: subject }) => ({ subject }),
  })

export const fundFilesApi = {
  'POST /fund-files': upload,
  'GET /fund-files': list,
  'GET /fund-files/:id': view,
  'POST /fund-files/:id/take': take,
  'POST /fund-files/:id/cancel': ending('fund_file.cancelled', cancelFundFile),
  'POST /fund-files/:id/undo': ending('fund_file.undone', undoFundFile),
}
