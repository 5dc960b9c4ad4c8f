import { z } from 'zod'
import { reading } from '../platform/endpoint.ts'
import { areaCode } from '../wilayah/index.ts'
import { readQuality } from './quality.ts'
import { qualityCsv } from './quality-csv.ts'

const inArea = z.object({ area: areaCode })

const quality = z.object({
  lists: z.number(),
  people: z.number(),
  clear: z.number(),
  noted: z.number(),
  doubtful: z.number(),
  rejected: z.number(),
  score: z.number().nullable(),
  byMonth: z.array(z.number().nullable()),
})
const party = quality.extend({ worst: z.array(z.object({ code: z.string(), count: z.number() })) })

export const readListQuality = reading({
  can: 'register.read',
  input: inArea,
  output: z.object({
    months: z.array(z.string()),
    whole: quality,
    senders: z.array(party.extend({ sender: z.string() })),
    places: z.array(party.extend({ area: z.string(), areaName: z.string() })),
  }),
  area: ({ area }) => area,
  run: readQuality,
})

export const downloadListQuality = reading({
  can: 'register.read',
  input: inArea,
  output: 'download',
  area: ({ area }) => area,
  run: qualityCsv,
})
