import type { AreaCode, Kk } from '../words/index.ts'
import { blank, type Cell, cellText, type SheetRow } from './cell.ts'
import { readDesil } from './family.ts'
import { WORKER_FIELDS, type WorkerField } from './fields.ts'
import { type IssueCode, ISSUES } from './issue-catalogue.ts'
import { type Issue, type Verdict, verdictOf } from './issue.ts'
import { dialectOf } from './layouts/catalogue.ts'
import { exactText, readKkCell } from './nik-cell.ts'
import { rowKind } from './person-row.ts'
import type { ReadingPlan } from './plan.ts'
import { readDesa } from './read-desa.ts'
import type { RowFacts } from './read-worker-row.ts'

export type HouseholdOnSheet = {
  readonly kk: Kk | null
  readonly desa: AreaCode | null
  /** The head of the family, or the first of its members that the list names. */
  readonly kepala: string | null
  readonly alamat: string | null
  readonly jumlahAnggota: number | null
  /** Welfare decile, 1 to 10. */
  readonly desil: number | null
}

export type ReadHouseholdRow = {
  readonly row: number
  readonly verdict: Verdict
  readonly household: HouseholdOnSheet
  readonly issues: readonly Issue[]
  /** The cells as they were, by field. */
  readonly cells: Readonly<Partial<Record<WorkerField, string>>>
}

type Reading = {
  readonly plan: ReadingPlan
  readonly facts: Pick<RowFacts, 'areas' | 'scope'>
  readonly cell: (field: WorkerField) => Cell | undefined
  readonly text: (field: WorkerField) => string
  readonly note: (code: IssueCode, seen: string, near?: AreaCode) => null
}

/** A number cell keeps fifteen digits: the sixteenth is lost, and another family may bear the number left. */
function readKk({ cell, note }: Reading): Kk | null {
  const seen = exactText(cell('kk'))
  if (blank(seen)) return note('kk.missing', seen)
  const kk = readKkCell(cell('kk'))
  return kk === 'kk.rounded' ? note('kk.rounded', seen) : (kk ?? note('kk.not_a_number', seen))
}

function readKepala({ text }: Reading): string | null {
  const first = text('nama').split(/[;,|]/)[0]?.trim() ?? ''
  return blank(first) ? null : first
}

function readAnggota({ text }: Reading): number | null {
  const count = /^\d{1,2}$/.test(text('anggota')) ? Number(text('anggota')) : 0
  return count > 0 ? count : null
}

function readHousehold(reading: Reading): HouseholdOnSheet {
  const { plan, facts, cell, text, note } = reading
  const desil = readDesil(text('desil'), dialectOf(plan.layout).desil)
  return {
    kk: readKk(reading),
    desa: readDesa({ ...facts, plan, cell, note }),
    kepala: readKepala(reading),
    alamat: blank(text('alamat')) ? null : text('alamat'),
    jumlahAnggota: readAnggota(reading),
    desil: desil ?? (plan.at.desil === undefined ? null : note('desil.unknown', text('desil'))),
  }
}

/** Reads and judges one row of a list of families; null when it holds none. It never throws on what a cell holds. */
export function readHouseholdRow(
  plan: ReadingPlan,
  row: SheetRow,
  facts: Pick<RowFacts, 'areas' | 'scope'>,
): ReadHouseholdRow | null {
  if (rowKind(plan, row) !== 'person') return null
  const issues: Issue[] = []
  const cell = (field: WorkerField): Cell | undefined => row.cells[plan.at[field] ?? -1]
  const note = (code: IssueCode, seen: string, near?: AreaCode): null => {
    issues.push({ field: ISSUES[code].field, code, seen, ...(near === undefined ? {} : { near }) })
    return null
  }
  const household = readHousehold({ plan, facts, cell, text: (field) => cellText(cell(field)), note })
  const cells: Partial<Record<WorkerField, string>> = {}
  for (const field of WORKER_FIELDS) if (plan.at[field] !== undefined) cells[field] = cell(field)?.text ?? ''
  return { row: row.row, verdict: verdictOf(issues), household, issues, cells }
}
