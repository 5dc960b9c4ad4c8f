import type { AreaCode } from '../words/index.ts'
import { type IssueCode, ISSUES } from './issue-catalogue.ts'

export type Verdict = 'ok' | 'warned' | 'rejected'

/** What is wrong with one field of a row. `seen` is the cell as it was: personal data, so never log it. */
export type Issue = {
  readonly field: string
  readonly code: IssueCode
  readonly seen: string
  /** For a duplicate: the row that came first. */
  readonly firstRow?: number
  /** For a name of a desa: the one that may be meant, which a person must confirm. */
  readonly near?: AreaCode
}

/** The worst of the issues decides. */
export function verdictOf(issues: readonly Issue[]): Verdict {
  if (issues.some((issue) => ISSUES[issue.code].verdict === 'rejected')) return 'rejected'
  return issues.length > 0 ? 'warned' : 'ok'
}
