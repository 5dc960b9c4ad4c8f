import { WHOLES } from '@naungan/rules/indicator'
import { FLOOR_SIDES, PART_ORDER_NAMES, RANKINGS } from '@naungan/rules/target'
import { z } from 'zod'
import { reading } from '../platform/endpoint.ts'
import { asked } from './asked-figure.ts'
import { coverageFile } from './coverage-sheet.ts'
import { readFloor } from './floor.ts'
import { PARTS } from './part-months.ts'
import { readPartTrends } from './part-trends.ts'
import { readRanking } from './ranking.ts'
import { tableDownloads } from './table-downloads.ts'

const count = z.number()
const area = z.object({ code: z.string(), name: z.string(), kind: z.string(), level: count })

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
    area,
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

const maybe = z.number().nullable()
const shown = {
  area,
  month: z.string(),
  asOf: z.string(),
  indicator: z.string(),
  definition: z.enum(WHOLES).nullable(),
}
const part = { code: z.string(), name: z.string(), kind: z.string(), parent: z.string() }

const readTrends = reading({
  can: 'figure.read',
  memory: 'figures',
  input: asked.extend({ parts: z.enum(PARTS).optional() }),
  output: z.object({
    ...shown,
    months: z.array(z.string()),
    years: z.array(count),
    areas: z.array(
      z.object({ ...part, people: z.array(maybe), workers: z.array(maybe), targetBp: maybe, gap: maybe }),
    ),
  }),
  area: ({ code }) => code,
  run: readPartTrends,
})

const readRanks = reading({
  can: 'figure.read',
  memory: 'figures',
  input: asked.extend({
    parts: z.enum(PARTS).optional(),
    by: z.enum(RANKINGS).optional(),
    since: z.enum(['bulan', 'tahun']).optional(),
  }),
  output: z.object({
    ...shown,
    against: z.string(),
    by: z.enum(RANKINGS),
    since: z.enum(['bulan', 'tahun']),
    areas: z.array(
      z.object({ ...part, people: maybe, value: maybe, before: maybe, rank: maybe, rankBefore: maybe }),
    ),
  }),
  area: ({ code }) => code,
  run: readRanking,
})

export const partsApi = {
  'GET /areas/:code/coverage.csv': coverageTable.csv,
  'GET /areas/:code/coverage.xlsx': coverageTable.xlsx,
  'GET /areas/:code/floor': readFloors,
  'GET /areas/:code/trends': readTrends,
  'GET /areas/:code/ranking': readRanks,
}
