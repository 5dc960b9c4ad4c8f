import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeTestDb, officer, type TestDb } from '../platform/test-db/index.ts'
import { readSet, send } from './boundary-set.fixture.ts'
import { boundariesApi, boundariesJobs } from './index.ts'
import {
  areasOf,
  asBps,
  desaSquares,
  geoJson,
  KAB,
  type Square,
  squaresOf,
  zipOf,
} from './outline.fixture.ts'

const ratna = officer('Ratna', { role: 'operator', area: KAB })
const prov = officer('Prabowo Rekaan', { role: 'operator', area: '35' })
const camat = officer('Camat', { role: 'viewer', area: '35.24.14' })

let t: TestDb
beforeEach(async () => {
  t = await makeTestDb()
})
afterEach(() => t[Symbol.asyncDispose]())

const use = (id: string) => t.call(boundariesApi['POST /boundaries/:id/use'], ratna, { id })
const mapOf = (code: string, level?: number) =>
  t.call(boundariesApi['GET /areas/:code/map'], camat, { code, ...(level && { level }) })
const fileIsKept = (id: string): Promise<boolean> =>
  t.around.files.withFile(id, async () => true).catch(() => false)
const stateOf = async (id: string) =>
  (await t.call(boundariesApi['GET /boundaries/:id'], ratna, { id })).state
const idsIn = ({ topology }: Awaited<ReturnType<typeof mapOf>>) =>
  topology?.objects.areas.geometries.map(({ id }) => id)
const kecamatanSquares = async (): Promise<Square[]> => squaresOf(await areasOf(KAB, 8))

test('nothing of a file stands before somebody says so', async () => {
  const set = await readSet(t, ratna, geoJson(await desaSquares()))
  expect(set).toMatchObject({
    state: 'ready',
    level: 4,
    matched: 474,
    of: 474,
    source: 'Bappeda (rekaan)',
    licence: 'CC BY 4.0',
    day: '2026-03-31',
    mapsOf: [{ parent: KAB, level: 4, matched: 474, of: 474 }],
  })
  expect(await mapOf(KAB)).toEqual({ parent: KAB, level: null, set: null, missing: [], topology: null })
  const preview = await t.call(boundariesApi['GET /boundaries/:id/map'], ratna, { id: set.id })
  expect(idsIn(preview)).toHaveLength(474)

  await use(set.id)
  const map = await mapOf(KAB)
  expect(map).toMatchObject({ parent: KAB, level: 4, missing: [], set: { id: set.id, source: set.source } })
  expect(idsIn(map)).toHaveLength(474)
})

test('a kecamatan gets its own desa, and no arc of the others', async () => {
  const few = (await desaSquares()).filter(({ kode }) => kode !== '35.24.14.2003')
  const { id } = await readSet(t, ratna, geoJson(few))
  await use(id)
  const [whole, paciran] = [await mapOf(KAB), await mapOf('35.24.14')]
  expect(paciran).toMatchObject({ parent: '35.24.14', level: 4, missing: ['35.24.14.2003'] })
  expect(idsIn(paciran)).toEqual(few.map(({ kode }) => kode).filter((kode) => kode.startsWith('35.24.14.')))
  expect(paciran.topology!.arcs.length).toBeLessThan(whole.topology!.arcs.length / 5)
  expect((await mapOf('35.24.14.2008')).parent).toBe(KAB)
})

test('the deepest level that stands is given, or the one asked for', async () => {
  const desa = await readSet(t, ratna, geoJson(await desaSquares()))
  const kecamatan = await readSet(t, ratna, geoJson(await kecamatanSquares()))
  await use(desa.id)
  await use(kecamatan.id)
  expect((await mapOf(KAB)).level).toBe(4)
  expect(await mapOf(KAB, 3)).toMatchObject({ level: 3, set: { id: kecamatan.id } })
  expect(await mapOf(KAB, 2)).toMatchObject({ level: null, topology: null })
})

test('a newer set stands in place of the older one where it has a map; withdrawn, the older stands again', async () => {
  const first = await readSet(t, ratna, geoJson(await desaSquares()))
  await use(first.id)
  const second = await readSet(t, ratna, geoJson((await desaSquares()).slice(0, 400)))
  await use(second.id)
  expect([await stateOf(first.id), await stateOf(second.id)]).toEqual(['replaced', 'standing'])
  expect((await mapOf(KAB)).missing).toHaveLength(74)

  const reason = 'Ternyata batas sebelum pemekaran'
  await t.call(boundariesApi['POST /boundaries/:id/withdraw'], ratna, { id: second.id, reason })
  expect([await stateOf(first.id), await stateOf(second.id)]).toEqual(['standing', 'withdrawn'])
  expect((await mapOf(KAB)).set?.id).toBe(first.id)
  const { sets, standing } = await t.call(boundariesApi['GET /boundaries'], camat, { area: '35.24.14' })
  expect(sets.map(({ withdrawnReason, withdrawnBy }) => [withdrawnReason, withdrawnBy])).toEqual([
    [reason, 'Ratna'],
    [null, null],
  ])
  expect(standing).toMatchObject([{ parent: KAB, level: 4, matched: 474, of: 474, set: { id: first.id } }])

  await use(second.id)
  expect((await mapOf(KAB)).set?.id).toBe(second.id)
})

test('a file of the provinsi replaces only the kabupaten that it covers', async () => {
  const own = await readSet(t, ratna, geoJson(await kecamatanSquares()))
  await use(own.id)
  const gresik = squaresOf(await areasOf('35.25', 8))
  const wide = await readSet(t, prov, geoJson(gresik), { area: '35' })
  await t.call(boundariesApi['POST /boundaries/:id/use'], prov, { id: wide.id })
  expect((await mapOf(KAB)).set?.id).toBe(own.id)
  expect((await mapOf('35.25')).set?.id).toBe(wide.id)
  const { standing } = await t.call(boundariesApi['GET /boundaries'], prov, { area: '35' })
  expect(standing.map(({ parent, parentName, level }) => [parent, parentName, level])).toEqual([
    [KAB, 'Kabupaten Lamongan', 3],
    ['35.25', 'Kabupaten Gresik', 3],
  ])
})

test('codes of elsewhere and codes of nowhere are told apart', async () => {
  const desa = await desaSquares()
  const strangers = [
    { ...desa[0]!, kode: '35.25.01.2001', nama: 'Tetangga' },
    { ...desa[1]!, kode: '35.24.99.2001', nama: 'Tiada' },
  ]
  const { report } = await readSet(t, ratna, geoJson([...desa, ...strangers]))
  expect(report).toMatchObject({
    foreign: { total: 1, first: [{ code: '35.25.01.2001', name: 'Tetangga' }] },
    unknown: { total: 1, first: [{ code: '35.24.99.2001', name: 'Tiada' }] },
  })
})

test('a file that cannot be used says why in the language of its reader, and leaves nothing behind', async () => {
  const bps = (await desaSquares()).map((square) => ({ ...square, kode: asBps(square.kode) }))
  const set = await readSet(t, ratna, geoJson(bps))
  expect(set).toMatchObject({ state: 'failed', report: null, mapsOf: [] })
  expect(set.failure).toMatch(/^Kolom kode berisi kode BPS/)
  expect(await fileIsKept(set.id)).toBe(false)
  await expect(use(set.id)).rejects.toMatchObject({ code: 'boundary.not_in_state' })
})

test('a set is cancelled before it is read, and after; what stands can only be withdrawn', async () => {
  const early = await send(t, ratna, geoJson(await desaSquares()))
  const cancel = (id: string) => t.call(boundariesApi['POST /boundaries/:id/cancel'], ratna, { id })
  await cancel(early)
  await t.runJobs(boundariesJobs)
  expect(await stateOf(early)).toBe('cancelled')
  expect(await fileIsKept(early)).toBe(false)

  const { id } = await readSet(t, ratna, geoJson(await desaSquares()))
  await use(id)
  await expect(cancel(id)).rejects.toMatchObject({ code: 'boundary.not_in_state' })
})

test('reading that was killed in the middle begins again', async () => {
  const id = await send(t, ratna, geoJson(await desaSquares()))
  await t.pool.query(`update boundaries.set set state = 'reading', tries = 1, done = 40 where id = $1`, [id])
  await t.runJobs(boundariesJobs)
  expect(await stateOf(id)).toBe('ready')
})

test('a map is for a kabupaten, a provinsi or the nation, of a day that has been, and by an officer of the place', async () => {
  const square = geoJson(await kecamatanSquares())
  await expect(send(t, ratna, square, { area: '35.24.14' })).rejects.toMatchObject({
    code: 'boundary.area_too_small',
  })
  await expect(send(t, ratna, square, { area: '35' })).rejects.toMatchObject({ code: 'access.outside_area' })
  t.setNow('2026-03-01T03:00:00Z')
  await expect(send(t, ratna, square)).rejects.toMatchObject({ code: 'request.invalid' })
})

test('a zip that would swell without end is not opened', async () => {
  const bomb = zipOf({ 'desa.shp': 'x', 'desa.dbf': 'x' })
  const at = bomb.indexOf(Buffer.from('PK\x01\x02'))
  bomb.writeUInt32LE(0x7fff_ffff, at + 24)
  const set = await readSet(t, ratna, bomb, { name: 'desa.zip' })
  expect(set.failure).toMatch(/mengembang|rusak/)
})
