import type { Import } from './import-queries.ts'

const ELSEWHERE: readonly string[] = ['register.known', 'register.family_known']

type Counted = Pick<Import, 'funnel' | 'effects' | 'issues'>

/** Rows of a list that do not change the register, by why: with the changes they are all of its rows. */
export const lossesOf = ({ funnel, effects, issues }: Counted) => {
  const { rows, people, passed, doubtful, changes } = funnel
  const { same } = effects
  const elsewhere = issues
    .filter(({ code }) => ELSEWHERE.includes(code))
    .reduce((sum, { count }) => sum + count, 0)
  return {
    aside: rows - people,
    rejected: people - passed,
    doubtful,
    elsewhere,
    /** Decided to be the person of an earlier row of the file. */
    twice: passed - doubtful - elsewhere - changes - same,
    same,
  }
}
