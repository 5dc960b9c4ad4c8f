import { lawOn } from '../law/index.ts'
import {
  ageOn,
  type AreaCode,
  type Day,
  isNikIssue,
  type JenisKelamin,
  type Kk,
  type Nik,
  type NikParts,
  parseKk,
} from '../words/index.ts'
import type { AreaFacts } from './areas.ts'
import { blank, type Cell, cellText, type SheetRow } from './cell.ts'
import { readDate } from './date-cell.ts'
import { type Marital, readDesil, readMarital, readRelation, type Relation } from './family.ts'
import { WORKER_FIELDS, type WorkerField } from './fields.ts'
import { type IssueCode, ISSUES } from './issue-catalogue.ts'
import { type Issue, type Verdict, verdictOf } from './issue.ts'
import { exactText, readNikCell } from './nik-cell.ts'
import { occupationByNumber, occupationByWord } from './occupation.ts'
import { rowKind } from './person-row.ts'
import type { ReadingPlan } from './plan.ts'
import { readDesa } from './read-desa.ts'
import { readSex } from './sex.ts'
import { readStatus } from './status.ts'

/** What a row is judged by besides itself. */
export type RowFacts = {
  readonly areas: AreaFacts
  /** The day on which ages count. */
  readonly onDay: Day
  /** The area of the person who sends the list; a desa outside it is refused. */
  readonly scope?: AreaCode
}

export type WorkerOnSheet = {
  readonly nik: Nik | null
  readonly nama: string
  readonly tanggalLahir: Day | null
  readonly jenisKelamin: JenisKelamin | null
  readonly desa: AreaCode | null
  /** Code of an occupation. */
  readonly pekerjaan: string | null
  readonly kk: Kk | null
  readonly tempatLahir: string | null
  readonly alamat: string | null
  readonly ibu: string | null
  readonly hp: string | null
  readonly hubungan: Relation | null
  readonly statusKawin: Marital | null
  /** Welfare decile, 1 to 10. */
  readonly desil: number | null
}

export type ReadWorkerRow = {
  readonly row: number
  readonly verdict: Verdict
  readonly worker: WorkerOnSheet
  readonly issues: readonly Issue[]
  /** The cells as they were, by field. */
  readonly cells: Readonly<Partial<Record<WorkerField, string>>>
}

type Reading = {
  readonly plan: ReadingPlan
  readonly facts: RowFacts
  readonly cell: (field: WorkerField) => Cell | undefined
  readonly text: (field: WorkerField) => string
  readonly note: (code: IssueCode, seen: string) => null
}

function readNik({ plan, cell, note }: Reading): NikParts | null {
  const parsed = readNikCell(cell('nik'))
  const seen = plan.at.nik === undefined ? '' : exactText(cell('nik'))
  if (parsed === 'nik.rounded' || isNikIssue(parsed)) return note(parsed, seen)
  return parsed
}

const DECEASED_MARK = /(?:^|[\s(,])ALM(?:H|N|ARHUM|ARHUMAH)?[.0)]*(?=$|[\s),])/i

function readNama({ text, note }: Reading): string {
  const nama = text('nama')
  if (blank(nama)) note('nama.missing', nama)
  else if (nama.replace(/[^\p{L}]/gu, '').length < 2) note('nama.too_short', nama)
  else if (DECEASED_MARK.test(nama)) note('nama.deceased_mark', nama)
  return nama
}

function readBirthDate({ plan, facts, cell, text, note }: Reading): Day | null {
  const read = readDate(cell('tanggalLahir'), plan.dateOrder, facts.onDay)
  const seen = text('tanggalLahir')
  if (typeof read === 'string') return note(`tanggal_lahir.${read}`, seen)
  if (read.ambiguous) note('tanggal_lahir.ambiguous', seen)
  const age = ageOn(read.day, facts.onDay)
  if (age < lawOn(facts.onDay, 'peserta.usia_minimum').value) note('umur.below_minimum', seen)
  if (age >= lawOn(facts.onDay, 'peserta.usia_batas').value) note('umur.above_maximum', seen)
  return read.day
}

function readJenisKelamin({ plan, text, note }: Reading): JenisKelamin | null {
  const seen = text('jenisKelamin')
  const sex = readSex(seen)
  return sex === null && plan.at.jenisKelamin !== undefined ? note('jenis_kelamin.unknown', seen) : sex
}

function readPekerjaan({ plan, text, note }: Reading): string | null {
  const seen = text('pekerjaan')
  if (blank(seen)) return null
  const numbered = plan.layout === 'opensid_penduduk' && /^\d+$/.test(seen)
  const occupation = numbered ? occupationByNumber(seen) : occupationByWord(seen)
  if (occupation === undefined) return note('pekerjaan.unknown', seen)
  if (occupation.proposal === 'none' || occupation.proposal === 'excluded') note('pekerjaan.excluded', seen)
  return occupation.code
}

function checkStatus({ plan, text, note }: Reading): void {
  const seen = text('status')
  const status = readStatus(seen, plan.layout === 'opensid_penduduk' ? 'opensid' : 'words')
  if (status === 'deceased' || status === 'moved') note(`status.${status}`, seen)
}

type Compared = Pick<WorkerOnSheet, 'tanggalLahir' | 'jenisKelamin'>

/** A NIK that differs is a warning, never a correction: both may be right, and the card decides. */
function compareNik(
  nik: NikParts,
  { tanggalLahir, jenisKelamin }: Compared,
  { facts, text, note }: Reading,
): void {
  if (!facts.areas.knowsNikPrefix(nik.prefix)) note('nik.area_unknown', nik.nik)
  if (tanggalLahir !== null) {
    const written = `${tanggalLahir.slice(8)}${tanggalLahir.slice(5, 7)}${tanggalLahir.slice(2, 4)}`
    if (written !== nik.born) note('nik.birth_date_differs', text('tanggalLahir'))
  }
  if (jenisKelamin !== null && jenisKelamin !== nik.jenisKelamin)
    note('nik.sex_differs', text('jenisKelamin'))
}

const kept = (text: string): string | null => (blank(text) ? null : text)

function readAlamat({ text }: Reading): string | null {
  const [dusun, rt, rw] = [kept(text('dusun')), kept(text('rt')), kept(text('rw'))]
  const padded = [rt, rw]
    .filter((part) => part !== null)
    .map((part) => part.replace(/^\d{1,2}$/, (n) => n.padStart(3, '0')))
  const parts = [kept(text('alamat')), dusun, padded.length > 0 ? `RT/RW ${padded.join('/')}` : null]
  return parts.filter((part) => part !== null).join(', ') || null
}

/** A telephone number as it is dialled here; a number cell loses its leading 0. */
function readHp({ text }: Reading): string | null {
  const digits = text('hp').replace(/\D/g, '')
  if (digits.length < 9 || digits.length > 15) return null
  return digits.replace(/^62/, '0').replace(/^8/, '08')
}

function readWorker(reading: Reading): WorkerOnSheet {
  checkStatus(reading)
  const nik = readNik(reading)
  const worker = {
    nik: nik?.nik ?? null,
    nama: readNama(reading),
    tanggalLahir: readBirthDate(reading),
    jenisKelamin: readJenisKelamin(reading),
    desa: readDesa({ ...reading.facts, given: reading.plan.desa, cell: reading.cell, note: reading.note }),
    pekerjaan: readPekerjaan(reading),
    kk: parseKk(exactText(reading.cell('kk'))),
    tempatLahir: kept(reading.text('tempatLahir')),
    alamat: readAlamat(reading),
    ibu: kept(reading.text('ibu')),
    hp: readHp(reading),
    hubungan: readRelation(reading.text('hubungan')),
    statusKawin: readMarital(reading.text('statusKawin')),
    desil: readDesil(reading.text('desil')),
  }
  if (nik !== null) compareNik(nik, worker, reading)
  return worker
}

/** Reads and judges one row; null when it holds no person. It never throws on what a cell holds. */
export function readWorkerRow(plan: ReadingPlan, row: SheetRow, facts: RowFacts): ReadWorkerRow | null {
  if (rowKind(plan, row) !== 'person') return null
  const issues: Issue[] = []
  const cell = (field: WorkerField): Cell | undefined => row.cells[plan.at[field] ?? -1]
  const text = (field: WorkerField): string => cellText(cell(field))
  const note = (code: IssueCode, seen: string): null => {
    issues.push({ field: ISSUES[code].field, code, seen })
    return null
  }
  const worker = readWorker({ plan, facts, cell, text, note })
  const cells: Partial<Record<WorkerField, string>> = {}
  for (const field of WORKER_FIELDS) if (plan.at[field] !== undefined) cells[field] = cell(field)?.text ?? ''
  return { row: row.row, verdict: verdictOf(issues), worker, issues, cells }
}
