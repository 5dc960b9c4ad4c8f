import type { ReadHouseholdRow, ReadingPlan, SheetRow } from '@naungan/rules/sheet'
import type { Keys } from '../platform/seal.ts'
import type { StagedFamily } from './family.sql.ts'
import { cellsOf, type SealedRow } from './staged-row.ts'

const NAME_LIMIT = 200
const TEXT_LIMIT = 500

/** A judged row of a list of families, its card sealed, as it is kept until somebody decides. */
export const stageFamily = (
  keys: Keys,
  plan: ReadingPlan,
  { read, row }: { read: ReadHouseholdRow; row: SheetRow },
): StagedFamily => stageCells(keys, { read, cells: cellsOf(plan, row, {}), mended: false })

/** The same from cells by field, as they are once a person has corrected some. */
export const stageCells = (
  keys: Keys,
  { read, cells, mended }: { read: ReadHouseholdRow; cells: SealedRow['cells']; mended: boolean },
): StagedFamily => {
  const { household, issues, verdict } = read
  const { kk, kepala, alamat, desa, desil, jumlahAnggota } = household
  return {
    row: read.row,
    verdict,
    issues: [...new Set(issues.map(({ code }) => code))].join(' '),
    desa,
    name: kepala?.replaceAll('\0', '').slice(0, NAME_LIMIT) ?? null,
    address: alamat?.replaceAll('\0', '').slice(0, TEXT_LIMIT) ?? null,
    desil,
    members: jumlahAnggota,
    kkIndex: kk === null ? null : keys.index('kk', kk),
    kkSealed: kk === null ? null : keys.seal('kk', kk),
    sealed: issues.length === 0 ? null : keys.seal('row', JSON.stringify({ cells, issues })),
    mended,
  }
}
