import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import { kabOf, levelOf } from '@naungan/rules/words'
import { z } from 'zod'
import type { Db } from '../platform/db.ts'
import { findStandingMap, type MapRecord } from './boundaries.sql.ts'
import { type AreaShape, type AreaTopology, withShapes } from './prune-arcs.ts'

export const areaMap = z.object({
  /** Every shape lies in it: the area asked for, or the kabupaten of a desa. */
  parent: z.string(),
  level: z.number().nullable(),
  set: z
    .object({
      id: z.string(),
      fileName: z.string(),
      source: z.string(),
      licence: z.string(),
      day: z.string(),
    })
    .nullable(),
  /** Areas of the level in the parent that have no shape. */
  missing: z.array(z.string()),
  topology: z.custom<AreaTopology>().nullable(),
})
export type AreaMap = z.infer<typeof areaMap>

const unpack = promisify(brotliDecompress)

export const viewOf = async ({
  parent,
  level,
  missing,
  topology,
  setId,
  ...set
}: MapRecord): Promise<AreaMap> => {
  const { fileName, source, licence, day } = set
  return {
    parent,
    level,
    set: { id: setId, fileName, source, licence, day },
    missing,
    topology: JSON.parse((await unpack(topology)).toString()) as AreaTopology,
  }
}

/** The shapes of one area alone. */
export const within = (topology: AreaTopology, area: string): AreaTopology => {
  const shapes = topology.objects.areas.geometries as AreaShape[]
  return withShapes(
    topology,
    shapes.filter(({ id }) => String(id).startsWith(`${area}.`)),
  )
}

const EMPTY = { level: null, set: null, missing: [], topology: null }

/** A kecamatan has no map of its own: it is cut out of the one of its kabupaten. */
const mapOfKecamatan = async (db: Db, kecamatan: string): Promise<AreaMap> => {
  const found = await findStandingMap(db, kabOf(kecamatan)!, 4)
  if (!found) return { parent: kecamatan, ...EMPTY }
  const whole = await viewOf(found)
  const topology = within(whole.topology!, kecamatan)
  if (topology.objects.areas.geometries.length === 0) return { parent: kecamatan, ...EMPTY }
  const missing = whole.missing.filter((code) => code.startsWith(`${kecamatan}.`))
  return { ...whole, parent: kecamatan, missing, topology }
}

/** The shapes to draw for an area; all null where no map stands. */
export const mapOfArea = async (db: Db, code: string, level: number | undefined): Promise<AreaMap> => {
  if (levelOf(code) === 'kecamatan' && (level === undefined || level === 4)) return mapOfKecamatan(db, code)
  const parent = kabOf(code) ?? code
  const found = await findStandingMap(db, parent, level)
  return found ? viewOf(found) : { parent, ...EMPTY }
}
