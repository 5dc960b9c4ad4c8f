import { expect, test } from 'vitest'
import { rowInBook } from './book-row.ts'
import type { SheetRow } from './cell.ts'
import { planReading } from './plan.ts'
import { TEST_AREAS } from './test-areas.ts'
import { sheet } from './test-rows.ts'
import { listMemory, workerReader } from './worker-reader.ts'

const HEADINGS = ['NIK', 'Nama', 'Tgl Lahir', 'JK', 'Kode Desa']
const person = (serial: number, nama = 'Sutrisno'): (string | number)[] => [
  `352411010180${serial}`,
  nama,
  '01-01-1980',
  'L',
  '35.24.14.2008',
]

function readAll(rows: readonly SheetRow[]) {
  const reader = workerReader(planReading(rows), { areas: TEST_AREAS, onDay: '2026-11-21' })
  const read = []
  for (const row of rows) {
    const result = reader.read(row)
    if (result === 'end') break
    if (result !== null) read.push(result)
  }
  return { rows: read.map(({ row }) => row), read, findings: reader.findings().map(({ code }) => code) }
}

test('sends back every later row of a NIK and keeps the first', () => {
  const { read } = readAll(sheet(HEADINGS, person(9001), person(9002, 'Darmo'), person(9001, 'Sutrisna')))
  expect(read.map(({ verdict }) => verdict)).toEqual(['ok', 'ok', 'rejected'])
  expect(read[2]?.issues).toEqual([
    { field: 'nik', code: 'nik.duplicate_in_file', seen: '3524110101809001', firstRow: 2 },
  ])
})

test('points at an earlier row when fifteen digits, birth date and name agree', () => {
  const { read } = readAll(
    sheet(HEADINGS, person(9001, 'Siti Aminah'), person(9005, 'SITI  AMINAH'), person(9009, 'Siti')),
  )
  expect(read.map(({ issues }) => issues)).toEqual([
    [],
    [{ field: 'nik', code: 'nik.twin_in_file', seen: '3524110101809005', firstRow: 2 }],
    [],
  ])
})

test('ends at the mark of OpenSID', () => {
  expect(readAll(sheet(HEADINGS, person(9001), ['', '###'], person(9002))).rows).toEqual([2])
})

test('reads no name out of the signatures', () => {
  const rows = sheet(HEADINGS, person(9001), ['', 'Kepala Desa Kranji'], ['', 'SUTRISNA'], person(9002))
  expect(readAll(rows).rows).toEqual([2, 5])
})

test('stops after twenty empty rows and says that something stands below', () => {
  const [headings, first] = sheet(HEADINGS, person(9001)) as [SheetRow, SheetRow]
  const below = (row: number): SheetRow => ({ ...sheet(person(9002))[0]!, row })
  expect(readAll([headings, first, below(23)]).rows).toEqual([2, 23])
  expect(readAll([headings, first, below(24)])).toMatchObject({
    rows: [2],
    findings: ['sheet.rows_after_gap'],
  })
})

test('sees that a list was once kept as numbers', () => {
  const serials = Array.from({ length: 40 }, (_, n) => person(9000 + n * 10))
  expect(readAll(sheet(HEADINGS, ...serials)).findings).toContain('nik.ends_in_zero')
  const fair = Array.from({ length: 40 }, (_, n) => person(9000 + n))
  expect(readAll(sheet(HEADINGS, ...fair)).findings).toEqual([])
})

test('sees a column that puts the month first', () => {
  const rows = sheet(HEADINGS, ['3524113112809001', 'Sutrisno', '12/31/1980', 'L', '35.24.14.2008'])
  expect(readAll(rows)).toMatchObject({ findings: ['tanggal_lahir.month_first'], read: [{ verdict: 'ok' }] })
})

test('names rows that slipped sideways and where they stand, and takes nothing of them', () => {
  const headings = ['No', ...HEADINGS]
  const straight = [1, 2, 3].map((no) => [no, ...person(9000 + no, `Rekaan ${'ABC'[no - 1]}`)])
  const right = [4, 5, 6, 7, 8].map((no) => ['', no, ...person(9000 + no)])
  const left = [person(9009)]
  const { read, findings } = readAll(sheet(headings, ...straight, ...right, ...left))
  expect(read.map(({ issues }) => issues.map(({ code }) => code).join())).toEqual([
    ...straight.map(() => ''),
    ...[...right, ...left].map(() => 'nik.shifted'),
  ])
  expect(JSON.stringify(read.map(({ worker }) => worker.nama))).not.toMatch(/\d{16}/)
  expect(findings).toEqual(['nik.shifted'])
})

test('takes no card number beside an empty NIK for a row that slipped', () => {
  const rows = sheet(
    ['NIK', 'No KK', 'Nama', 'Kode Desa'],
    ['-', '3524110101110001', 'Sutrisno', '35.24.14.2008'],
    ['', '3524110101110001', 'Sutrisno', '35.24.14.2008'],
  )
  expect(readAll(rows).read.map(({ issues }) => issues[0]?.code)).toEqual(['nik.missing', 'nik.missing'])
})

test('says in which rows damage stands that is one block', () => {
  const whole = [1, 2, 3].map((no) => person(9000 + no))
  const cut = [4, 5, 6, 7, 8].map((no) => ['3,52411E+15', `Rekaan ${no}`, '01-01-1980', 'L', '35.24.14.2008'])
  const rows = sheet(HEADINGS, ...whole, ...cut, person(9009))
  const reader = workerReader(planReading(rows), { areas: TEST_AREAS, onDay: '2026-11-21' })
  for (const row of rows) reader.read(row)
  expect(reader.findings()[0]?.message.id).toMatch(/ Baris 5–9\.$/)
})

test('names no rows for what holds of the whole file', () => {
  const rows = sheet(HEADINGS, ...[1, 2, 3, 4, 5, 6].map((no) => person(9000 + no, `Rekaan ${no}`)))
  const reader = workerReader(
    { ...planReading(rows), desaOfTitle: true },
    { areas: TEST_AREAS, onDay: '2026-11-21' },
  )
  for (const row of rows) reader.read(row)
  expect(reader.findings().map(({ message }) => message.id)).toEqual([expect.not.stringContaining('Baris')])
})

test('asks to read anew when rows below the sample tell another order of dates', () => {
  const rows = sheet(
    HEADINGS,
    ['3524110101809001', 'Sutrisno', '01/02/1980', 'L', '35.24.14.2008'],
    ['3524110101809002', 'Darmo', '02/25/1980', 'L', '35.24.14.2008'],
  )
  const facts = { areas: TEST_AREAS, onDay: '2026-11-21' } as const
  const first = workerReader(planReading(rows.slice(0, 2)), facts)
  for (const row of rows) first.read(row)
  const better = first.betterPlan()
  expect(better?.dateOrder).toBe('mdy')
  const second = workerReader(better!, facts)
  expect(second.read(rows[1]!)).toMatchObject({ worker: { tanggalLahir: '1980-01-02' } })
  second.read(rows[2]!)
  expect(second.betterPlan()).toBeNull()
})

test('reads a hidden row and counts it', () => {
  const [headings, shown, hidden] = sheet(HEADINGS, person(9001), person(9002)) as [
    SheetRow,
    SheetRow,
    SheetRow,
  ]
  const { rows, findings } = readAll([headings, shown, { ...hidden, hidden: true }])
  expect({ rows, findings }).toEqual({ rows: [2, 3], findings: ['sheet.hidden_rows'] })
})

test('says that a second list stands to the right of the first, and how many it holds', () => {
  const two = (serial: number) => [...person(serial), '', ...person(serial + 500)]
  const { read, findings } = readAll(sheet([...HEADINGS, '', ...HEADINGS], two(9001), two(9002)))
  expect(read.map(({ worker }) => worker.nik)).toEqual(['3524110101809001', '3524110101809002'])
  expect(findings).toEqual(['sheet.second_table'])
})

/** 6 May 1980 as a spreadsheet counts it. */
const SIXTH_OF_MAY = 29_347

test('sees birth dates of which a spreadsheet took the day for the month', () => {
  const born = (serial: number): (string | number)[] => [
    `352411050680${serial}`,
    `Rekaan ${serial}`,
    SIXTH_OF_MAY,
    'L',
    '35.24.14.2008',
  ]
  const rows = [9001, 9002, 9003, 9004, 9005].map(born)
  const { findings } = readAll(sheet(HEADINGS, ...rows))
  expect(findings).toContain('tanggal_lahir.swapped')
})

test('remembers over the sheets of one list who stands on which', () => {
  const facts = { areas: TEST_AREAS, onDay: '2026-11-21' } as const
  const memory = listMemory(['Krajan', 'Kesambi'])
  const rows = sheet(HEADINGS, person(9001))
  const readSheet = (nth: number) => {
    const plan = planReading(rows)
    const reader = workerReader({ ...plan, headerRow: rowInBook(nth, plan.headerRow) }, facts, memory)
    return rows.map((row) => reader.read({ ...row, row: rowInBook(nth, row.row) }))
  }
  expect(readSheet(0)[1]).toMatchObject({ row: 2, verdict: 'ok' })
  expect(readSheet(1)[1]).toMatchObject({
    row: rowInBook(1, 2),
    issues: [{ code: 'nik.duplicate_in_file', firstRow: 2 }],
  })
  expect(memory.tally.rows).toBe(2)
})
