import type { intake } from '../messages/id/intake.ts'

/** A field that a column can hold; every one has a name for the reader. */
export type FieldName = keyof (typeof intake)['fields']

export type SheetColumn = {
  index: number
  letter: string
  heading: string
  field: string | null
  /** Some cells of it, long numbers masked. */
  samples?: readonly string[]
}
