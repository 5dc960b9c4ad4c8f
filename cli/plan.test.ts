import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

const run = promisify(execFile)
const DOCS = join(import.meta.dirname, '../docs')
const EXAMPLE = join(DOCS, 'examples/plan.json')

const naungan = (...args: string[]) =>
  run(process.execPath, [join(import.meta.dirname, 'naungan.ts'), ...args]).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    ({ code, stdout, stderr }) => ({ code: Number(code), said: `${stdout}${stderr}` }),
  )

type Validate = (value: unknown) => boolean
type Ajv = new (options: object) => { compile: (schema: object) => Validate }

/** The validator that the server judges requests with. */
const Ajv = createRequire(createRequire(import.meta.url).resolve('fastify'))('ajv') as Ajv
const schema = JSON.parse(readFileSync(join(DOCS, 'plan.schema.json'), 'utf8')) as { definitions: object }
const ajv = () => new Ajv({ strict: false })
const given = ajv().compile(schema)
const shapeOf = (name: 'answer' | 'refusal') =>
  ajv().compile({ definitions: schema.definitions, $ref: `#/definitions/${name}` })
const [answered, refused] = [shapeOf('answer'), shapeOf('refusal')]

type Example = { funds: { id: string; ceiling: number }[]; groups: object[]; floors: object[] }
const example = JSON.parse(readFileSync(EXAMPLE, 'utf8')) as Example

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'naungan-plan-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const written = (said: unknown): string => {
  const path = join(folder, 'plan.json')
  writeFileSync(path, typeof said === 'string' ? said : JSON.stringify(said))
  return path
}

test('the example is as the schema says, and so is its answer', async () => {
  expect(given(example)).toBe(true)
  const { code, said } = await naungan('plan', EXAMPLE, '--json')
  expect(code).toBe(0)
  const answer = JSON.parse(said) as { plan: { levels: object[] } }
  expect(answered(answer)).toBe(true)
  expect(answer).toMatchObject({ proof: [], whatWouldDo: { money: [], tooHigh: [], lapsing: 0 } })
  expect(answer.plan.levels[0]).toMatchObject({ name: 'kept', bound: 128, reached: 128 })
})

test('for people it says the finding, each level with its bound, each fund and what one more million buys', async () => {
  const { code, said } = await naungan('plan', EXAMPLE)
  expect(code).toBe(0)
  expect(said).toMatch(/^[\d.]+ orang terlindungi, [\d.]+ orang-bulan, Rp[\d.]+/)
  expect(said).toContain('didahulukan: Petani tembakau')
  expect(said).toContain('Satu juta rupiah lagi')
  expect(said).toContain('tidak ada pagu atau aturan dana yang dilanggar')
})

test('what the money cannot meet ends with 1 and says what would', async () => {
  const funds = example.funds.map((fund) => ({ ...fund, ceiling: Math.floor(fund.ceiling / 10) }))
  const path = written({ ...example, funds })
  const { code, said } = await naungan('plan', path)
  expect(code).toBe(1)
  expect(said).toContain('Yang tidak terpenuhi')
  expect(said).toMatch(/tambahan paling sedikit Rp[\d.]+/)
  const told = await naungan('plan', path, '--json')
  expect([told.code, answered(JSON.parse(told.said))]).toEqual([1, true])
})

test('what is wrong is named with its list and row, all at once, and ends with 2', async () => {
  const funds = [
    { ...example.funds[0], ceiling: -1 },
    { id: 'b', payer: 'CSR', year: 2026 },
  ]
  const path = written({ ...example, funds })
  const { code, said } = await naungan('plan', path)
  expect(code).toBe(2)
  expect(said).toContain('funds, baris 1, ceiling')
  expect(said).toContain('[fact.missing]')
  const told = await naungan('plan', path, '--json')
  expect([told.code, refused(JSON.parse(told.said))]).toEqual([2, true])
  const high = await naungan('plan', written({ ...example, floors: [{ area: '35.24.15', people: 400 }] }))
  expect(high.said).toMatch(
    /floors, baris 1, people: .* Di 35\.24\.15\.2001 ada \d+ orang\. \[floor\.above_eligible\]/,
  )
})

test('a file that is none, or is not JSON, ends with 2', async () => {
  expect(await naungan('plan', join(folder, 'none.json'))).toMatchObject({ code: 2 })
  expect(await naungan('plan', written('{'))).toMatchObject({
    code: 2,
    said: expect.stringContaining('JSON'),
  })
  expect(await naungan('plan')).toMatchObject({ code: 2 })
})
