import proj4 from 'proj4'
import { BoundaryProblem } from './boundary-problem.ts'

export type Point = readonly [number, number]

export type Crs = { name: string; toDegrees: ((point: Point) => Point) | null }

const DEGREES: Crs = { name: 'EPSG:4326', toDegrees: null }

/** Transverse Mercator over a central meridian, as all projections of Indonesian maps of today are. */
type Strip = { meridian: number; scale: number; east: number; north: number }

const utm = (zone: number, south: boolean): Strip => ({
  meridian: zone * 6 - 183,
  scale: 0.9996,
  east: 500_000,
  north: south ? 10_000_000 : 0,
})

/** TM-3 strips of the land office: three degrees wide, the first over 94.5. */
const tm3 = (strip: number): Strip => ({
  meridian: 94.5 + strip * 3,
  scale: 0.9999,
  east: 200_000,
  north: 1_500_000,
})

const FIRST_ZONE = 46
const LAST_ZONE = 54
const LAST_STRIP = 15

const known = ({ meridian, scale, east, north }: Strip): boolean => {
  const zone = (meridian + 183) / 6
  const isUtm = scale === 0.9996 && east === 500_000 && (north === 0 || north === 10_000_000)
  if (isUtm) return Number.isInteger(zone) && zone >= FIRST_ZONE && zone <= LAST_ZONE
  const strip = (meridian - 94.5) / 3
  const isTm3 = scale === 0.9999 && east === 200_000 && north === 1_500_000
  return isTm3 && Number.isInteger(strip) && strip >= 0 && strip <= LAST_STRIP
}

const stripped = (name: string, { meridian, scale, east, north }: Strip): Crs => {
  const { inverse } = proj4(
    'EPSG:4326',
    `+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=${scale} +x_0=${east} +y_0=${north} +ellps=WGS84 +units=m +no_defs`,
  )
  return { name, toDegrees: ([x, y]) => inverse([x, y]) as [number, number] }
}

const GEOGRAPHIC = new Set([4326, 4755, 4979, 9470])

/** The strip of a code of the EPSG register: WGS 84 and DGN95, by UTM or TM-3. */
const stripOfEpsg = (code: number): Strip | null => {
  if (code >= 32_646 && code <= 32_654) return utm(code - 32_600, false)
  if (code >= 32_746 && code <= 32_754) return utm(code - 32_700, true)
  if (code >= 23_866 && code <= 23_872) return utm(code - 23_820, false)
  if (code >= 23_877 && code <= 23_884) return utm(code - 23_830, true)
  return code >= 23_830 && code <= 23_845 ? tm3(code - 23_830) : null
}

/** Datums that differ from WGS 84 by less than a house. */
const SAME_EARTH = /wgs[_ ]?(?:19)?84|dgn[_ ]?(?:19)?95|datum_geodesi(?:_|s_)nasional|srgi|itrf/i

const refuse = (crs: string): never => {
  throw new BoundaryProblem('boundary.crs', { crs: crs.slice(0, 80) })
}

const fromName = (declared: string): Crs => {
  if (/CRS:?84$/i.test(declared)) return DEGREES
  const code = Number(/EPSG:+(?:[\d.]*:)?(\d{4,6})$/i.exec(declared)?.[1])
  if (GEOGRAPHIC.has(code)) return { ...DEGREES, name: `EPSG:${code}` }
  const strip = stripOfEpsg(code)
  return strip ? stripped(`EPSG:${code}`, strip) : refuse(declared)
}

const parameter = (wkt: string, name: string): number => {
  const found = new RegExp(`PARAMETER\\s*\\[\\s*"${name}"\\s*,\\s*(-?[\\d.]+)`, 'i').exec(wkt)
  return Number(found?.[1] ?? Number.NaN)
}

const fromWkt = (wkt: string): Crs => {
  const name = /\[\s*"([^"]*)"/.exec(wkt)?.[1] ?? wkt.slice(0, 40)
  const elsewhere = /PRIMEM\s*\[\s*"(?!Greenwich)/i.test(wkt)
  if (elsewhere || !SAME_EARTH.test(wkt)) return refuse(name)
  if (/^\s*GEOG/i.test(wkt)) return { ...DEGREES, name }
  const strip = {
    meridian: parameter(wkt, 'central_meridian'),
    scale: parameter(wkt, 'scale_factor'),
    east: parameter(wkt, 'false_easting'),
    north: parameter(wkt, 'false_northing'),
  }
  const mercator = /PROJECTION\s*\[\s*"Transverse_Mercator"/i.test(wkt) && /UNIT\s*\[\s*"met/i.test(wkt)
  return mercator && known(strip) ? stripped(name, strip) : refuse(name)
}

/** How the numbers of a file become degrees; what we cannot turn into degrees with certainty is refused by its name. */
export const tellCrs = (declared: string | null): Crs => {
  if (declared === null) return DEGREES
  return declared.includes('[') ? fromWkt(declared) : fromName(declared.trim())
}
