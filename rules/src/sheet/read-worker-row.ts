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
} from '../words/index.ts'
import type { AreaFacts } from './areas.ts'
import { blank, type Cell, cellText, type SheetRow } from './cell.ts'
import { readDate } from './date-cell.ts'
import type { Carried } from './family-block.ts'
import { type Marital, readDesil, readMarital, readRelation, type Relation } from './family.ts'
import type { WorkerField } from './fields.ts'
import { type IssueCode, ISSUES } from './issue-catalogue.ts'
import { type Issue, type Verdict, verdictOf } from './issue.ts'
import { exactText, readKkCell, readNikCell } from './nik-cell.ts'
import { occupationByNumber, occupationByWord } from './occupation.ts'
import { rowKind } from './person-row.ts'
import type { ReadingPlan } from './plan.ts'
import { readDesa } from './read-desa.ts'
import { isShifted } from './shifted-row.ts'
import { readSex } from './sex.ts'
import { dialectOf } from './layouts/catalogue.ts'
import type { Dialect } from './layouts/layout.ts'
import { readStatus } from './status.ts'
import { occupationByTrade, readWorking } from './work.ts'

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
  /** What the line of the family says in place of a column. */
  readonly carried: Carried
}

type Reading = {
  readonly plan: ReadingPlan
  readonly dialect: Dialect
  readonly facts: RowFacts
  readonly cell: (field: WorkerField) => Cell | undefined
  readonly text: (field: WorkerField) => string
  readonly note: (code: IssueCode, seen: string, near?: AreaCode) => null
}

function readNik({ plan, cell, note }: Reading): NikParts | null {
  const parsed = readNikCell(cell('nik'))
  const seen = plan.at.nik === undefined ? '' : exactText(cell('nik'))
  if (parsed === 'nik.rounded' || isNikIssue(parsed)) return note(parsed, seen)
  return parsed
}

/** Looked for first: letters of every script, before and after, take most of the time of a name. */
const MAYBE_DECEASED = /ALM|WAFAT|MENINGGAL|MENDIANG/i
const DECEASED_MARK = /(?<!\p{L})(?:ALM(?:H|N|RH|ARHUM|ARHUMAH)?|WAFAT|MENINGGAL|MENDIANG)(?!\p{L})/iu

function readNama({ text, note }: Reading): string {
  const parts = [text('nama'), text('namaTengah'), text('namaBelakang')]
  const nama = parts
    .filter((part, nth) => nth === 0 || !blank(part))
    .join(' ')
    .trim()
  if (blank(nama)) note('nama.missing', nama)
  else if (!/\p{L}.*?\p{L}/su.test(nama)) note('nama.too_short', nama)
  else if (MAYBE_DECEASED.test(nama) && DECEASED_MARK.test(nama)) note('nama.deceased_mark', nama)
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

/** A mark in the column of men or in that of women; null when neither or both bear one. */
function readSexMarks({ text, note }: Reading): JenisKelamin | null {
  const marked = (['lakiLaki', 'perempuan'] as const).filter((field) => !blank(text(field)))
  if (marked.length !== 1) return note('jenis_kelamin.unknown', marked.map(text).join(' '))
  return marked[0] === 'lakiLaki' ? 'L' : 'P'
}

function readJenisKelamin(reading: Reading): JenisKelamin | null {
  const { plan, text, note } = reading
  const marks = plan.at.lakiLaki !== undefined && plan.at.perempuan !== undefined
  if (plan.at.jenisKelamin === undefined && marks) return readSexMarks(reading)
  const seen = text('jenisKelamin')
  const sex = readSex(seen)
  return sex === null && plan.at.jenisKelamin !== undefined ? note('jenis_kelamin.unknown', seen) : sex
}

/** What a survey says of work, for lists that name no occupation. */
function readSurveyedWork({ dialect, text, note }: Reading): string | null {
  const working = readWorking(text('bekerja'))
  if (working === false) {
    note('pekerjaan.excluded', text('bekerja'))
    return occupationByWord('tidak bekerja')?.code ?? null
  }
  const [trade, position] = [text('lapanganUsaha'), text('kedudukan')]
  const occupation = occupationByTrade({ trade, position, numbers: dialect.trade })
  if (occupation?.proposal === 'excluded') note('pekerjaan.excluded', position)
  return occupation?.code ?? null
}

function readPekerjaan(reading: Reading): string | null {
  const { dialect, text, note } = reading
  const seen = text('pekerjaan')
  if (blank(seen)) return readSurveyedWork(reading)
  const numbered = dialect.occupation === 'numbers' && /^\d+$/.test(seen)
  const occupation = numbered ? occupationByNumber(seen) : occupationByWord(seen)
  if (occupation === undefined) return note('pekerjaan.unknown', seen)
  if (occupation.proposal === 'none' || occupation.proposal === 'excluded') note('pekerjaan.excluded', seen)
  return occupation.code
}

function checkStatus({ dialect, text, note }: Reading): void {
  const seen = text('status')
  const status = readStatus(seen, dialect.status)
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

/** The family card groups people and judges nobody: a number that is not whole is left out, and that is said. */
function readKk({ cell, note }: Reading): Kk | null {
  const seen = exactText(cell('kk'))
  // OpenSID gives a family without a card a temporary number that starts with 0.
  if (blank(seen) || seen.startsWith('0')) return null
  const kk = readKkCell(cell('kk'))
  return kk === null || kk === 'kk.rounded' ? note('kk.left_out', seen) : kk
}

/** A decile that cannot be read is none; an empty one was not said. */
function readWelfare({ dialect, text, note }: Reading): number | null {
  const seen = text('desil')
  return readDesil(seen, dialect.desil) ?? (blank(seen) ? null : note('desil.unknown', seen))
}

/** RT and RW, also when one cell holds both: 003/001. */
function readRtRw(text: Reading['text']): string[] {
  const [rt, rw] = [text('rt'), text('rw')]
  if (rt === '' && rw === '') return []
  const both = /^(\d{1,3})\s*[/\\-]\s*(\d{1,3})$/.exec(rt)
  const parts = both === null ? [rt, rw] : [both[1] ?? '', both[2] ?? '']
  return parts.flatMap((part) => kept(part) ?? []).map((part) => part.replace(/^\d{1,2}$/, pad3))
}

const pad3 = (digits: string): string => digits.padStart(3, '0')

function readAlamat({ text }: Reading): string | null {
  const rtRw = readRtRw(text)
  const parts = [
    kept(text('alamat')),
    kept(text('dusun')),
    rtRw.length > 0 ? `RT/RW ${rtRw.join('/')}` : null,
  ]
  return parts.filter((part) => part !== null).join(', ') || null
}

/** "Selong, 3 Mei 1980": the place before the date, where the list has no column for it. */
function readBirthPlace({ plan, text }: Reading): string | null {
  if (plan.at.tempatLahir !== undefined) return kept(text('tempatLahir'))
  const seen = text('tanggalLahir')
  if (/^\d/.test(seen)) return null
  const place = /^([\p{L}.' ]{3,}?)[\s,/]+(?=\d)/u.exec(seen)?.[1]?.trim()
  return place === undefined ? null : kept(place)
}

/** A telephone number as it is dialled here; a number cell loses its leading 0. */
function readHp({ text }: Reading): string | null {
  const digits = text('hp').replace(/\D/g, '')
  if (digits.length < 9 || digits.length > 15) return null
  return digits.replace(/^62/, '0').replace(/^8/, '08')
}

const NOBODY: WorkerOnSheet = {
  nik: null,
  nama: '',
  tanggalLahir: null,
  jenisKelamin: null,
  desa: null,
  pekerjaan: null,
  kk: null,
  tempatLahir: null,
  alamat: null,
  ibu: null,
  hp: null,
  hubungan: null,
  statusKawin: null,
  desil: null,
}

function readWorker(reading: Reading): WorkerOnSheet {
  const { plan, dialect, facts, cell, text, note } = reading
  checkStatus(reading)
  const nik = readNik(reading)
  const nama = readNama(reading)
  const tanggalLahir = readBirthDate(reading)
  const jenisKelamin = readJenisKelamin(reading)
  const sex = jenisKelamin ?? nik?.jenisKelamin ?? null
  const worker = {
    nik: nik?.nik ?? null,
    nama,
    tanggalLahir,
    jenisKelamin,
    desa: readDesa({ ...facts, plan, cell, note }),
    pekerjaan: readPekerjaan(reading),
    kk: readKk(reading),
    tempatLahir: readBirthPlace(reading),
    alamat: readAlamat(reading),
    ibu: kept(text('ibu')),
    hp: readHp(reading),
    hubungan: readRelation(text('hubungan'), { sex, numbers: dialect.relation }),
    statusKawin: readMarital(text('statusKawin'), dialect.marital),
    desil: readWelfare(reading),
  }
  if (nik !== null) compareNik(nik, worker, reading)
  return worker
}

/** Nothing under the headings of a row that slipped is what they say; least of all a NIK for a name. */
function nobody({ text, note }: Reading): WorkerOnSheet {
  note('nik.shifted', text('nik'))
  return NOBODY
}

/** Reads and judges one row; null when it holds no person. It never throws on what a cell holds. */
export function readWorkerRow(
  plan: ReadingPlan,
  row: SheetRow,
  facts: RowFacts,
  carried: Carried = {},
): ReadWorkerRow | null {
  if (rowKind(plan, row) !== 'person') return null
  const issues: Issue[] = []
  const cell = (field: WorkerField): Cell | undefined => {
    const index = plan.at[field]
    return index === undefined ? carriedCell(carried[field]) : row.cells[index]
  }
  const text = (field: WorkerField): string => cellText(cell(field))
  const note = (code: IssueCode, seen: string, near?: AreaCode): null => {
    issues.push({ field: ISSUES[code].field, code, seen, ...(near === undefined ? {} : { near }) })
    return null
  }
  const reading = { plan, dialect: dialectOf(plan.layout), facts, cell, text, note }
  const worker = isShifted(plan, row) ? nobody(reading) : readWorker(reading)
  return { row: row.row, verdict: verdictOf(issues), worker, issues, carried }
}

const carriedCell = (text: string | undefined): Cell | undefined =>
  text === undefined ? undefined : { kind: 'text', text }
