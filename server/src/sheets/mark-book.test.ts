import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CFB, type CellObject, read, type WorkBook, write } from '@e965/xlsx'
import { afterAll, expect, test } from 'vitest'
import type { Marking } from './mark-book.ts'
import type { RowMarks } from './mark-sheet.ts'
import { returnBook } from './return-book.ts'

const folder = mkdtempSync(join(tmpdir(), 'marked-'))
afterAll(() => rmSync(folder, { recursive: true }))

const text = (v: string, comment?: string): CellObject => ({
  t: 's',
  v,
  ...(comment === undefined ? {} : { c: [{ a: 'Bu Camat', t: comment }] }),
})

const BOOK: WorkBook = {
  SheetNames: ['Daftar'],
  Sheets: {
    Daftar: {
      '!ref': 'A1:B3',
      A1: text('NIK'),
      B1: text('Nama', 'dari KTP'),
      A2: text('123', 'tanyakan lagi'),
      B2: text('Siti <&>'),
      A3: text('456'),
      B3: text('Budi'),
    },
  },
}

const MARKS: readonly RowMarks[] = [
  {
    row: 2,
    tone: 'wrong',
    reason: 'Ditolak: bukan 16 angka <&>',
    cells: [{ column: 0, tone: 'wrong', text: 'Tulis "16" angka & utuh' }],
  },
  {
    row: 3,
    tone: 'noted',
    reason: 'Diterima dengan catatan: lihat',
    cells: [{ column: 0, tone: 'noted', text: 'Lihat' }],
  },
]

const marking = (marks: readonly RowMarks[]): Marking => ({
  heading: 'Alasan',
  isReason: (reason) => reason.startsWith('Di'),
  stamp: 'daftar-1',
  sheets: [
    {
      name: 'Daftar',
      headerRow: 1,
      async *rows() {
        yield* marks
      },
    },
  ],
  anyMark: marks.length > 0,
})

let files = 0
async function returned(
  bytes: Buffer,
  marks: readonly RowMarks[],
): Promise<{ bytes: Buffer; ending: string }> {
  const [from, to] = [join(folder, `${files++}`), join(folder, `${files++}`)]
  writeFileSync(from, bytes)
  const ending = await returnBook(from, to, marking(marks))
  return { bytes: readFileSync(to), ending }
}

const booked = (more: object = {}): Buffer =>
  write(BOOK, { type: 'buffer', bookType: 'xlsx', ...more }) as Buffer

const partsOf = (bytes: Buffer): [string, Buffer][] => {
  const { FullPaths, FileIndex } = CFB.read(bytes, { type: 'buffer' })
  return FullPaths.map((path: string, at: number) => [path, Buffer.from(FileIndex[at]?.content ?? [])])
}

/** The tag that closes nothing or is never closed; null in well-formed XML. */
function strayTag(xml: string): string | null {
  const open: string[] = []
  for (const [tag, closing, name = '', empty] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g))
    if (closing === '/' ? open.pop() !== name : empty !== '/' && open.push(name) === 0) return tag
  return open[0] ?? null
}

const commentsAt = (bytes: Buffer, ref: string): string =>
  ((read(bytes).Sheets['Daftar']?.[ref] as CellObject | undefined)?.c ?? []).map(({ t }) => t).join('')

test('every part of a marked workbook is well-formed, and nothing else than marks is new', async () => {
  const { bytes, ending } = await returned(booked(), MARKS)
  expect(ending).toBe('xlsx')
  const written = partsOf(bytes).filter(([name]) => /\.(?:xml|rels|vml)$/.test(name))
  for (const [name, part] of written) expect([name, strayTag(part.toString())]).toEqual([name, null])
  const sheet = read(bytes).Sheets['Daftar']!
  expect([sheet['B2'].v, sheet['C1'].v, sheet['C2'].v]).toEqual([
    'Siti <&>',
    'Alasan',
    'Ditolak: bukan 16 angka <&>',
  ])
})

test('what the sender said at a cell stays, ours stands below it and goes when it no longer holds', async () => {
  const first = await returned(booked(), MARKS)
  expect(commentsAt(first.bytes, 'B1')).toBe('dari KTP')
  expect(commentsAt(first.bytes, 'A2')).toMatch(/tanyakan lagi[\s\S]*Tulis "16" angka & utuh/)
  expect(commentsAt(first.bytes, 'A3')).toBe('Lihat')
  const second = await returned(first.bytes, [])
  expect(commentsAt(second.bytes, 'A2').trim()).toBe('tanyakan lagi')
  expect(commentsAt(second.bytes, 'A3')).toBe('')
})

test('a workbook returned twice is the workbook returned once', async () => {
  const first = await returned(booked(), MARKS)
  const second = await returned(first.bytes, MARKS)
  const [one, two] = [read(first.bytes), read(second.bytes)]
  expect(two.Sheets['Daftar']).toEqual(one.Sheets['Daftar'])
  expect(
    partsOf(second.bytes)
      .map(([name]) => name)
      .toSorted(),
  ).toEqual(
    partsOf(first.bytes)
      .map(([name]) => name)
      .toSorted(),
  )
})

test('the macros of a workbook come back as they were', async () => {
  const macros = CFB.write(CFB.utils.cfb_new(), { type: 'buffer' }) as unknown as Buffer
  const bytes = write({ ...BOOK, vbaraw: macros } as WorkBook, { type: 'buffer', bookType: 'xlsm' }) as Buffer
  const back = await returned(bytes, MARKS)
  expect(back.ending).toBe('xlsm')
  const kept = partsOf(back.bytes).find(([name]) => name.endsWith('vbaProject.bin'))
  expect(kept?.[1].equals(macros)).toBe(true)
})
