/** A column: at most so much of it, and where it stands in the rows. None is below zero. */
export type LpColumn = {
  readonly most: number
  readonly rows: readonly number[]
  readonly values: readonly number[]
}

export type LpRow = { readonly least: number; readonly most: number }

/** A linear model without its objective: that changes from level to level. */
export type Lp = {
  readonly columns: readonly LpColumn[]
  readonly rows: readonly LpRow[]
  /** Whether the columns are whole numbers. */
  readonly whole: boolean
}

export type Weights = ReadonlyMap<number, number>

export type LpAnswer = { readonly value: number; readonly columns: ArrayLike<number> }

/** A model that stays open: asked again after a row was added, it goes on from where it stood. */
export type OpenLp = {
  /** The most (or least) of the weighted columns; null when it was not found to be the best. */
  readonly solve: (sense: 'most' | 'least', weights: Weights) => LpAnswer | null
  readonly addRow: (row: LpRow, weights: Weights) => void
  readonly close: () => void
}

/** What solves linear models. It comes in as an argument: the rules stay free of it. */
export type Solver = (lp: Lp) => OpenLp
