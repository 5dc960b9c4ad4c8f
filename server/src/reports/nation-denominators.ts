import type { Whole } from '@naungan/rules/indicator'
import { NATION } from '@naungan/rules/words'
import type { Db } from '../platform/db.ts'
import { denominatorsAt, type StandingDenominator } from '../targets/index.ts'
import type { AreaTree } from './area-tree.ts'
import { wholesFrom } from './should-be.ts'

const [PROVINSI, KABUPATEN] = [2, 5]

/**
 * Kabupaten are stated by several definitions. Of the nation only the one it is measured by is read that deep, with those
 * that do not add up before; null where that would leave a kabupaten without a whole, and so for every other area.
 */
export const nationDenominators = async (
  db: Db,
  { area: { code }, childrenOf, leaves }: AreaTree,
  { year, wholes: [first, ...others] }: { year: number; wholes: readonly Whole[] },
): Promise<StandingDenominator[] | null> => {
  if (code !== NATION || first === undefined) return null
  const at = { area: code, year }
  const near = await denominatorsAt(db, { ...at, lengths: [PROVINSI], definitions: null })
  const wholeBy = wholesFrom(near, (parent) => childrenOf.get(parent) ?? [])
  if (!wholeBy(first)?.(code)) return null
  const open = others.filter((other) => !wholeBy(other)?.(code))
  const deep = await denominatorsAt(db, { ...at, lengths: [KABUPATEN], definitions: [first, ...open] })
  const stated = new Set(deep.filter(({ definition }) => definition === first).map(({ area }) => area))
  return leaves.every((leaf) => stated.has(leaf.code)) ? [...near, ...deep] : null
}
