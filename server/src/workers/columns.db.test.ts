import { afterAll, beforeAll, expect, test } from 'vitest'
import { csvBytes } from '../../db/seed/sheet-bytes.ts'
import { makeTestDb, officer, type TestDb } from '../platform/test-db/index.ts'
import { readColumns, readSenders } from './columns.api.ts'
import { mapImport } from './imports.api.ts'
import { sampleText } from './sample-columns.ts'
import { LAMONGAN, nikOf, OPERATOR, PACIRAN, read, see } from './walk.fixture.ts'
import { workersJobs } from './workers.jobs.ts'

let t: TestDb
beforeAll(async () => {
  t = await makeTestDb()
})
afterAll(() => t[Symbol.asyncDispose]())

const HEADINGS = ['Nama', 'NIK', 'Kolom X']
const file = (serial: number, name = 'Rekaan Satu') =>
  csvBytes([HEADINGS, [name, nikOf(serial), PACIRAN], [`${name} Muda`, nikOf(serial + 1), PACIRAN]], ';')

test('a column is shown with what stands in it, long numbers masked', async () => {
  const id = await read(t, file(4101), { sender: 'Desa Paciran' })
  const { columns, offered } = await t.call(readColumns, OPERATOR, { id })
  expect(columns.map(({ letter, samples }) => [letter, ...samples])).toEqual([
    ['A', 'Rekaan Satu', 'Rekaan Satu Muda'],
    ['B', '3524 14•• •••• 4101', '3524 14•• •••• 4102'],
    ['C', PACIRAN],
  ])
  expect(offered).toBeNull()
})

test.each([
  ['3524.1417.0585.0001', /0585/],
  ['3524 1417 0585 0001 ', /0585/],
  ["'3524141705850001", /0585/],
  ['081234567890', /3456/],
  ['+6281234567890', /3456/],
  ['Nomor KK 3524141705850001 lama', /0585/],
])('the number in %s is not shown in full', (cell, inner) => {
  expect(sampleText(cell)).not.toMatch(inner)
})

test.each(['17-05-1985', '1985-05-17 00:00:00', '35.24.14.2003', '3524142003', 'RT 003 RW 001'])(
  '%s is shown as it is',
  (cell) => {
    expect(sampleText(cell)).toBe(cell)
  },
)

test('what one sender said of its headings is offered to another, never used by itself', async () => {
  const sent = (list: Buffer, sender: string) => read(t, list, { sender })
  const first = await sent(file(4201), 'Kasi PMD Sugio')
  await t.call(mapImport, OPERATOR, { id: first, mapping: { kodeDesa: 2 } })
  await t.runJobs(workersJobs)
  expect((await see(t, await sent(file(4203), 'Kasi PMD Sugio'))).state).toBe('ready')
  const other = await sent(file(4205), 'Dinas Sosial')
  expect((await see(t, other)).state).toBe('unmapped')
  const { offered } = await t.call(readColumns, OPERATOR, { id: other })
  expect(offered).toEqual({ sender: 'Kasi PMD Sugio', mapping: { kodeDesa: 2 } })
})

test('senders are named from earlier lists, the latest first, within what the asker may see', async () => {
  await read(t, file(4301), { sender: 'Desa Kranji', area: '35.24.14' })
  const { senders } = await t.call(readSenders, OPERATOR, { area: LAMONGAN })
  expect(senders[0]).toEqual({ name: 'Desa Kranji', lists: 1 })
  expect(senders.map(({ name }) => name)).toContain('Dinas Sosial')
  const camat = officer('Rekaan Camat', { role: 'operator', area: '35.24.14' })
  const own = await t.call(readSenders, camat, { area: '35.24.14' })
  expect(own.senders.map(({ name }) => name)).toEqual(['Desa Kranji'])
})

test('a list already taken shows no cells of its file', async () => {
  const id = await read(t, file(4401), { sender: 'Kasi PMD Sugio' })
  await t.pool.query(`update workers.import set state = 'taken' where id = $1`, [id])
  await expect(t.call(readColumns, OPERATOR, { id })).rejects.toMatchObject({ code: 'import.wrong_state' })
})
