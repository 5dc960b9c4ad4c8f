import { BASES } from '@naungan/rules/indicator'
import { ISSUES, type MemberField, MEMBER_FIELDS, SEGMENTS } from '@naungan/rules/sheet'
import { type Month, parseMonth } from '@naungan/rules/words'
import { z } from 'zod'
import { type Ctx, reading, type ReceivedFile, writing } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import { areaCode } from '../wilayah/index.ts'
import { findCover } from './active-month.sql.ts'
import { differenceApi } from './difference.api.ts'
import { askToPost, cancelList, getList, undoList } from './decide-list.ts'
import { listLists } from './list.sql.ts'
import { countMatching, listRows } from './list-row.sql.ts'
import { detailOf, listDetail, listSummary, memberRow, rowView, summaryOf } from './list-view.ts'
import { reconcileApi } from './reconcile.api.ts'
import { mapColumns, receiveList } from './receive-list.ts'

const LIMIT_BYTES = 200 * 1024 ** 2
/** The largest row number that the database can hold. */
const LAST_ROW = 2_147_483_647
const byId = z.object({ id: z.uuid() })
const nothing = z.object({})
const areaOf = async ({ id }: { id: string }, ctx: Ctx): Promise<string> => (await getList(ctx, id)).kab
const subject = ({ id }: { id: string }) => ({ subject: id })

const sendList = writing({
  can: 'list.write',
  action: 'list.receive',
  upload: { limitBytes: LIMIT_BYTES },
  input: z.object({
    area: areaCode,
    basis: z.enum(BASES).default('domisili'),
    file: z.custom<ReceivedFile>((file) => !!file),
  }),
  output: byId,
  area: ({ area }) => area,
  run: receiveList,
  note: ({ basis, file }, { id }) => ({ subject: id, detail: { basis, size: file.size } }),
})

const readLists = reading({
  can: 'list.read',
  input: z.object({ area: areaCode }),
  output: z.object({ lists: z.array(listSummary) }),
  area: ({ area }) => area,
  run: async ({ db, scope, language }, { area }) => ({
    lists: (await listLists(db, area, scope)).map((list) => summaryOf(list, language)),
  }),
})

const readOne = reading({
  can: 'list.read',
  input: byId,
  output: listDetail,
  area: areaOf,
  run: async (ctx, { id }) => detailOf(ctx.db, await getList(ctx, id), ctx.language),
})

const column = z.number().int().min(0).nullable().optional()
const mapping = z.strictObject(
  Object.fromEntries(MEMBER_FIELDS.map((field) => [field, column])) as Record<MemberField, typeof column>,
)
const month = z.custom<Month>((text) => typeof text === 'string' && parseMonth(text) !== null)

const mapList = writing({
  can: 'list.write',
  action: 'list.map',
  input: byId.extend({
    mapping,
    bulan: month.optional(),
    kepesertaan: z.enum(['aktif', 'tenggang', 'nonaktif']).optional(),
    segmen: z.enum(SEGMENTS).optional(),
  }),
  output: nothing,
  area: areaOf,
  run: (ctx, { mapping: columns, ...rest }) =>
    mapColumns(ctx, {
      ...rest,
      mapping: Object.fromEntries(Object.entries(columns).filter(([, index]) => index !== undefined)),
    }),
  note: subject,
})

const readRows = reading({
  can: 'list.read',
  input: byId.extend({
    issue: z
      .string()
      .refine((code) => code in ISSUES)
      .optional(),
    verdict: z.enum(['ok', 'warned', 'rejected']).optional(),
    after: z.coerce.number().int().min(0).max(LAST_ROW).default(0),
    limit: z.coerce.number().int().min(1).max(500).default(50),
  }),
  output: z.object({ rows: z.array(memberRow), total: z.number() }),
  area: areaOf,
  run: async (ctx, { after, limit, ...filter }) => {
    const { kab } = await getList(ctx, filter.id)
    const rows = await listRows(ctx.db, { ...filter, kab }, { after, limit })
    return {
      rows: rows.map((row) => rowView(ctx.keys, row)),
      total: await countMatching(ctx.db, { ...filter, kab }),
    }
  },
})

const postOne = writing({
  can: 'list.write',
  action: 'list.post',
  input: byId,
  output: nothing,
  area: areaOf,
  run: askToPost,
  note: subject,
})

const cancelOne = writing({
  can: 'list.write',
  action: 'list.cancel',
  input: byId,
  output: nothing,
  area: areaOf,
  run: cancelList,
  note: subject,
})

const undoOne = writing({
  can: 'list.write',
  action: 'list.undo',
  input: byId,
  output: z.object({ removed: z.number() }),
  area: areaOf,
  run: undoList,
  note: ({ id }, { removed }) => ({ subject: id, detail: { removed } }),
})

const readCover = reading({
  can: 'register.read',
  input: z.object({ kab: areaCode, id: z.uuid() }),
  output: z.object({
    months: z.array(
      z.object({
        month: z.string(),
        segment: z.string(),
        programs: z.array(z.string()),
        payer: z.string().nullable(),
        grace: z.boolean(),
      }),
    ),
  }),
  run: async ({ db, scope }, { kab, id }) => {
    const months = await findCover(db, { kab, id, scope })
    if (!months) throw new Problem('worker.unknown')
    return { months }
  },
})

export const iuranApi = {
  'POST /lists': sendList,
  'GET /lists': readLists,
  'GET /lists/:id': readOne,
  'POST /lists/:id/mapping': mapList,
  'GET /lists/:id/rows': readRows,
  'POST /lists/:id/post': postOne,
  'POST /lists/:id/cancel': cancelOne,
  'POST /lists/:id/undo': undoOne,
  'GET /workers/:kab/:id/cover': readCover,
  ...differenceApi,
  ...reconcileApi,
}
