import { type AreaCode, isNikIssue, type Month, type Nik } from '../words/index.ts'
import type { AreaFacts } from './areas.ts'
import { blank, type Cell, cellText, type SheetRow, squeeze } from './cell.ts'
import { MEMBER_FIELDS, type MemberField } from './fields.ts'
import { type IssueCode, ISSUES } from './issue-catalogue.ts'
import { type Issue, type Verdict, verdictOf } from './issue.ts'
import { readMonth } from './month-cell.ts'
import { exactText, readNikCell } from './nik-cell.ts'
import { rowKind } from './person-row.ts'
import type { ReadingPlan } from './plan.ts'
import { readDesa } from './read-desa.ts'

export const SEGMENTS = ['PU', 'BPU', 'JAKON', 'PMI'] as const
export const PROGRAMS = ['JKK', 'JKM', 'JHT', 'JP', 'JKP'] as const
export type Segment = (typeof SEGMENTS)[number]
export type Program = (typeof PROGRAMS)[number]
/** `tenggang`: this month's iuran is unpaid, within the months that the law forgives. */
export type Kepesertaan = 'aktif' | 'tenggang' | 'nonaktif'

/** What a person said once for every row of the list; a cell of the row is stronger. */
export type MemberListFacts = {
  readonly areas: AreaFacts
  readonly scope?: AreaCode
  readonly bulan?: Month
  readonly kepesertaan?: Kepesertaan
  readonly segmen?: Segment
  readonly programs?: readonly Program[]
}

export type MemberOnSheet = {
  readonly nik: Nik | null
  /** Membership number as text; 8 to 13 digits, or null. */
  readonly kpj: string | null
  readonly nama: string
  readonly segmen: Segment | null
  readonly programs: readonly Program[]
  readonly bulan: Month | null
  readonly kepesertaan: Kepesertaan | null
  readonly pembayar: string | null
  readonly desa: AreaCode | null
}

export type ReadMemberRow = {
  readonly row: number
  readonly verdict: Verdict
  readonly member: MemberOnSheet
  readonly issues: readonly Issue[]
  readonly cells: Readonly<Partial<Record<MemberField, string>>>
}

const SEGMENT_WORDS: readonly [RegExp, Segment][] = [
  [/^(BPU|BUKANPENERIMAUPAH|MANDIRI|INFORMAL)/, 'BPU'],
  [/^(PU|PENERIMAUPAH|PPU|FORMAL)/, 'PU'],
  [/^(JAKON|JASAKONSTRUKSI|JK$|KONSTRUKSI)/, 'JAKON'],
  [/^(PMI|PEKERJAMIGRAN|TKI|CPMI)/, 'PMI'],
]

const ACTIVE = /^(AKTIF|YA?|AKTIVE?|ACTIVE|1|TERDAFTARAKTIF)$/
const INACTIVE = /^(NONAKTIF|TIDAKAKTIF|TDKAKTIF|INAKTIF|NA|T|TIDAK|N|0|KELUAR|MENINGGAL|BERHENTI|INACTIVE)$/
const GRACE =
  /^(TENGGANG|MASATENGGANG|AKTIFTENGGANG|GRACE(PERIOD)?|(AKTIF)?(MENUNGGAK|TUNGGAKAN|NUNGGAK))\d*(BULAN)?$/
const YES = /^(Y|YA|1|V|X|AKTIF|IKUT|TRUE)$/

type Reading = {
  readonly facts: MemberListFacts
  readonly cell: (field: MemberField) => Cell | undefined
  readonly text: (field: MemberField) => string
  readonly note: (code: IssueCode, seen: string) => null
}

function readNik({ cell, note }: Reading): Nik | null {
  const parsed = readNikCell(cell('nik'))
  return parsed === 'nik.rounded' || isNikIssue(parsed) ? note(parsed, exactText(cell('nik'))) : parsed.nik
}

export function readSegment(text: string): Segment | null {
  const word = squeeze(text)
  return SEGMENT_WORDS.find(([pattern]) => pattern.test(word))?.[1] ?? null
}

function readSegmen({ facts, text, note }: Reading): Segment | null {
  const seen = text('segmen')
  return readSegment(seen) ?? (blank(seen) ? facts.segmen : undefined) ?? note('segmen.unknown', seen)
}

/** Programmes named in one cell, or said yes to in a column each. A sum of money says nothing about cover. */
function readPrograms({ facts, text, note }: Reading): readonly Program[] {
  const seen = text('program')
  const words = seen.toUpperCase().split(/[^A-Z]+/)
  const named = PROGRAMS.filter(
    (program) =>
      words.includes(program) ||
      YES.test(
        text(program.toLowerCase() as MemberField)
          .toUpperCase()
          .replace('✓', 'V'),
      ),
  )
  if (named.length > 0) return named
  if (blank(seen) && facts.programs !== undefined) return facts.programs
  note('program.unknown', seen)
  return []
}

function readBulan({ facts, cell, text, note }: Reading): Month | null {
  const month = readMonth(cell('bulan')) ?? (blank(text('bulan')) ? facts.bulan : undefined)
  return month ?? note('bulan.missing', text('bulan'))
}

/** A row covers only when it says so in words. */
function readKepesertaan({ facts, text, note }: Reading): Kepesertaan | null {
  const seen = text('kepesertaan')
  const word = squeeze(seen)
  if (ACTIVE.test(word)) return 'aktif'
  if (INACTIVE.test(word)) return 'nonaktif'
  if (GRACE.test(word)) return 'tenggang'
  return (word === '' ? facts.kepesertaan : undefined) ?? note('kepesertaan.unknown', seen)
}

const placed = (plan: ReadingPlan<MemberField>): boolean =>
  plan.desa !== null || plan.at.kodeDesa !== undefined || plan.at.desa !== undefined

function readMember(plan: ReadingPlan<MemberField>, reading: Reading): MemberOnSheet {
  const { facts, cell, text, note } = reading
  const kpj = exactText(cell('kpj')).replace(/\D/g, '')
  return {
    nik: readNik(reading),
    kpj: /^\d{8,13}$/.test(kpj) ? kpj : null,
    nama: text('nama'),
    segmen: readSegmen(reading),
    programs: readPrograms(reading),
    bulan: readBulan(reading),
    kepesertaan: readKepesertaan(reading),
    pembayar: blank(text('pembayar')) ? null : text('pembayar'),
    desa: placed(plan) ? readDesa({ ...facts, plan, cell, note }) : null,
  }
}

/** Reads one row of a BPJS member list; null when it holds no person. It never throws on what a cell holds. */
export function readMemberRow(
  plan: ReadingPlan<MemberField>,
  row: SheetRow,
  facts: MemberListFacts,
): ReadMemberRow | null {
  if (rowKind(plan, row) !== 'person') return null
  const issues: Issue[] = []
  const cell = (field: MemberField): Cell | undefined => row.cells[plan.at[field] ?? -1]
  const note = (code: IssueCode, seen: string): null => {
    issues.push({ field: ISSUES[code].field, code, seen })
    return null
  }
  const member = readMember(plan, { facts, cell, text: (field) => cellText(cell(field)), note })
  const cells: Partial<Record<MemberField, string>> = {}
  for (const field of MEMBER_FIELDS) if (plan.at[field] !== undefined) cells[field] = cell(field)?.text ?? ''
  // A member's place that a person must confirm first counts for no desa until then.
  const desa = issues.some(({ code }) => code === 'desa.near') ? null : member.desa
  return { row: row.row, verdict: verdictOf(issues), member: { ...member, desa }, issues, cells }
}
