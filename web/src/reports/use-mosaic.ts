import { kindOf } from '@naungan/rules/words'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../app/use-format.ts'
import { breaksAround, classOf, countByClass } from '../kit/classes.ts'
import type { MosaicGroup } from '../kit/mosaic-tiles.tsx'
import { sortRows } from '../kit/sort-rows.ts'
import { useAreaWords } from './area-words.ts'
import type { Coverage, Leaf, Part } from './coverage-query.ts'
import type { OrderName } from './routes.tsx'

/** Where the colours turn from below to reached when nobody has stated a target. */
const MIDDLE = 5000

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

/** The leaves of an area as blocks of squares, worst block first, with their classes and how many leaves are below target. */
export const useMosaic = (data: Coverage, order: OrderName | undefined) => {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const { full, short, units, leafUnits } = useAreaWords(data.area.level)
  const goal = data.target?.percentBp ?? null
  const breaks = useMemo(
    () => breaksAround(goal !== null && goal > 0 && goal < 10_000 ? goal : MIDDLE),
    [goal],
  )
  const groups = useMemo((): MosaicGroup[] => {
    const leavesOf = Map.groupBy(data.leaves, (leaf) => leaf.parent)
    const gapWords = ({ gap }: Part) =>
      gap === null
        ? t('mosaic.noTarget')
        : gap > 0
          ? t('mosaic.gap', { people: format.count(gap) })
          : t('mosaic.reached')
    const leafOf = (leaf: Leaf, group: string) => ({
      key: leaf.code,
      class: leaf.coverageBp === null ? null : classOf(leaf.coverageBp, breaks),
      dotted: kindOf(leaf.code) === 'kelurahan' || kindOf(leaf.code) === 'kota',
      words: t('mosaic.leaf', {
        area: full(leaf),
        group,
        percent: leaf.coverageBp === null ? t('mosaic.unknown') : format.percent(leaf.coverageBp),
      }),
    })
    return sortRows(data.children, COLUMNS, BY[order ?? 'cakupan'] ?? BY['cakupan']!).map((part) => ({
      key: part.code,
      name: short(part),
      figure: part.coverageBp === null ? '–' : String(Math.floor(part.coverageBp / 100)),
      words:
        part.coverageBp === null
          ? t('mosaic.groupUnknown', { area: full(part) })
          : t('mosaic.group', {
              area: full(part),
              percent: format.percent(part.coverageBp),
              gap: gapWords(part),
            }),
      leaves: (leavesOf.get(part.code) ?? []).toSorted(byRate).map((leaf) => leafOf(leaf, full(part))),
    }))
  }, [data, order, breaks, t, format, full, short])
  const counts = useMemo(
    () =>
      countByClass(
        data.leaves.map((leaf) => leaf.coverageBp),
        breaks,
      ),
    [data.leaves, breaks],
  )
  const judged = data.leaves.filter((leaf) => leaf.below !== null)
  return {
    groups,
    breaks,
    counts,
    goal,
    units,
    leafUnits,
    all: data.leaves.length,
    known: data.leaves.filter((leaf) => leaf.coverageBp !== null).length,
    judged: judged.length,
    below: judged.filter((leaf) => leaf.below).length,
  }
}
