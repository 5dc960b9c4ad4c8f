import type { Words } from '../words/index.ts'

type IssueEntry = {
  readonly field: string
  readonly verdict: 'warned' | 'rejected'
  /** Short, for counting: "183 baris: NIK bukan 16 angka". */
  readonly label: Words
  /** What is wrong and what to do about it. */
  readonly text: Words
}

const entry =
  (verdict: IssueEntry['verdict']) =>
  (field: string, label: readonly [string, string], text: readonly [string, string]): IssueEntry => ({
    field,
    verdict,
    label: { id: label[0], en: label[1] },
    text: { id: text[0], en: text[1] },
  })

export const rejected = entry('rejected')
export const warned = entry('warned')
