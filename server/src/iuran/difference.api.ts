import { SEGMENTS } from '@naungan/rules/sheet'
import { z } from 'zod'
import { reading, writing } from '../platform/endpoint.ts'
import { areaCode } from '../wilayah/index.ts'
import { readDifference } from './difference.ts'
import { downloadPeople } from './difference-csv.ts'
import { readPeople } from './difference-people.ts'
import { PEOPLE_KINDS } from './difference-people.sql.ts'

const month = z
  .string()
  .regex(/^20\d{2}-(0[1-9]|1[0-2])$/)
  .optional()
const asked = z.object({ code: areaCode, from: month, to: month, segment: z.enum(SEGMENTS).optional() })

const count = z.number()
const area = z.object({ code: z.string(), name: z.string(), kind: z.string(), level: count })
const moved = {
  before: count,
  after: count,
  stayed: count,
  new: count,
  from_grace: count,
  from_segment: count,
  moved_in: count,
  lost: count,
  to_grace: count,
  to_segment: count,
  moved_out: count,
}

const difference = reading({
  can: 'figure.read',
  input: asked,
  output: z.object({
    area,
    path: z.array(area),
    months: z.array(z.string()),
    from: z.string().nullable(),
    to: z.string().nullable(),
    asOf: z.string().nullable(),
    /** Null when no kabupaten has lists of both months, and while some of those that have wait to be compared. */
    counts: z
      .object({
        ...moved,
        changedSegment: count,
        changedPrograms: count,
        changedPayer: count,
        changedDesa: count,
        unknown: count,
        unknownNew: count,
      })
      .nullable(),
    /** Without a name: people whose desa is not known. */
    parts: z.array(z.object({ code: z.string(), name: z.string().nullable(), ...moved })),
    payers: z.array(z.object({ payer: z.string(), before: count, lost: count })),
    lists: z.array(
      z.object({ id: z.string(), kab: z.string(), fileName: z.string(), postedAt: z.string(), rows: count }),
    ),
    /** How many kabupaten have lists of both months. */
    compared: count,
    /** How many of these are still being compared. */
    waiting: count,
  }),
  area: ({ code }) => code,
  run: readDifference,
})

const people = asked.extend({ kind: z.enum(PEOPLE_KINDS), payer: z.string().max(120).optional() })

const differencePeople = reading({
  can: 'register.read',
  input: people.extend({
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
        programs: z.array(z.string()),
        payer: z.string().nullable(),
        since: z.string(),
        last: z.string(),
      }),
    ),
    next: z.string().nullable(),
  }),
  area: ({ code }) => code,
  run: readPeople,
})

const differenceTasks = writing({
  can: 'register.read',
  action: 'difference.export',
  input: people,
  output: 'download',
  area: ({ code }) => code,
  run: downloadPeople,
  note: ({ kind, from, to, segment }) => ({ detail: { kind, from, to, segment } }),
})

export const differenceApi = {
  'GET /areas/:code/difference': difference,
  'GET /areas/:code/difference/people': differencePeople,
  'GET /areas/:code/difference/people.csv': differenceTasks,
}
