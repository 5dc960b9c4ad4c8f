import { ISSUES, WORKER_FIELDS } from '@naungan/rules/sheet'
import { z } from 'zod'
import { type Ctx, reading, type ReceivedFile, writing } from '../platform/endpoint.ts'
import { areaCode } from '../wilayah/index.ts'
import { readOtherSheet } from './choose-sheet.ts'
import { cancelList, takeListIn } from './decide-list.ts'
import { getImport } from './get-import.ts'
import { listImports } from './import.sql.ts'
import { detailOf, importDetail, importSummary, summaryOf } from './import-view.ts'
import { mapColumns } from './map-columns.ts'
import { mendRow } from './mend-row.ts'
import { receiveList } from './receive-list.ts'
import { rejectedCsv } from './rejected-csv.ts'
import { returnedBook } from './returned-book.ts'
import { importRow } from './row-view.ts'
import { countMatching, listRows } from './row.sql.ts'
import { rowView } from './row-view.ts'
import { undoList } from './undo-list.ts'

const LIMIT_BYTES = 200 * 1024 ** 2
/** The largest row number that the database can hold. */
const LAST_ROW = 2_147_483_647
const byId = z.object({ id: z.uuid() })
const nothing = z.object({})
const areaOf = async ({ id }: { id: string }, ctx: Ctx): Promise<string> => (await getImport(ctx, id)).area
const subject = ({ id }: { id: string }) => ({ subject: id })

export const sendImport = writing({
  can: 'register.write',
  action: 'import.receive',
  upload: { limitBytes: LIMIT_BYTES },
  input: z.object({
    area: areaCode,
    desa: areaCode.optional(),
    sender: z.string().trim().max(80).default(''),
    file: z.custom<ReceivedFile>((file) => !!file),
  }),
  output: byId,
  area: ({ area }) => area,
  run: receiveList,
  note: ({ file }, { id }) => ({ subject: id, detail: { size: file.size } }),
})

export const readImports = reading({
  can: 'register.read',
  input: z.object({ area: areaCode }),
  output: z.object({ imports: z.array(importSummary) }),
  area: ({ area }) => area,
  run: async ({ db, scope, language }, { area }) => ({
    imports: (await listImports(db, area, scope)).map((list) => summaryOf(list, language)),
  }),
})

export const readImport = reading({
  can: 'register.read',
  input: byId,
  output: importDetail,
  area: areaOf,
  run: async (ctx, { id }) => detailOf(ctx, await getImport(ctx, id)),
})

const column = z.number().int().min(0).nullable().optional()
const mapping = z.strictObject(
  Object.fromEntries(WORKER_FIELDS.map((field) => [field, column])) as Record<
    (typeof WORKER_FIELDS)[number],
    typeof column
  >,
)

export const mapImport = writing({
  can: 'register.write',
  action: 'import.map',
  input: byId.extend({ mapping, desa: areaCode.optional() }),
  output: nothing,
  area: areaOf,
  run: mapColumns,
  note: subject,
})

export const chooseImportSheet = writing({
  can: 'register.write',
  action: 'import.sheet',
  input: byId.extend({ sheet: z.string().min(1).max(200), all: z.boolean().default(false) }),
  output: nothing,
  area: areaOf,
  run: readOtherSheet,
  note: subject,
})

const issueCode = z.string().refine((code) => code in ISSUES)

export const readImportRows = reading({
  can: 'register.read',
  input: byId.extend({
    issue: issueCode.optional(),
    verdict: z.enum(['ok', 'warned', 'rejected']).optional(),
    effect: z.enum(['new', 'updated', 'same', 'doubtful']).optional(),
    after: z.coerce.number().int().min(0).max(LAST_ROW).default(0),
    limit: z.coerce.number().int().min(1).max(500).default(50),
  }),
  output: z.object({ rows: z.array(importRow), total: z.number() }),
  area: areaOf,
  run: async (ctx, { after, limit, ...filter }) => {
    const { kab } = await getImport(ctx, filter.id)
    const which = { ...filter, kab, scope: ctx.scope }
    const rows = await listRows(ctx.db, which, { after, limit })
    return {
      rows: rows.map((row) => rowView(ctx.keys, row)),
      total: await countMatching(ctx.db, which),
    }
  },
})

const cell = z.string().trim().max(200).optional()

export const mendImportRow = writing({
  can: 'register.write',
  action: 'import.mend',
  input: byId.extend({
    row: z.coerce.number().int().min(1).max(LAST_ROW),
    nik: cell,
    nama: cell,
    tanggalLahir: cell,
    jenisKelamin: cell,
    desa: cell,
    pekerjaan: cell,
    kk: cell,
    desil: cell,
  }),
  output: importRow,
  area: areaOf,
  run: mendRow,
  note: ({ id, row, ...cells }, { verdict }) => ({
    subject: id,
    detail: {
      row,
      verdict,
      fields: Object.keys(cells).filter((field) => cells[field as keyof typeof cells] !== undefined),
    },
  }),
})

export const takeImport = writing({
  can: 'register.write',
  action: 'import.take',
  input: byId,
  output: nothing,
  area: areaOf,
  run: takeListIn,
  note: subject,
})

export const cancelImport = writing({
  can: 'register.write',
  action: 'import.cancel',
  input: byId,
  output: nothing,
  area: areaOf,
  run: cancelList,
  note: subject,
})

export const undoImport = writing({
  can: 'register.write',
  action: 'import.undo',
  input: byId,
  output: z.object({ removed: z.number(), restored: z.number() }),
  area: areaOf,
  run: undoList,
  note: ({ id }, undone) => ({ subject: id, detail: undone }),
})

export const downloadRejected = reading({
  can: 'register.read',
  input: byId,
  output: 'download',
  area: areaOf,
  run: rejectedCsv,
})

/** Written to the trail although it only reads: the sender's own file holds whole NIKs. */
export const downloadReturned = writing({
  can: 'register.write',
  action: 'import.return',
  input: byId,
  output: 'download',
  area: areaOf,
  run: returnedBook,
  note: subject,
})
