/** The pieces that one region's names are put together from. */
export type NameStock = {
  /** Names that stand alone. */
  single: readonly string[]
  /** Words that go before a given name: Moh., Siti, Lalu, Inaq. */
  marks: readonly (readonly [string, number])[]
  marked: readonly string[]
  first: readonly string[]
  last: readonly string[]
}

export const words = (text: string): string[] => text.trim().split(/\s+/)

/** Every beginning with every ending, as Javanese names are built. */
export const compose = (beginnings: string, endings: string): string[] =>
  words(beginnings).flatMap((beginning) => words(endings).map((ending) => beginning + ending))

export const listOf = (...lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())]
