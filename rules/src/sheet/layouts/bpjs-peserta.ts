import { type MemberField, MEMBER_SYNONYMS } from '../fields.ts'
import { assignColumns } from '../header.ts'

const TELLING: readonly MemberField[] = ['segmen', 'program', 'jkk', 'jkm', 'bulan', 'kepesertaan']

/** A BPJS member list names the membership number and says for which programme, month or status. */
export const looksLikeMembers = (headings: readonly string[]): boolean => {
  const found = assignColumns(headings, MEMBER_SYNONYMS)
  return found.kpj !== undefined && TELLING.some((field) => found[field] !== undefined)
}
