import { kabOf, NATION } from '@naungan/rules/words'
import type { AreaRow } from '../wilayah/index.ts'
import type { Kabs } from './coverage.sql.ts'

/** The kabupaten that an area is made of or lies in; null for all there are. */
export const kabsOf = (area: AreaRow, children: readonly AreaRow[]): Kabs => {
  if (area.code === NATION) return null
  const kab = kabOf(area.code)
  return kab === null ? children.map(({ code }) => code) : [kab]
}

export const lengthOf = (code: string): number => (code === NATION ? 0 : code.length)

const BELOW: Record<number, number> = { 0: 2, 2: 5, 5: 8, 8: 13 }

/** How long the codes of its parts are; a desa has none. */
export const lengthBelow = (code: string): number | undefined => BELOW[lengthOf(code)]

/** The areas above a code, the nation first. */
export const pathOf = (code: string): string[] =>
  code === NATION
    ? []
    : [NATION, ...[2, 5, 8].filter((length) => length < code.length).map((n) => code.slice(0, n))]
