import { FLOOR_SIDES, PART_ORDER_NAMES } from '@naungan/rules/target'
import { z } from 'zod'
import { reading } from '../platform/endpoint.ts'
import { asked } from './asked-figure.ts'
import { coverageFile } from './coverage-sheet.ts'
import { readFloor } from './floor.ts'
import { tableDownloads } from './table-downloads.ts'

const count = z.number()

/** The table as it is seen: what it is ordered by and which of its rows are looked for. */
const table = asked.extend({
  order: z.enum(PART_ORDER_NAMES).optional(),
  direction: z.enum(['ascending', 'descending']).optional(),
  side: z.enum(FLOOR_SIDES).optional(),
})

const coverageTable = tableDownloads(table, coverageFile)

const counted = { of: count, known: count, reached: count }

const readFloors = reading({
  can: 'figure.read',
  memory: 'figures',
  input: asked,
  output: z.object({
    area: z.object({ code: z.string(), name: z.string(), kind: z.string(), level: count }),
    month: z.string(),
    asOf: z.string(),
    indicator: z.string(),
    floor: z
      .object({
        area: z.string(),
        workers: count,
        instrument: z.string(),
        source: z.string(),
        day: z.string(),
      })
      .nullable(),
    ...counted,
    children: z.array(z.object({ area: z.string(), lowest: count, highest: count, ...counted })),
  }),
  area: ({ code }) => code,
  run: readFloor,
})

export const partsApi = {
  'GET /areas/:code/coverage.csv': coverageTable.csv,
  'GET /areas/:code/coverage.xlsx': coverageTable.xlsx,
  'GET /areas/:code/floor': readFloors,
}
