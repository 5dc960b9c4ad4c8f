import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { levelOf } from '@naungan/rules/words'
import fc from 'fast-check'
import proj4 from 'proj4'
import { feature } from 'topojson-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publishedAreas } from '../wilayah/index.ts'
import { BoundaryProblem } from './boundary-problem.ts'
import { makeMaps, type Made } from './make-maps.ts'
import {
  areasOf,
  asBps,
  desaSquares,
  featureLines,
  geoJson,
  kml,
  shapefileParts,
  type Square,
  sqlDump,
  squaresOf,
  topoJson,
  UTM_49S,
  zipOf,
} from './outline.fixture.ts'
import { makeBudget } from './outline.ts'
import { readFile } from './read-file.ts'
import { type World, worldOf } from './world.ts'

const LEVELS = { nasional: 0, provinsi: 1, kabupaten: 2, kecamatan: 3, desa: 4 }
const folder = mkdtempSync(join(tmpdir(), 'naungan-batas-'))
afterAll(() => rmSync(folder, { recursive: true }))

const worldIn = async (area: string): Promise<World> => {
  const all = await publishedAreas()
  const facts = all.filter(({ code }) => area === 'ID' || code === area || code.startsWith(`${area}.`))
  return worldOf(
    facts.map((fact) => ({ ...fact, level: LEVELS[levelOf(fact.code)] })).sort((a, b) => a.level - b.level),
  )
}

let lamongan: World
let desa: Square[]
let kabupaten: Square[]
let lampung: World
beforeAll(async () => {
  lamongan = await worldIn('35.24')
  lampung = await worldIn('18')
  desa = await desaSquares()
  kabupaten = squaresOf(await areasOf('18', 5))
})

const made = async (bytes: string | Buffer, world = lamongan): Promise<Made> => {
  const path = join(folder, 'berkas')
  writeFileSync(path, bytes)
  const budget = makeBudget(1_000_000)
  return makeMaps(await readFile(path, budget, () => {}), world, budget.points)
}

/** The code and details of the refusal; anything else is a fault of ours. */
const refusal = async (bytes: string | Buffer, world = lamongan): Promise<string> => {
  try {
    await made(bytes, world)
  } catch (error) {
    if (error instanceof BoundaryProblem) return error.failure.code
    throw error
  }
  return 'taken'
}

const renamed = (squares: readonly Square[], kode: (code: string) => string): Square[] =>
  squares.map((square) => ({ ...square, kode: kode(square.kode) }))
const UTM = proj4('EPSG:4326', '+proj=utm +zone=49 +south +datum=WGS84')
const TM3 = proj4(
  'EPSG:4326',
  '+proj=tmerc +lon_0=112.5 +k=0.9999 +x_0=200000 +y_0=1500000 +ellps=WGS84 +units=m',
)
const turned = ([x, y]: [number, number]): number[] => [y, x]

const FORMATS: [string, (squares: readonly Square[]) => string | Buffer][] = [
  ['GeoJSON', geoJson],
  ['GeoJSON with a mark at its beginning', (squares) => `\u{feff}${geoJson(squares)}`],
  ['one feature a line', featureLines],
  ['TopoJSON beside a layer of points', topoJson],
  ['KML', kml],
  ['KMZ', (squares) => zipOf({ 'doc.kml': kml(squares) })],
  ['a dump of SQL', sqlDump],
  ['a zipped shapefile', (squares) => zipOf(shapefileParts(squares, 'Desa', { folder: 'Peta Batas/' }))],
  ['a zipped GeoJSON', (squares) => zipOf({ 'batas/desa.geojson': geoJson(squares) })],
]

test.each(FORMATS)('%s becomes a map of all 474 desa of Lamongan', async (_, write) => {
  const { maps, report } = await made(write(desa))
  expect(maps.map(({ parent, level, matched, missing }) => [parent, level, matched, missing])).toEqual([
    ['35.24', 4, 474, []],
  ])
  expect(report).toMatchObject({ matched: 474, of: 474, codeSystem: 'kemendagri', turned: false })
})

test('shapes lie where they lay in the file, with each border kept once', async () => {
  const { maps } = await made(geoJson(desa))
  const { topology } = maps[0]!
  const [first] = topology.objects.areas.geometries
  const { bbox: _, ...shape } = feature(topology, first!) as never as { geometry: unknown; bbox?: unknown }
  expect(first).toMatchObject({ id: '35.24.01.2001', properties: {} })
  const ring = (shape.geometry as { coordinates: [number, number][][][] }).coordinates[0]![0]!
  for (const [x, y] of ring) {
    const near = desa[0]!.ring.some(([a, b]) => Math.abs(a - x) < 1e-5 && Math.abs(b - y) < 1e-5)
    expect(near).toBe(true)
  }
  // A grid of 22 by 22 squares has two borders a square and its edge; drawn alone each square would have four.
  expect(topology.arcs.length).toBeLessThan(474 * 2 + 100)
})

test.each([
  ['dotless, as text', (code: string) => code.replaceAll('.', '')],
  ['with spaces around', (code: string) => ` ${code} `],
])('codes %s are read', async (_, kode) => {
  expect((await made(geoJson(renamed(desa, kode)))).report.matched).toBe(474)
})

test('codes that are numbers are read', async () => {
  const text = geoJson(renamed(desa, (code) => code.replaceAll('.', ''))).replace(
    /"kode":"(\d+)"/g,
    '"kode":$1',
  )
  expect((await made(text)).report).toMatchObject({ matched: 474, codeSystem: 'kemendagri_tanpa_titik' })
})

test('codes of BPS are refused by the name of their column', async () => {
  expect(await refusal(geoJson(renamed(desa, asBps)))).toBe('boundary.bps')
  expect(await refusal(geoJson(renamed(desa, (code) => `ID${asBps(code)}`)))).toBe('boundary.bps')
  const unnamed = desa.map((square) => ({ ...square, nama: 'x' }))
  expect(await refusal(geoJson(renamed(unnamed, asBps)))).toBe('boundary.bps')
})

test('codes of BPS are passed over when names prove every shape', async () => {
  const kecamatan = squaresOf(await areasOf('35.24', 8))
  const { report } = await made(geoJson(renamed(kecamatan, (code) => `${code.replaceAll('.', '')}0`)))
  expect(report).toMatchObject({ codeSystem: 'nama_bps', codeField: 'nama', matched: 27 })
})

test('a kabupaten code of BPS that is another kabupaten of Kemendagri is found out by the names', async () => {
  const codes = kabupaten.map(({ kode }) => kode.replace('.', ''))
  const shifted = kabupaten.map((square, at) => ({ ...square, kode: codes[(at + 1) % codes.length]! }))
  expect(await refusal(geoJson(shifted), lampung)).toBe('boundary.bps')
  const dotted = shifted.map((square) => ({ ...square, kode: `18.${square.kode.slice(2)}` }))
  expect(await refusal(geoJson(dotted), lampung)).toBe('boundary.names_disagree')
  const unnamed = renamed(kabupaten, (code) => code.replace('.', '')).map((one) => ({ ...one, nama: '' }))
  expect(await refusal(geoJson(unnamed), lampung)).toBe('boundary.bps_or_not')
})

test('one shape that bears the name of its neighbour is left out and named', async () => {
  const one = kabupaten.map((square, at) => (at === 0 ? { ...square, nama: kabupaten[1]!.nama } : square))
  const { report, maps } = await made(geoJson(one), lampung)
  expect(report.namesDiffer.first).toMatchObject([{ code: '18.01', written: kabupaten[1]!.nama }])
  expect(maps[0]).toMatchObject({ parent: '18', level: 2, matched: 14, missing: ['18.01'] })
})

test('names alone tell desa apart within their kecamatan, and say that they did', async () => {
  const kecamatan = new Map((await areasOf('35.24', 8)).map(({ code, name }) => [code, name]))
  const named = desa.map((square) => ({
    ...square,
    kode: '',
    beside: { WADMKC: `Kec. ${kecamatan.get(square.kode.slice(0, 8))}` },
  }))
  const { report } = await made(geoJson(named))
  expect(report).toMatchObject({ codeSystem: 'nama', codeField: 'nama' })
  expect(report.matched).toBeGreaterThan(460)
  expect(report.matched + report.missing.total).toBe(474)
})

test('metres of UTM and of the land office become degrees', async () => {
  const utm = ([x, y]: [number, number]) => UTM.forward([x, y])
  const zipped = zipOf(shapefileParts(desa, 'Desa', { place: utm, prj: UTM_49S }))
  const named = geoJson(desa, { place: ([x, y]) => TM3.forward([x, y]), crs: 'urn:ogc:def:crs:EPSG::23836' })
  for (const bytes of [zipped, named]) {
    const { report, maps } = await made(bytes)
    expect(report).toMatchObject({ matched: 474, projected: true })
    const [west, south] = maps[0]!.topology.transform!.translate
    expect([west, south]).toEqual([expect.closeTo(112.05, 4), expect.closeTo(-7.4, 4)])
  }
})

test.each([
  ['Batavia', shapefileParts, 'PROJCS["Batavia_TM_109_SE",GEOGCS["GCS_Batavia",DATUM["D_Batavia"]]]'],
  [
    'Mercator of the web',
    shapefileParts,
    UTM_49S.replace('Transverse_Mercator', 'Mercator_Auxiliary_Sphere'),
  ],
])('%s is refused by its name', async (_, parts, prj) => {
  expect(await refusal(zipOf(parts(desa, 'Desa', { prj })))).toBe('boundary.crs')
})

test('metres without a projection are refused, and so is a place outside Indonesia', async () => {
  expect(await refusal(geoJson(desa, { place: ([x, y]) => UTM.forward([x, y]) }))).toBe(
    'boundary.crs_missing',
  )
  expect(await refusal(geoJson(desa, { place: ([x, y]) => [x - 100, y] }))).toBe('boundary.outside')
})

test('one shape outside Indonesia is named, and the others are drawn', async () => {
  const far = { ...desa[0]!, ring: desa[0]!.ring.map(([x, y]) => [x, y + 60] as [number, number]) }
  const { report } = await made(geoJson([far, ...desa.slice(1)]))
  expect(report.matched).toBe(473)
  expect(report.refused.first).toEqual([{ code: '35.24.01.2001', name: desa[0]!.nama, why: 'outside' }])
})

test('latitude written first is found and turned', async () => {
  const { report, maps } = await made(geoJson(desa, { place: turned }))
  expect(report).toMatchObject({ matched: 474, turned: true })
  expect(maps[0]!.topology.transform!.translate[0]).toBeCloseTo(112.05, 4)
})

test('a ring like an hourglass is refused by name; a loop that nobody sees is cut off and named', async () => {
  const [first, second] = desa as [Square, Square]
  const [a, b, c, d] = first.ring as [[number, number], [number, number], [number, number], [number, number]]
  const hourglass = { ...first, ring: [a, c, b, d, a] }
  const [e, f, ...rest] = second.ring as [[number, number], [number, number], ...[number, number][]]
  const slip: [number, number][] = [
    [f[0] + 0.0002, f[1] - 0.0001],
    [f[0] + 0.0001, f[1] + 0.0001],
    [f[0] + 0.0001, f[1] - 0.0003],
  ]
  const { report } = await made(
    geoJson([hourglass, { ...second, ring: [e, f, ...slip, ...rest] }, ...desa.slice(2)]),
  )
  expect(report.refused.first).toMatchObject([{ code: first.kode, why: 'self_crossing' }])
  expect(report.mended.first).toMatchObject([{ code: second.kode }])
  expect(report.missing.first).toMatchObject([{ code: first.kode }])
})

test('several shapes of one area are joined, and codes from elsewhere are told apart', async () => {
  const far = { ...desa[1]!, kode: '35.25.01.2001' }
  const { report, outsiders } = await made(
    geoJson([...desa, { ...desa[5]!, kode: desa[0]!.kode, nama: desa[0]!.nama }, far]),
  )
  expect(report).toMatchObject({ matched: 474, joined: 1, features: 476 })
  expect(outsiders.map(({ code }) => code)).toEqual(['35.25.01.2001'])
  expect(await refusal(geoJson(renamed(desa, (code) => code.replace('35.24', '35.25'))))).toBe(
    'boundary.elsewhere',
  )
})

test('of several layers the one that names most areas is taken', async () => {
  const kecamatan = squaresOf(await areasOf('35.24', 8))
  const { report } = await made(
    zipOf({ ...shapefileParts(kecamatan, 'Kecamatan'), ...shapefileParts(desa, 'Desa_2025') }),
  )
  expect(report).toMatchObject({ layer: 'Desa_2025', matched: 474 })
})

test('a file of a whole provinsi becomes one map for each kabupaten that it covers', async () => {
  const jatim = await worldIn('35')
  const some = squaresOf([...(await areasOf('35.24', 8)), ...(await areasOf('35.25', 8))])
  const { maps } = await made(geoJson(some), jatim)
  expect(maps.map(({ parent, level, matched }) => [parent, level, matched])).toEqual([
    ['35.24', 3, 27],
    ['35.25', 3, 18],
  ])
})

test.each([
  ['an empty file', '', 'boundary.empty'],
  ['a letter', 'Yth. Bapak Bupati', 'boundary.not_a_map'],
  ['a page of the web', '<!doctype html><html></html>', 'boundary.not_a_map'],
  ['a bare .shp', '\x00\x00\x27\x0a rest', 'boundary.bare_shapefile'],
  ['a GeoPackage', 'SQLite format 3\0', 'boundary.geopackage'],
  ['a gzip', Buffer.from([0x1f, 0x8b, 8, 0]), 'boundary.packed_otherwise'],
  ['a zip of a letter', zipOf({ 'surat.txt': 'Yth.' }), 'boundary.zip_without_map'],
  [
    'points alone',
    '{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[1,2]}}',
    'boundary.no_shapes',
  ],
  ['SQL of other tables', "INSERT INTO orang(nik) VALUES ('1');", 'boundary.sql_columns'],
  ['half a GeoJSON', '{"type":"FeatureCollection","features":[{"type":"Feat', 'boundary.truncated'],
])('%s is refused with a sentence of its own', async (_, bytes, code) => {
  expect(await refusal(bytes)).toBe(code)
})

test('a shapefile without its table, or without codes, says what is missing', async () => {
  const { 'Desa.dbf': _, ...rest } = shapefileParts(desa, 'Desa')
  expect(await refusal(zipOf(rest))).toBe('boundary.dbf_missing')
  const nobody = desa.map((square, at) => ({ ...square, kode: `nomor ${at}`, nama: `bidang ${at}` }))
  expect(await refusal(geoJson(nobody))).toBe('boundary.no_codes')
})

test('a file of more points than can be held is refused before it is read to its end', async () => {
  const path = join(folder, 'besar')
  writeFileSync(path, geoJson(desa))
  await expect(readFile(path, makeBudget(1_000), () => {})).rejects.toMatchObject({
    failure: { code: 'boundary.too_detailed' },
  })
})

test('whatever is cut short or spoiled is refused with a sentence, or read, and never breaks the reader', async () => {
  const few = desa.slice(0, 6)
  const whole = FORMATS.map(([, write]) => Buffer.from(write(few)))
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...whole),
      fc.nat(10_000),
      fc.array(fc.tuple(fc.nat(10_000), fc.nat(255)), { maxLength: 4 }),
      async (bytes, cut, spoiled) => {
        const other = Buffer.from(bytes.subarray(0, Math.max(1, bytes.length - (cut % bytes.length))))
        for (const [at, byte] of spoiled) other[at % other.length] = byte
        expect(await refusal(other)).toMatch(/^taken$|^boundary\./)
      },
    ),
    { numRuns: 300 },
  )
})

/** The shapes with other properties than their code and name. */
const withProperties = (
  squares: readonly Square[],
  of: (square: Square) => Record<string, unknown>,
): string => {
  const collection = JSON.parse(geoJson(squares)) as { features: { properties: unknown }[] }
  for (const [at, one] of collection.features.entries()) one.properties = of(squares[at]!)
  return JSON.stringify(collection)
}

test('a code split over columns is put together, with its zeros or without', async () => {
  const split = withProperties(desa, ({ kode, nama }) => {
    const [no_prop, no_kab, no_kec, no_kel] = kode.split('.').map(Number)
    return { no_prop, no_kab, no_kec, no_kel, nama_kel: nama }
  })
  const { report } = await made(split)
  expect(report).toMatchObject({ matched: 474, codeSystem: 'kemendagri' })
  expect(report.codeField).toBe('no_prop + no_kab + no_kec + no_kel')
})

test('codes of BPS split over columns are not taken for those of Kemendagri', async () => {
  const split = withProperties(desa, ({ kode }) => {
    const [, , kec, kel] = kode.split('.')
    return { kdprov: '35', kdkab: '24', kdkec: `0${kec}`, kddesa: `0${kel?.slice(2)}` }
  })
  expect(await refusal(split)).toBe('boundary.bps')
})

test('a table in the description of a KML tells the codes', async () => {
  const balloons = kml(desa).replaceAll(
    /<ExtendedData>.*?<SimpleData name="KDEPUM">(.*?)<\/SimpleData>.*?<\/ExtendedData>/gs,
    (_, code) =>
      `<description><![CDATA[<html><table border="1"><tr><th>Kolom</th><th>Isi</th></tr>
        <tr><td>KDEPUM</td><td><b>${code}</b></td></tr></table></html>]]></description>`,
  )
  const { report } = await made(balloons)
  expect(report).toMatchObject({ matched: 474, codeField: 'KDEPUM' })
})

test('codes of Papua from before 2022 are read as those of today, and it is said', async () => {
  const selatan = await worldIn('93')
  const today = squaresOf(await areasOf('93', 5))
  const old = { '93.01': '91.01', '93.02': '91.16', '93.03': '91.17', '93.04': '91.18' } as Record<
    string,
    string
  >
  const before = today.map((square) => ({ ...square, kode: old[square.kode]! }))
  const { report } = await made(geoJson(before), selatan)
  expect(report).toMatchObject({ matched: 4, of: 4, moved: 4 })
})
