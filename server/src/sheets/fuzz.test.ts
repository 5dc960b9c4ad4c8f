import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BookType, CFB, write } from '@e965/xlsx'
import { afterAll, expect, test } from 'vitest'
import { type Chance, chanceFrom } from '../../db/seed/chance.ts'
import { csvBytes } from '../../db/seed/sheet-bytes.ts'
import { openSheets } from './open-sheets.ts'
import { planSheets } from './plan-sheets.ts'
import { SheetProblem } from './sheet-problem.ts'

const FILES = 10_000
const SEED = 'berkas rusak'
const folder = mkdtempSync(join(tmpdir(), 'fuzz-'))
afterAll(() => rmSync(folder, { recursive: true }))

const ROWS = [
  ['DAFTAR PEKERJA RENTAN'],
  ['NIK', 'Nama', 'Tanggal Lahir', 'Kode Desa'],
  ...Array.from({ length: 12 }, (_, n) => [
    `352414170585${String(n + 1).padStart(4, '0')}`,
    `Rekaan "${n}" <&>`,
    '17-05-1985',
    '35.24.14.2003',
  ]),
]

function bookOf(bookType: BookType, compression: boolean): Buffer {
  const data = ROWS.map((row, at) => [
    ...row.map((v) => ({ t: 's', v })),
    { t: 'n', v: at * 1e9, z: 'm/d/yy' },
  ])
  const sheet = { '!ref': 'A1:E14', '!data': data } as never
  return write(
    { SheetNames: ['Daftar', 'Lain'], Sheets: { Daftar: sheet, Lain: sheet } },
    { type: 'buffer', bookType, compression },
  ) as Buffer
}

const csv = csvBytes(ROWS, ';')
const utf16 = Buffer.from(`\ufeff${csv.toString()}`, 'utf16le')
/** Small files of every kind; unpacked ones too, so that what is damaged is their XML and not only its packing. */
const OWN = [
  bookOf('xlsx', true),
  bookOf('xlsx', false),
  bookOf('xlsm', false),
  csv,
  csvBytes(ROWS, ','),
  utf16,
]
const OTHER = (['xlsb', 'biff8', 'biff5', 'ods', 'html', 'xlml'] as const).map((kind) => bookOf(kind, false))

type Damage = (bytes: Buffer, chance: Chance, strange: Buffer) => Buffer

const withStretch = (bytes: Buffer, from: number, length: number, stretch: Buffer): Buffer =>
  Buffer.concat([bytes.subarray(0, from), stretch, bytes.subarray(from + length)])

const stretchOf = (bytes: Buffer, chance: Chance, most: number): Buffer => {
  const from = chance.below(bytes.length)
  return bytes.subarray(from, from + 1 + chance.below(most))
}

const bitsFlipped: Damage = (bytes, chance) => {
  const damaged = Buffer.from(bytes)
  for (let left = 1 + chance.below(20); left > 0; left--) {
    const at = chance.below(damaged.length)
    damaged[at] = damaged[at]! ^ (1 << chance.below(8))
  }
  return damaged
}

/** Some entries of a zip file in the place of others, some left out. */
function shuffled(bytes: Buffer, chance: Chance): Buffer {
  if (bytes.toString('latin1', 0, 2) !== 'PK') return bytes
  const { FullPaths, FileIndex } = CFB.read(bytes, { type: 'buffer' })
  const names = FullPaths.map((path: string) => path.replace('Root Entry/', ''))
  const contents = FileIndex.map(({ content }: { content?: Uint8Array }) => Buffer.from(content ?? []))
  const zip = CFB.utils.cfb_new()
  for (const name of names.slice(1)) {
    const whose = chance.hits(0.2) ? chance.below(contents.length) : names.indexOf(name)
    if (!name.endsWith('/') && chance.hits(0.95)) CFB.utils.cfb_add(zip, name, contents[whose]!)
  }
  return CFB.write(zip, { type: 'buffer', fileType: 'zip' }) as unknown as Buffer
}

const DAMAGES: readonly Damage[] = [
  bitsFlipped,
  (bytes, chance) => bytes.subarray(0, chance.below(bytes.length)),
  (bytes, chance, strange) =>
    withStretch(bytes, chance.below(bytes.length), 0, stretchOf(strange, chance, 2000)),
  (bytes, chance) => withStretch(bytes, chance.below(bytes.length), 1 + chance.below(500), Buffer.alloc(0)),
  (bytes, chance) => {
    const length = 1 + chance.below(64)
    return withStretch(
      bytes,
      chance.below(bytes.length),
      length,
      Buffer.alloc(length, chance.pick([0, 34, 60, 255])),
    )
  },
  (bytes, chance) => withStretch(bytes, chance.below(bytes.length), 0, stretchOf(bytes, chance, 4000)),
]

/** The damaged file of this number. */
function damagedFile(number: number, originals: readonly Buffer[]): Buffer {
  const chance = chanceFrom(SEED, number)
  const original = chance.pick(originals)
  let bytes = chance.hits(0.15) ? shuffled(original, chance) : original
  for (let left = chance.below(4); left > 0 && bytes.length > 0; left--)
    bytes = chance.pick(DAMAGES)(bytes, chance, chance.pick([...OWN, ...OTHER]))
  return bytes
}

/** Reads a file to its end: rows come out, or the sentence for its owner; anything else is our fault. */
async function read(path: string, number: number): Promise<'read' | 'refused'> {
  try {
    const opened = await openSheets(path)
    for (const sheet of opened.sheets)
      for await (const { cells } of sheet.rows()) if (!cells) throw new Error('a row without cells')
    await planSheets(opened)
    return 'read'
  } catch (error) {
    if (error instanceof SheetProblem) return 'refused'
    throw new Error(`file ${number} of ${SEED}`, { cause: error })
  }
}

async function readMany(
  originals: readonly Buffer[],
  from: number,
  name: string,
): Promise<Record<string, number>> {
  const ends = { read: 0, refused: 0 }
  const path = join(folder, name)
  for (let number = from; number < from + FILES / 2; number++) {
    writeFileSync(path, damagedFile(number, originals))
    ends[await read(path, number)]++
  }
  return ends
}

test('ten thousand damaged files of every kind are each read or refused in a sentence', async () => {
  const [own, other] = await Promise.all([readMany(OWN, 0, 'own'), readMany(OTHER, FILES / 2, 'other')])
  for (const ends of [own, other]) {
    expect(ends.read).toBeGreaterThan(FILES / 50)
    expect(ends.refused).toBeGreaterThan(FILES / 50)
  }
}, 300_000)
