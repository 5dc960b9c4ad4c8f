import { addMonths, type Month } from '@naungan/rules/words'

const BACK = 36

/** The months a list may be of, the latest first, for one who says it for a whole file. */
export const monthChoices = (today: string): Month[] =>
  Array.from({ length: BACK }, (_, back) => addMonths(today.slice(0, 7) as Month, -back))
