import { BASES, INDICATORS } from '@naungan/rules/indicator'
import { BPJS_PARTS, DESA_PARTS } from '@naungan/rules/target'
import { z } from 'zod'
import { reading, writing } from '../platform/endpoint.ts'
import { areaCode } from '../wilayah/index.ts'
import { readThreeCounts } from './reconcile.ts'
import { downloadPart } from './reconcile-csv.ts'
import { readPartPeople } from './reconcile-people.ts'

const asked = z.object({
  code: areaCode,
  month: z
    .string()
    .regex(/^20\d{2}-(0[1-9]|1[0-2])$/)
    .optional(),
  indicator: z.enum(INDICATORS.map(({ id }) => id)).optional(),
})

const count = z.number()
const area = z.object({ code: z.string(), name: z.string(), kind: z.string(), level: count })
const way = <P extends readonly [string, ...string[]]>(parts: P) =>
  z.array(z.object({ name: z.enum([...parts, 'rest']), adds: count, from: count, to: count }))
const three = { bpjs: count, ours: count, desa: count }

const counts = reading({
  can: 'figure.read',
  memory: 'figures',
  input: asked,
  output: z.object({
    area,
    path: z.array(area),
    indicator: z.string(),
    basis: z.enum(BASES),
    months: z.array(z.string()),
    month: z.string().nullable(),
    asOf: z.string().nullable(),
    /** Null when no list of the month stands, and while some kabupaten wait to be counted. The way leads from BPJS over our count to the villages. */
    counts: z.object({ ...three, fromBpjs: way(BPJS_PARTS), toDesa: way(DESA_PARTS) }).nullable(),
    /** Without a name: people whose place within the area is not known. */
    parts: z.array(z.object({ code: z.string(), name: z.string().nullable(), ...three })),
    lists: z.array(
      z.object({ id: z.string(), kab: z.string(), fileName: z.string(), postedAt: z.string(), rows: count }),
    ),
    /** The newest list of each sender that was taken into the register. */
    desaLists: z.object({ lists: count, day: z.string().nullable() }),
    /** How many kabupaten have a list of the month. */
    compared: count,
    /** How many of these are still being counted; the count comes once none is. */
    waiting: count,
  }),
  area: ({ code }) => code,
  run: readThreeCounts,
})

const part = asked.extend({ part: z.enum([...BPJS_PARTS, ...DESA_PARTS]) })

const people = reading({
  can: 'register.read',
  input: part.extend({
    after: z
      .string()
      .regex(/^(?:[0-9a-f]{2}){1,64}$/)
      .optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  output: z.object({
    people: z.array(
      z.object({
        workerId: z.string().nullable(),
        name: z.string().nullable(),
        nik: z.string().nullable(),
        desa: z.string(),
        desaName: z.string().nullable(),
        segments: z.array(z.string()),
        payer: z.string().nullable(),
        origin: z.object({ kind: z.enum(['list', 'import']), id: z.string(), row: count }).nullable(),
      }),
    ),
    next: z.string().nullable(),
  }),
  area: ({ code }) => code,
  run: readPartPeople,
})

const tasks = writing({
  can: 'register.read',
  action: 'counts.export',
  input: part,
  output: 'download',
  area: ({ code }) => code,
  run: downloadPart,
  note: ({ part: detail, month, indicator }) => ({ detail: { part: detail, month, indicator } }),
})

export const reconcileApi = {
  'GET /areas/:code/counts': counts,
  'GET /areas/:code/counts/people': people,
  'GET /areas/:code/counts/people.csv': tasks,
}
