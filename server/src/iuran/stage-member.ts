import {
  type AreaFacts,
  type Issue,
  type MemberField,
  type ReadingPlan,
  readMemberRow,
  type SheetRow,
  verdictOf,
} from '@naungan/rules/sheet'
import { type AreaCode, parseAreaCode, within } from '@naungan/rules/words'
import type { Keys } from '../platform/seal.ts'
import type { Said } from './list.sql.ts'
import type { StagedMember } from './list-row.sql.ts'

/** What a row keeps sealed: the numbers of the person and what its issues saw. */
export type SealedMember = { nik: string; kpj: string | null; issues: readonly Issue[] }

export type Judging = {
  plan: ReadingPlan<MemberField>
  areas: AreaFacts
  kab: AreaCode
  said: Said | null
  keys: Keys
}

const isPlace = ({ code }: Issue): boolean => code.startsWith('desa.')

/** The list is about cover, not about places: a row without a good desa still counts, for the kabupaten. */
const placeIssues = (issues: readonly Issue[], kab: AreaCode): Issue[] =>
  issues
    .filter(({ code }) => code !== 'desa.missing')
    .map((issue) => {
      const code = isPlace(issue) ? parseAreaCode(issue.seen) : null
      return code === null || within(code, kab) ? issue : { ...issue, code: 'desa.outside_scope' }
    })

const judge = (issues: readonly Issue[], counted: boolean): StagedMember['verdict'] => {
  if (!counted || verdictOf(issues.filter((issue) => !isPlace(issue))) === 'rejected') return 'rejected'
  return issues.length > 0 ? 'warned' : 'ok'
}

const clean = (text: string, limit: number): string => text.replaceAll('\0', '').slice(0, limit)

/** One row of a member list, judged and sealed; null when it holds no person. */
export const stageMember = (
  { plan, areas, kab, said, keys }: Judging,
  row: SheetRow,
): StagedMember | null => {
  const { bulan, kepesertaan, segmen } = said ?? {}
  const read = readMemberRow(plan, row, {
    areas,
    ...(bulan && { bulan }),
    ...(kepesertaan && { kepesertaan }),
    ...(segmen && { segmen }),
  })
  if (read === null) return null
  const { member, cells } = read
  const issues = placeIssues(read.issues, kab)
  const sealed: SealedMember = { nik: member.nik ?? cells.nik ?? '', kpj: member.kpj, issues }
  return {
    row: read.row,
    // A month without a segment cannot be counted: nobody could say whose it is.
    verdict: judge(issues, member.segmen !== null),
    issues: [...new Set(issues.map(({ code }) => code))],
    person: member.nik === null ? null : keys.index('nik', member.nik),
    month: member.bulan,
    segment: member.segmen,
    status: member.kepesertaan,
    programs: member.programs,
    payer: member.pembayar === null ? null : clean(member.pembayar, 120),
    desa: member.desa !== null && within(member.desa, kab) ? member.desa : null,
    name: clean(member.nama, 200),
    sealed: keys.seal('row', JSON.stringify(sealed)),
  }
}
