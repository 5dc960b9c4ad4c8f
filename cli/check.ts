import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { lawIfAny } from '@naungan/rules/law'
import {
  type AreaFacts,
  type Finding,
  forensics,
  householdReader,
  type Layout,
  type ListMemory,
  listMemory,
  OCCUPATIONS_VERSION,
  otherListsFinding,
  placeInBook,
  type ReadHouseholdRow,
  type ReadingPlan,
  type ReadWorkerRow,
  workerReader,
} from '@naungan/rules/sheet'
import { type AreaCode, type Day, levelOf, parseAreaCode, parseDay } from '@naungan/rules/words'
import {
  inOneBook,
  nationalAreaFacts,
  openSheets,
  planBook,
  type PlannedBook,
  type PlannedSheet,
  SheetProblem,
  withDateOrders,
} from '@naungan/server/sheets'
import { checkSummary } from './check-summary.ts'
import { UsageProblem } from './usage-problem.ts'

export type CheckedFile = {
  readonly file: string
  readonly layout: Layout
  readonly sheet: string
  /** The sheets that were read as one list; one, unless all with its headings were asked for. */
  readonly sheets: readonly string[]
  readonly headerRow: number
  readonly rows: { total: number; ok: number; warned: number; rejected: number }
  readonly forensics: readonly Finding[]
  readonly results: readonly (ReadWorkerRow | ReadHouseholdRow)[]
}

type Facts = { readonly areas: AreaFacts; readonly onDay: Day }
type Order = Facts & { readonly desa?: AreaCode; readonly all: boolean }

const NO_HEADER =
  'Judul kolom tidak ditemukan. Beri satu baris judul yang memuat NIK dan Nama, lalu periksa lagi.'

/** Families are judged by their card, people by their NIK. */
const readerFor = (plan: ReadingPlan, facts: Facts, memory: ListMemory) =>
  plan.kind === 'households'
    ? { ...householdReader(plan, facts), betterPlan: () => null }
    : workerReader(plan, facts, memory)

type Results = (ReadWorkerRow | ReadHouseholdRow)[]

/** Reads one sheet to its end; gives a better plan when its last rows tell of one. */
async function checkSheet(
  { sheet, plan }: PlannedSheet,
  facts: Facts,
  { memory, results }: { memory: ListMemory; results: Results },
): Promise<ReadingPlan | null> {
  const reader = readerFor(plan, facts, memory)
  for await (const row of sheet.rows()) {
    const read = reader.read(row)
    if (read === 'end') break
    if (read !== null) results.push(read)
  }
  return reader.betterPlan()
}

async function checkBook(path: string, book: PlannedBook, facts: Facts): Promise<CheckedFile> {
  const sheets = book.parts.map(({ sheet }) => sheet.name)
  const memory = listMemory(sheets)
  const results: Results = []
  const better: (ReadingPlan | null)[] = []
  for (const part of inOneBook(book.parts)) better.push(await checkSheet(part, facts, { memory, results }))
  if (better.some((plan) => plan !== null)) return checkBook(path, withDateOrders(book, better), facts)
  const rows = { total: results.length, ok: 0, warned: 0, rejected: 0 }
  for (const { verdict } of results) rows[verdict]++
  const { layout, headerRow, kind } = book.parts[0]!.plan
  const found = kind === 'households' ? [] : forensics(memory.tally, sheets)
  return {
    file: path,
    layout,
    sheet: sheets[0]!,
    sheets,
    headerRow,
    rows,
    forensics: [...found, ...otherListsFinding(book.otherLists)],
    results,
  }
}

async function checkFile(path: string, { areas, onDay, desa, all }: Order): Promise<CheckedFile> {
  const opened = await openSheets(path, { name: basename(path) })
  const options = desa === undefined ? { areas } : { areas, desa }
  const book = await planBook(opened, options, { sheet: null, all })
  if (book.parts[0]?.plan.headerRow === 0) throw new UsageProblem(NO_HEADER)
  return checkBook(path, book, { areas, onDay })
}

const workerForJson = ({ worker }: ReadWorkerRow): object => ({
  nik: worker.nik,
  nama: worker.nama,
  tanggalLahir: worker.tanggalLahir,
  jenisKelamin: worker.jenisKelamin,
  desa: worker.desa,
  pekerjaan: worker.pekerjaan,
})

const rowForJson = (sheets: readonly string[], row: number): object => {
  const place = placeInBook(sheets, row)
  return place.sheet === null ? { row } : place
}

/** The contract of --json: what other programs may build on. */
const forJson = ({ forensics, results, ...checked }: CheckedFile): object => ({
  ...checked,
  occupations: OCCUPATIONS_VERSION,
  forensics: forensics.map(({ message, ...finding }) => ({ ...finding, message: message.id })),
  results: results.map((read) => ({
    ...rowForJson(checked.sheets, read.row),
    verdict: read.verdict,
    ...('household' in read ? { household: read.household } : { worker: workerForJson(read) }),
    issues: read.issues.map(({ field, code, seen }) => ({ field, code, seen })),
  })),
})

/** Today where the country's offices are: ages turn at midnight in Jakarta. */
const today = (): Day =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(new Date()) as Day

function readDay(text: string | undefined): Day {
  if (text === undefined) return today()
  const day = parseDay(text)
  if (day === null) throw new UsageProblem(`--on ${text} bukan tanggal. Tulis seperti 2026-11-21.`)
  if (lawIfAny(day, 'peserta.usia_batas') === null || lawIfAny(day, 'peserta.usia_minimum') === null)
    throw new UsageProblem(
      `--on ${text}: aturan umur untuk hari itu belum ada di sini. Pilih hari yang lebih baru.`,
    )
  return day
}

function readDesa(text: string | undefined, areas: AreaFacts): { desa?: AreaCode } {
  if (text === undefined) return {}
  const code = parseAreaCode(text)
  if (code === null || levelOf(code) !== 'desa' || areas.nameOf(code) === undefined)
    throw new UsageProblem(`--desa ${text} bukan kode desa atau kelurahan. Tulis seperti 35.24.14.2008.`)
  return { desa: code }
}

function readArgs(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        desa: { type: 'string' },
        on: { type: 'string' },
        'all-sheets': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    })
  } catch {
    throw new UsageProblem('Pilihan tidak dikenal. Lihat: naungan --help')
  }
}

function tell(path: string, error: unknown): void {
  if (!(error instanceof SheetProblem) && !(error instanceof UsageProblem)) throw error
  console.error(`${basename(path)}: ${error.message}`)
}

/** `naungan check`: reads and judges lists without any database. */
export async function check(args: string[]): Promise<number> {
  const { values, positionals } = readArgs(args)
  if (positionals.length === 0)
    throw new UsageProblem('Sebutkan berkas yang diperiksa. Lihat: naungan --help')
  const onDay = readDay(values.on)
  const areas = await nationalAreaFacts()
  const all = values['all-sheets']
  const order: Order = { areas, onDay, all, ...readDesa(values.desa, areas) }
  const checked: CheckedFile[] = []
  let unread = 0
  for (const path of positionals) {
    try {
      checked.push(await checkFile(path, order))
    } catch (error) {
      tell(path, error)
      unread++
    }
  }
  if (values.json && checked.length > 0)
    process.stdout.write(
      `${JSON.stringify(positionals.length > 1 ? checked.map(forJson) : forJson(checked[0]!))}\n`,
    )
  else for (const file of checked) console.log(checkSummary(file, areas))
  return unread > 0 ? 2 : 0
}
