import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { lawIfAny } from '@naungan/rules/law'
import {
  type AreaFacts,
  type Finding,
  householdReader,
  type Layout,
  OCCUPATIONS_VERSION,
  otherListsFinding,
  type ReadHouseholdRow,
  type ReadingPlan,
  type ReadWorkerRow,
  workerReader,
} from '@naungan/rules/sheet'
import { type AreaCode, type Day, levelOf, parseAreaCode, parseDay } from '@naungan/rules/words'
import {
  nationalAreaFacts,
  openSheets,
  type PlannedSheet,
  planSheets,
  SheetProblem,
} from '@naungan/server/sheets'
import { checkSummary } from './check-summary.ts'
import { UsageProblem } from './usage-problem.ts'

export type CheckedFile = {
  readonly file: string
  readonly layout: Layout
  readonly sheet: string
  readonly headerRow: number
  readonly rows: { total: number; ok: number; warned: number; rejected: number }
  readonly forensics: readonly Finding[]
  readonly results: readonly (ReadWorkerRow | ReadHouseholdRow)[]
}

type Facts = { readonly areas: AreaFacts; readonly onDay: Day }
type Order = Facts & { readonly desa?: AreaCode }

const NO_HEADER =
  'Judul kolom tidak ditemukan. Beri satu baris judul yang memuat NIK dan Nama, lalu periksa lagi.'

/** Families are judged by their card, people by their NIK. */
const readerFor = (plan: ReadingPlan, facts: Facts) =>
  plan.kind === 'households'
    ? { ...householdReader(plan, facts), findings: (): Finding[] => [], betterPlan: () => null }
    : workerReader(plan, facts)

async function checkSheet(path: string, planned: PlannedSheet, facts: Facts): Promise<CheckedFile> {
  const { sheet, plan, otherLists } = planned
  const reader = readerFor(plan, facts)
  const rows = { total: 0, ok: 0, warned: 0, rejected: 0 }
  const results: (ReadWorkerRow | ReadHouseholdRow)[] = []
  for await (const row of sheet.rows()) {
    const read = reader.read(row)
    if (read === 'end') break
    if (read === null) continue
    rows.total++
    rows[read.verdict]++
    results.push(read)
  }
  const better = reader.betterPlan()
  if (better !== null) return checkSheet(path, { ...planned, plan: better }, facts)
  const { layout, headerRow } = plan
  return {
    file: path,
    layout,
    sheet: sheet.name,
    headerRow,
    rows,
    forensics: [...reader.findings(), ...otherListsFinding(otherLists)],
    results,
  }
}

async function checkFile(path: string, { areas, onDay, desa }: Order): Promise<CheckedFile> {
  const opened = await openSheets(path, { name: basename(path) })
  const [first] = await planSheets(opened, desa === undefined ? { areas } : { areas, desa })
  if (first === undefined || first.plan.headerRow === 0) throw new UsageProblem(NO_HEADER)
  return checkSheet(path, first, { areas, onDay })
}

const workerForJson = ({ worker }: ReadWorkerRow): object => ({
  nik: worker.nik,
  nama: worker.nama,
  tanggalLahir: worker.tanggalLahir,
  jenisKelamin: worker.jenisKelamin,
  desa: worker.desa,
  pekerjaan: worker.pekerjaan,
})

/** The contract of --json: what other programs may build on. */
const forJson = ({ forensics, results, ...checked }: CheckedFile): object => ({
  ...checked,
  occupations: OCCUPATIONS_VERSION,
  forensics: forensics.map(({ message, ...finding }) => ({ ...finding, message: message.id })),
  results: results.map((read) => ({
    row: read.row,
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
  const order: Order = { areas, onDay, ...readDesa(values.desa, areas) }
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
