import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

const run = promisify(execFile)
const DOCS = join(import.meta.dirname, '../docs')
const EXAMPLE = join(DOCS, 'examples/cascade.json')

const naungan = (...args: string[]) =>
  run(process.execPath, [join(import.meta.dirname, 'naungan.ts'), ...args]).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    ({ code, stdout, stderr }) => ({ code: Number(code), said: `${stdout}${stderr}` }),
  )

type Validate = (value: unknown) => boolean
type Ajv = new (options: object) => { compile: (schema: object) => Validate }

/** The validator that the server judges requests with. */
const Ajv = createRequire(createRequire(import.meta.url).resolve('fastify'))('ajv') as Ajv
const schema = JSON.parse(readFileSync(join(DOCS, 'cascade.schema.json'), 'utf8')) as object
const ajv = () => new Ajv({ strict: false })
const given = ajv().compile(schema)
const answered = ajv().compile({
  definitions: (schema as { definitions: object }).definitions,
  $ref: '#/definitions/answer',
})
const example = JSON.parse(readFileSync(EXAMPLE, 'utf8')) as Record<string, unknown>

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'naungan-cascade-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const written = (said: unknown): string => {
  const path = join(folder, 'target.json')
  writeFileSync(path, typeof said === 'string' ? said : JSON.stringify(said))
  return path
}

test('the example is as the schema says, and so is its answer', async () => {
  expect(given(example)).toBe(true)
  const { code, said } = await naungan('cascade', EXAMPLE, '--json')
  expect(code).toBe(0)
  expect(answered(JSON.parse(said))).toBe(true)
  const [kabupaten, sepaku] = (
    JSON.parse(said) as { divisions: { sum: number; workers: number; area: string }[] }
  ).divisions
  expect(kabupaten).toMatchObject({ area: '64.09', sum: 15_000, difference: 0 })
  expect(sepaku).toMatchObject({ area: '64.09.04', difference: 0 })
})

test('a table has every share with its fraction, the sum and the proof', async () => {
  const { code, said } = await naungan('cascade', EXAMPLE)
  expect(code).toBe(0)
  expect(said).toContain('64.09 Penajam Paser Utara: 15.000 orang')
  expect(said).toContain('Bukti: bagian tepat = bobot ×')
  expect(said).toContain('Jumlah 15.000 = target 15.000.')
  expect(said).toContain('dikunci')
})

test('constraints that clash end with 1 and are named with their sums', async () => {
  const parent = { area: '64.09', name: 'Penajam Paser Utara', workers: 4000 }
  const path = written({ ...example, parent })
  const text = await naungan('cascade', path)
  expect(text).toMatchObject({ code: 1, said: expect.stringContaining('cascade.covered_over') })
  const { code, said } = await naungan('cascade', path, '--json')
  expect([code, answered(JSON.parse(said))]).toEqual([1, true])
})

test('what is wrong is named with its row and ends with 2', async () => {
  const areas = [
    { area: '64.09.01', eligible: -5 },
    { area: '64.08.01', eligible: 5 },
  ]
  const path = written({
    parent: { area: '64.09', percent: '101' },
    methods: { kecamatan: { by: 'eligible' } },
    areas,
  })
  const { code, said } = await naungan('cascade', path)
  expect(code).toBe(2)
  expect(said).toContain('64.09 "percent": Persentase harus antara 0 dan 100.')
  expect(said).toContain('baris 1 64.09.01 "eligible": Angkanya kurang dari nol.')
  expect(said).toContain('baris 2 64.08.01 "area": Wilayah ini tidak terletak')
  const json = await naungan('cascade', path, '--json')
  expect([json.code, answered(JSON.parse(json.said))]).toEqual([2, true])
})

test.each<[string, object, string]>([
  ['a percentage that is no text', { parent: { area: '64.09', percent: 38.39 } }, '"percent"'],
  ['a field nobody knows', { target: 5 }, '"target"'],
  ['a way of dividing nobody knows', { methods: { kecamatan: { by: 'fair' } } }, '"methods.kecamatan.by"'],
  ['a way without its figure', { methods: { desa: { by: 'per_desa' } } }, '"methods.desa.perDesa"'],
  [
    'a figure that the way does not take',
    { methods: { desa: { by: 'gap', times: 3 } } },
    '"methods.desa.times"',
  ],
  ['no list', { areas: 'semua' }, '"areas"'],
])('%s is refused by the schema and by the command', async (_, part, field) => {
  const said = { ...example, ...part }
  expect(given(said)).toBe(false)
  expect(await naungan('cascade', written(said))).toMatchObject({
    code: 2,
    said: expect.stringContaining(field),
  })
})

test('a file that is not there or no JSON, or two of them, is said in a sentence', async () => {
  expect(await naungan('cascade')).toMatchObject({ code: 2, said: expect.stringContaining('satu berkas') })
  expect(await naungan('cascade', EXAMPLE, EXAMPLE)).toMatchObject({ code: 2 })
  expect(await naungan('cascade', join(folder, 'tidak-ada.json'))).toMatchObject({
    code: 2,
    said: expect.stringContaining('tidak ditemukan'),
  })
  expect(await naungan('cascade', written('{'))).toMatchObject({
    code: 2,
    said: expect.stringContaining('tidak terbaca sebagai JSON'),
  })
  expect(await naungan('cascade', EXAMPLE, '--semua')).toMatchObject({ code: 2 })
})
