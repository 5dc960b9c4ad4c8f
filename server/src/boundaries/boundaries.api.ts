import { kabOf } from '@naungan/rules/words'
import { z } from 'zod'
import { type Ctx, reading, type ReceivedFile, writing } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import { areaCode } from '../wilayah/index.ts'
import { findMapOfSet, listMapsOfSet, listSets, listStanding } from './boundaries.sql.ts'
import { cancelSet, getSet, useSet, withdrawSet } from './decide-set.ts'
import { areaMap, mapOfArea, viewOf } from './map-view.ts'
import { receiveSet } from './receive-set.ts'
import { setDetail, setSummary, standingMap, summaryOf } from './set-view.ts'

const LIMIT_BYTES = 350 * 1024 ** 2
const byId = z.object({ id: z.uuid() })
const nothing = z.object({})
const level = z.coerce.number().int().min(1).max(4).optional()
const text = z.string().trim().min(2).max(300)
const areaOf = async ({ id }: { id: string }, ctx: Ctx): Promise<string> => (await getSet(ctx, id)).area
const subject = ({ id }: { id: string }) => ({ subject: id })

const sendSet = writing({
  can: 'figure.write',
  action: 'boundary.receive',
  upload: { limitBytes: LIMIT_BYTES },
  input: z.object({
    area: areaCode,
    source: text,
    licence: text,
    day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
    note: z.string().trim().max(300).default(''),
    file: z.custom<ReceivedFile>((file) => !!file),
  }),
  output: byId,
  area: ({ area }) => area,
  run: receiveSet,
  note: ({ source, licence, day, file }, { id }) => ({
    subject: id,
    detail: { source, licence, day, size: file.size },
  }),
})

// Outlines say nothing of a person: whoever may read figures may read them, of any area.
const readSets = reading({
  can: 'figure.read',
  input: z.object({ area: areaCode }),
  output: z.object({ sets: z.array(setSummary), standing: z.array(standingMap) }),
  run: async ({ db, language }, { area }) => {
    const of = kabOf(area) ?? area
    const standing = await listStanding(db, of)
    return {
      sets: (await listSets(db, of)).map((set) => summaryOf(set, language)),
      standing: standing.map(({ setId: id, fileName, source, licence, day, ...map }) => ({
        ...map,
        set: { id, fileName, source, licence, day },
      })),
    }
  },
})

const readSet = reading({
  can: 'figure.read',
  input: byId,
  output: setDetail,
  run: async (ctx, { id }) => {
    const set = await getSet(ctx, id)
    return { ...summaryOf(set, ctx.language), report: set.report, mapsOf: await listMapsOfSet(ctx.db, id) }
  },
})

const readMapOfSet = reading({
  can: 'figure.read',
  input: byId.extend({ parent: areaCode.optional(), level }),
  output: areaMap,
  run: async ({ db }, { id, parent, level: of }) => {
    const found = await findMapOfSet(db, id, { parent, level: of })
    if (!found) throw new Problem('boundary.unknown')
    return viewOf(found)
  },
})

const readMap = reading({
  can: 'figure.read',
  memory: 'maps',
  input: z.object({ code: areaCode, level }),
  output: areaMap,
  run: ({ db }, { code, level: of }) => mapOfArea(db, code, of),
})

const useOne = writing({
  can: 'figure.write',
  action: 'boundary.use',
  input: byId,
  output: nothing,
  area: areaOf,
  run: useSet,
  note: subject,
})

const cancelOne = writing({
  can: 'figure.write',
  action: 'boundary.cancel',
  input: byId,
  output: nothing,
  area: areaOf,
  run: cancelSet,
  note: subject,
})

const withdrawOne = writing({
  can: 'figure.write',
  action: 'boundary.withdraw',
  input: byId.extend({ reason: text }),
  output: nothing,
  area: areaOf,
  run: withdrawSet,
  note: ({ id, reason }) => ({ subject: id, detail: { reason } }),
})

export const boundariesApi = {
  'POST /boundaries': sendSet,
  'GET /boundaries': readSets,
  'GET /boundaries/:id': readSet,
  'GET /boundaries/:id/map': readMapOfSet,
  'POST /boundaries/:id/use': useOne,
  'POST /boundaries/:id/cancel': cancelOne,
  'POST /boundaries/:id/withdraw': withdrawOne,
  'GET /areas/:code/map': readMap,
}
