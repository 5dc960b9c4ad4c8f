/** What nobody goes beyond: a larger number is a slip of the pen, and sums of these stay exact. */
export const MOST_INCOME = 10_000_000_000
/** Of a claim, an account, the iuran of one employer. */
export const MOST_MONEY = 1_000_000_000_000
/** Of a contract or a budget. */
export const MOST_BUDGET = 1_000_000_000_000_000
export const MOST_MONTHS = 1200
export const MOST_PEOPLE = 300_000_000
