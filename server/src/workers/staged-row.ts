import type { Cell, Issue, ReadingPlan, ReadWorkerRow, SheetRow, WorkerField } from '@naungan/rules/sheet'
import type { Keys } from '../platform/seal.ts'
import type { CopyValue } from './binary-copy.ts'
import { foldPersonName } from './fold-person-name.ts'
import { type Comparable, keysForCopy } from './likeness-record.ts'
import { newId } from './new-id.ts'

/** Columns of a row on its way into workers.import_row, in the order of StagedRow. */
export const STAGED_COLUMNS = [
  ['row', 'integer primary key'],
  ['verdict', 'text'],
  ['issues', 'text'],
  ['desa', 'text'],
  ['name', 'text'],
  ['name_fold', 'text'],
  ['birth_date', 'text'],
  ['sex', 'text'],
  ['occupation', 'text'],
  ['address', 'text'],
  ['mother', 'text'],
  ['birth_place', 'text'],
  ['relation', 'text'],
  ['marital', 'text'],
  ['desil', 'integer'],
  ['nik_index', 'bytea'],
  ['nik15_index', 'bytea'],
  ['nik_sealed', 'bytea'],
  ['kk_index', 'bytea'],
  ['kk_sealed', 'bytea'],
  ['phone_index', 'bytea'],
  ['phone_sealed', 'bytea'],
  ['sealed', 'bytea'],
  ['mended', 'boolean'],
  ['worker_id', 'uuid'],
  ['likeness', 'integer[]'],
] as const

export type StagedRow = readonly CopyValue[]

/** What a row with an issue keeps sealed: its cells with their kinds (a number cell is judged otherwise) and what was seen. */
export type SealedRow = {
  readonly cells: Partial<Record<WorkerField, Cell>>
  readonly issues: readonly Issue[]
}

/** The cells of a row by field, with what the line of its family says. */
export const cellsOf = (
  plan: ReadingPlan,
  row: SheetRow,
  carried: ReadWorkerRow['carried'],
): SealedRow['cells'] => ({
  ...Object.fromEntries(Object.entries(carried).map(([field, text]) => [field, { kind: 'text', text }])),
  ...Object.fromEntries(
    Object.entries(plan.at).flatMap(([field, index]) => {
      const cell = row.cells[index]
      return cell === undefined || cell.kind === 'empty' ? [] : [[field, cell]]
    }),
  ),
})

const NAME_LIMIT = 200
const TEXT_LIMIT = 500
const upTo = (limit: number, text: string | null): string | null =>
  text !== null && text.length > limit ? text.slice(0, limit) : text

type Indexes = Pick<Comparable, 'kkIndex' | 'nik15Index' | 'phoneIndex'>

const comparableOf = (worker: ReadWorkerRow['worker'], indexes: Indexes): Comparable => ({
  name: worker.nama,
  birthDate: worker.tanggalLahir,
  sex: worker.jenisKelamin,
  desa: worker.desa,
  mother: worker.ibu,
  ...indexes,
})

type Read = { read: ReadWorkerRow; cells: () => SealedRow['cells']; mended: boolean }

/** A judged row with NIK, family card and phone sealed, ready for COPY. */
export function stageRow(keys: Keys, { read, cells, mended }: Read): StagedRow {
  const { worker, issues } = read
  const { nik, kk, hp } = worker
  const codes = [...new Set(issues.map((issue) => issue.code))]
  const nik15Index = nik === null ? null : keys.index('nik15', nik.slice(0, 15))
  const kkIndex = kk === null ? null : keys.index('kk', kk)
  const phoneIndex = hp === null ? null : keys.index('phone', hp)
  return [
    read.row,
    read.verdict,
    codes.join(' '),
    worker.desa,
    upTo(NAME_LIMIT, worker.nama),
    foldPersonName(worker.nama),
    worker.tanggalLahir,
    worker.jenisKelamin,
    worker.pekerjaan,
    upTo(TEXT_LIMIT, worker.alamat),
    upTo(NAME_LIMIT, worker.ibu),
    upTo(NAME_LIMIT, worker.tempatLahir),
    worker.hubungan,
    worker.statusKawin,
    worker.desil,
    nik === null ? null : keys.index('nik', nik),
    nik15Index,
    nik === null ? null : keys.seal('nik', nik),
    kkIndex,
    kk === null ? null : keys.seal('kk', kk),
    phoneIndex,
    hp === null ? null : keys.seal('phone', hp),
    issues.length === 0 ? null : keys.seal('row', JSON.stringify({ cells: cells(), issues })),
    mended,
    newId(Date.now()),
    read.verdict === 'rejected'
      ? null
      : keysForCopy(comparableOf(worker, { kkIndex, nik15Index, phoneIndex })),
  ]
}
