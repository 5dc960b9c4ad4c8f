import { NATION, parentOf } from '@naungan/rules/words'
import { z } from 'zod'
import { scopeOfArea } from '../platform/db.ts'
import { reading } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import { searchAreas } from './search-areas.ts'
import { countBelow, findArea, listAreas, listChildren } from './wilayah.sql.ts'

/** The shape of a code; whether it exists is the table's word. */
export const areaCode = z.string().regex(/^(?:ID|\d{2}(?:\.\d{2}(?:\.\d{2}(?:\.\d{4})?)?)?)$/)

const area = z.object({ code: z.string(), name: z.string(), kind: z.string(), level: z.number() })

const pathTo = (code: string): string[] => {
  const up = parentOf(code)
  return up === null ? [] : [...pathTo(up), up]
}

export const searchAreasEndpoint = reading({
  can: 'anyone',
  input: z.object({
    q: z.string().trim().min(1).max(80),
    maxLevel: z.coerce.number().int().min(0).max(4).default(4),
    /** Only areas below this one, and itself. */
    within: areaCode.default(NATION),
  }),
  output: z.object({ areas: z.array(area.extend({ path: z.array(z.string()) })) }),
  run: async ({ db }, { q, maxLevel, within }) => ({
    areas: await searchAreas(db, q, [scopeOfArea(within)], maxLevel),
  }),
})

export const readArea = reading({
  can: 'anyone',
  memory: 'areas',
  input: z.object({ code: areaCode }),
  output: z.object({
    area,
    path: z.array(area),
    children: z.array(area),
    below: z.record(z.string(), z.number()),
  }),
  run: async ({ db }, { code }) => {
    const found = await findArea(db, code)
    if (!found) throw new Problem('area.unknown', { area: code })
    const path = await listAreas(db, pathTo(code))
    const below = code === NATION ? {} : await countBelow(db, code)
    return { area: found, path, children: await listChildren(db, code), below }
  },
})
