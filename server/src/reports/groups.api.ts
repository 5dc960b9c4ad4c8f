import { z } from 'zod'
import { reading } from '../platform/endpoint.ts'
import { areaCode } from '../wilayah/index.ts'
import { GROUPINGS, readGroups } from './groups.ts'
import { groupsFile, officialsFile } from './groups-sheet.ts'
import { readOfficials } from './officials.ts'
import { tableDownloads } from './table-downloads.ts'

const count = z.number()
const area = z.object({ code: z.string(), name: z.string(), kind: z.string(), level: z.number() })
const heads = z.object({ workers: count, covered: count })
const group = z.object({ value: z.string(), workers: count, covered: count })
const part = z.object({ code: z.string(), name: z.string(), officials: heads, nonAsn: heads })
const head = {
  indicator: z.string(),
  area,
  path: z.array(area),
  month: z.string(),
  months: z.array(z.string()),
  asOf: z.string(),
  covered: z.number().nullable(),
  countedAt: z.string().nullable(),
  waiting: z.boolean(),
  lists: z.array(
    z.object({ id: z.string(), kab: z.string(), fileName: z.string(), postedAt: z.string(), rows: count }),
  ),
}

const asked = z.object({
  code: areaCode,
  month: z
    .string()
    .regex(/^20\d{2}-(0[1-9]|1[0-2])$/)
    .optional(),
})
const askedBy = asked.extend({ by: z.enum(GROUPINGS).default('occupation') })

const groups = reading({
  can: 'figure.read',
  memory: 'figures',
  input: askedBy,
  output: z.object({
    ...head,
    by: z.enum(GROUPINGS),
    workers: count,
    desa: z.object({ all: count, known: count }),
    groups: z.array(group.extend({ gap: z.number().nullable(), coverageBp: z.number().nullable() })),
    empty: z.array(z.object({ value: z.string(), desa: count })),
  }),
  area: ({ code }) => code,
  run: readGroups,
})

const officials = reading({
  can: 'figure.read',
  memory: 'figures',
  input: asked,
  output: z.object({
    ...head,
    officials: z.array(group),
    nonAsn: z.array(group),
    parts: z.array(part),
    leaves: z.array(part.extend({ parent: z.string() })),
    offices: z.array(group),
  }),
  area: ({ code }) => code,
  run: readOfficials,
})

const groupTable = tableDownloads(askedBy, groupsFile)
const officialTable = tableDownloads(asked, officialsFile)

export const groupsApi = {
  'GET /areas/:code/groups': groups,
  'GET /areas/:code/groups.csv': groupTable.csv,
  'GET /areas/:code/groups.xlsx': groupTable.xlsx,
  'GET /areas/:code/officials': officials,
  'GET /areas/:code/officials.csv': officialTable.csv,
  'GET /areas/:code/officials.xlsx': officialTable.xlsx,
}
