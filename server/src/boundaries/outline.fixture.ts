import { crc32 } from 'node:zlib'
import { topology } from 'topojson-server'
import { publishedAreas } from '../wilayah/index.ts'

export const KAB = '35.24'
/** A made-up area of a file: its code as written there, its name, and its ring of longitude and latitude. */
export type Square = {
  kode: string
  nama: string
  ring: [number, number][]
  beside?: Record<string, unknown>
}

const CELL = 0.01
const [WEST, SOUTH] = [112.05, -7.4]

export const areasOf = async (of: string, length: number): Promise<{ code: string; name: string }[]> =>
  (await publishedAreas()).filter(({ code }) => code.startsWith(`${of}.`) && code.length === length)

/** One square an area on a grid without gaps, as no map of the world has them. */
export const squaresOf = (areas: readonly { code: string; name: string }[]): Square[] => {
  const wide = Math.ceil(Math.sqrt(areas.length))
  return areas.map(({ code, name }, at) => {
    const x = WEST + (at % wide) * CELL
    const y = SOUTH + Math.floor(at / wide) * CELL
    const corners: [number, number][] = [
      [x, y],
      [x, y + CELL],
      [x + CELL, y + CELL],
      [x + CELL, y],
      [x, y],
    ]
    const ring = corners.map(([a, b]) => [Number(a.toFixed(6)), Number(b.toFixed(6))] as [number, number])
    return { kode: code, nama: name, ring }
  })
}

export const desaSquares = async (): Promise<Square[]> => squaresOf(await areasOf(KAB, 13))

type Place = (point: [number, number]) => number[]
const asTheyAre: Place = (point) => point

const featureOf = ({ kode, nama, ring, beside }: Square, place: Place) => ({
  type: 'Feature' as const,
  properties: { kode, nama, ...beside } as Record<string, unknown>,
  geometry: { type: 'Polygon' as const, coordinates: [ring.map(place)] },
})

type GeoJsonOptions = { place?: Place; crs?: string }

export const geoJson = (
  squares: readonly Square[],
  { place = asTheyAre, crs }: GeoJsonOptions = {},
): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    ...(crs && { crs: { type: 'name', properties: { name: crs } } }),
    features: squares.map((square) => featureOf(square, place)),
  })

export const featureLines = (squares: readonly Square[]): string =>
  squares.map((square) => JSON.stringify(featureOf(square, asTheyAre))).join('\n')

export const topoJson = (squares: readonly Square[]): string => {
  const collection = JSON.parse(geoJson(squares))
  const points = { type: 'FeatureCollection', features: [] }
  return JSON.stringify(topology({ titik: points as never, batas: collection }, 1e6))
}

export const kml = (squares: readonly Square[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${squares
    .map(
      ({ kode, nama, ring }) => `<Placemark><name>${nama}</name><ExtendedData><SchemaData>
  <SimpleData name="KDEPUM">${kode}</SimpleData></SchemaData></ExtendedData><Polygon><outerBoundaryIs><LinearRing>
  <coordinates>${ring.map(([x, y]) => `${x},${y},0`).join(' ')}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>`,
    )
    .join('\n')}</Document></kml>`

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** As dumps of MySQL are: a few rows an INSERT, the path latitude first. */
export const sqlDump = (squares: readonly Square[]): string => {
  const rows = squares.map(
    ({ kode, nama, ring }) =>
      `\t(${quoted(kode)},${quoted(nama)},${ring[0]![1]},${ring[0]![0]},'${JSON.stringify([ring.map(([x, y]) => [y, x])])}')`,
  )
  const inserts = Array.from({ length: Math.ceil(rows.length / 10) }, (_, at) =>
    rows.slice(at * 10, at * 10 + 10),
  )
  const head = `/* rekaan; it's made up */\nDELETE FROM batas WHERE kode LIKE '35.24.%'; -- buang yang lama\n`
  return (
    head +
    inserts.map((some) => `INSERT INTO batas(kode,nama,lat,lng,path) VALUES\n${some.join(',\n')};\n`).join('')
  )
}

/** The bytes of a zip file whose entries are not packed. */
export const zipOf = (entries: Record<string, Buffer | string>): Buffer => {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(entries)) {
    const bytes = Buffer.from(content)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt32LE(crc32(bytes), 10)
    shared.writeUInt32LE(bytes.length, 14)
    shared.writeUInt32LE(bytes.length, 18)
    shared.writeUInt16LE(Buffer.byteLength(name), 22)
    const file = Buffer.concat([Buffer.from('PK\x03\x04'), shared, Buffer.from(name), bytes])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(at, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), shared, rest, Buffer.from(name)]))
    files.push(file)
    at += file.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...files, list, end])
}

const shpRecord = (ring: number[][], number: number): Buffer => {
  const record = Buffer.alloc(8 + 48 + ring.length * 16)
  record.writeInt32BE(number, 0)
  record.writeInt32BE((record.length - 8) / 2, 4)
  record.writeInt32LE(5, 8)
  record.writeInt32LE(1, 44)
  record.writeInt32LE(ring.length, 48)
  for (const [n, [x, y]] of ring.entries()) {
    record.writeDoubleLE(x!, 56 + n * 16)
    record.writeDoubleLE(y!, 64 + n * 16)
  }
  return record
}

const shp = (rings: number[][][]): Buffer => {
  const records = rings.map((ring, at) => shpRecord(ring, at + 1))
  const head = Buffer.alloc(100)
  head.writeInt32BE(9994, 0)
  head.writeInt32BE(50 + records.reduce((sum, { length }) => sum + length, 0) / 2, 24)
  head.writeInt32LE(1000, 28)
  head.writeInt32LE(5, 32)
  return Buffer.concat([head, ...records])
}

const dbf = (rows: Record<string, string>[]): Buffer => {
  const fields = Object.keys(rows[0]!)
  const width = 60
  const head = Buffer.alloc(32)
  head.writeUInt8(3, 0)
  head.writeUInt32LE(rows.length, 4)
  head.writeUInt16LE(32 + fields.length * 32 + 1, 8)
  head.writeUInt16LE(1 + fields.length * width, 10)
  const heads = fields.map((field) => {
    const one = Buffer.alloc(32)
    one.write(field, 'latin1')
    one.write('C', 11)
    one.writeUInt8(width, 16)
    return one
  })
  const cells = rows.map((row) =>
    Buffer.from(` ${fields.map((field) => row[field]!.padEnd(width)).join('')}`, 'latin1'),
  )
  return Buffer.concat([head, ...heads, Buffer.from([13]), ...cells, Buffer.from([26])])
}

export const UTM_49S = `PROJCS["WGS_1984_UTM_Zone_49S",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",10000000.0],PARAMETER["Central_Meridian",111.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]`
export const WGS_84 = `GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]`

type ShapeOptions = { place?: Place; prj?: string; folder?: string }

/** The parts of a shapefile in a folder of a zip file, the letters of the .dbf as old programs wrote them. */
export const shapefileParts = (
  squares: readonly Square[],
  name: string,
  { place = asTheyAre, prj = WGS_84, folder = '' }: ShapeOptions = {},
): Record<string, Buffer | string> => ({
  [`${folder}${name}.shp`]: shp(squares.map(({ ring }) => ring.map(place))),
  [`${folder}${name}.dbf`]: dbf(squares.map(({ kode, nama }) => ({ KODE_DESA: kode, NAMA_KEL: nama }))),
  [`${folder}${name}.prj`]: prj,
  [`${folder}${name}.cpg`]: 'ISO-8859-1',
})

/** The code as BPS would have written it, near enough: kecamatan by tens in three digits. */
export const asBps = (code: string): string => {
  const [prov, kab, kec = '', desa = ''] = code.split('.')
  return `${prov}${kab}${kec}0${desa.slice(1)}`
}
