import { kabOf } from '@naungan/rules/words'
import { z } from 'zod'
import { reading } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import { areaCode } from '../wilayah/index.ts'
import { getImport } from './get-import.ts'
import { sampleColumns } from './sample-columns.ts'
import { listSenders } from './sender.sql.ts'

export const readSenders = reading({
  can: 'register.read',
  input: z.object({ area: areaCode }),
  output: z.object({ senders: z.array(z.object({ name: z.string(), lists: z.number() })) }),
  area: ({ area }) => area,
  run: async ({ db, scope }, { area }) => {
    const kab = kabOf(area)
    if (kab === null) throw new Problem('import.area_too_wide')
    return { senders: await listSenders(db, kab, scope) }
  },
})

export const readColumns = reading({
  can: 'register.write',
  input: z.object({ id: z.uuid() }),
  output: z.object({
    columns: z.array(
      z.object({
        index: z.number(),
        letter: z.string(),
        heading: z.string(),
        field: z.string().nullable(),
        samples: z.array(z.string()),
      }),
    ),
    /** How a list of another sender was read that had the same headings. */
    offered: z
      .object({ sender: z.string(), mapping: z.record(z.string(), z.number().nullable()) })
      .nullable(),
  }),
  area: async ({ id }, ctx) => (await getImport(ctx, id)).area,
  run: sampleColumns,
})
