import type { PartOrder } from '@naungan/rules/target'
import { kindOf } from '@naungan/rules/words'
import { useMemo } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { countFills } from '../kit/classes.ts'
import type { MosaicGroup } from '../kit/mosaic-tiles.tsx'
import { sortRows } from '../kit/sort-rows.ts'
import { useAreaWords } from './area-words.ts'
import type { Coverage, Leaf, Part } from './coverage-query.ts'
import { type FillOf, useFills, usePlaceWords } from './use-fills.ts'

const BY: Record<string, { key: string; direction: 'ascending' | 'descending' }> = {
  nama: { key: 'nama', direction: 'ascending' },
  kurang: { key: 'kurang', direction: 'descending' },
  cakupan: { key: 'cakupan', direction: 'ascending' },
}

const COLUMNS = [
  { key: 'nama', sortBy: (part: Part) => part.name },
  { key: 'kurang', sortBy: (part: Part) => part.gap },
  { key: 'cakupan', sortBy: (part: Part) => part.coverageBp },
]

const byRate = (a: Leaf, b: Leaf) => (a.coverageBp ?? 1e6) - (b.coverageBp ?? 1e6)

type Words = ReturnType<typeof useWords>

/** What the squares and blocks say, bound to a language and a level. */
const useWords = (level: number) => {
  const place = usePlaceWords(level)
  const { t } = useTranslation('figure')
  const format = useFormat()
  const { full, short } = useAreaWords(level)
  return useMemo(() => {
    const gapOf = ({ gap }: Part) =>
      gap === null
        ? t('mosaic.noTarget')
        : gap > 0
          ? t('mosaic.gap', { people: format.count(gap) })
          : t('mosaic.reached')
    return {
      short,
      part: (part: Part) =>
        part.coverageBp === null
          ? t('mosaic.groupUnknown', { area: full(part) })
          : t('mosaic.group', {
              area: full(part),
              percent: format.percent(part.coverageBp),
              gap: gapOf(part),
            }),
      leaf: place,
    }
  }, [t, format, full, short, place])
}

const DOTTED = new Set(['kelurahan', 'kota'])

const groupsOf = (
  data: Coverage,
  order: PartOrder | undefined,
  { fillOf, words }: { fillOf: FillOf; words: Words },
): MosaicGroup[] => {
  const leavesOf = Map.groupBy(data.leaves, (leaf) => leaf.parent)
  const leafOf = (leaf: Leaf, group: Part) => ({
    key: leaf.code,
    fill: fillOf(leaf),
    dotted: DOTTED.has(kindOf(leaf.code)),
    words: words.leaf(leaf, group),
  })
  return sortRows(data.children, COLUMNS, BY[order ?? 'cakupan'] ?? BY['cakupan']!).map((part) => ({
    key: part.code,
    name: words.short(part),
    figure: part.coverageBp === null ? '–' : String(Math.floor(part.coverageBp / 100)),
    words: words.part(part),
    leaves: (leavesOf.get(part.code) ?? []).toSorted(byRate).map((leaf) => leafOf(leaf, part)),
  }))
}

/** The leaves of an area as blocks of squares, worst block first, with their classes and how many leaves are below target. */
export const useMosaic = (data: Coverage, order: PartOrder | undefined) => {
  const { units, leafUnits } = useAreaWords(data.area.level)
  const words = useWords(data.area.level)
  const { goal, breaks, fillOf } = useFills(data)
  const groups = useMemo(() => groupsOf(data, order, { fillOf, words }), [data, order, fillOf, words])
  const judged = data.leaves.filter((leaf) => leaf.below !== null)
  return {
    groups,
    breaks,
    counts: countFills(data.leaves.map(fillOf)),
    goal,
    units,
    leafUnits,
    all: data.leaves.length,
    known: data.leaves.filter(({ coverageBp }) => coverageBp !== null).length,
    judged: judged.length,
    below: judged.filter((leaf) => leaf.below).length,
  }
}
