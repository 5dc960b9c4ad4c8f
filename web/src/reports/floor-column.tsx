import { PART_ORDERS } from '@naungan/rules/target'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import type { Column } from '../kit/table.tsx'
import type { Coverage } from './coverage-query.ts'
import type { Floors } from './floor-query.ts'
import type { PartRow } from './part-rows.ts'

/** How many of the desa reach the floor, out of those of which a list is known. */
export const useOfDesa = () => {
  const { t } = useTranslation('views')
  const format = useFormat()
  return ({ reached, known }: { reached: number; known: number }) =>
    t('floor.cell', { reached: format.count(reached), known: format.count(known) })
}

/** Beside a part: how many of its desa reach the floor; beside a desa: whether it does, or how many people it lacks. */
export const useFloorColumn = (data: Coverage, floors: Floors | undefined): Column<PartRow> | undefined => {
  const { t } = useTranslation('views')
  const format = useFormat()
  const ofDesa = useOfDesa()
  if (!floors) return undefined
  const leaf = data.area.level === 3
  const people = { people: format.count(floors.floor?.workers ?? 0) }
  const cellOf = ({ floor, people }: PartRow) => {
    if (floor === null || floor.known === 0) return '–'
    if (!leaf) return ofDesa(floor)
    return floor.reached > 0
      ? t('floor.yes')
      : t('floor.short', { people: format.count(floor.highest - (people ?? 0)) })
  }
  return {
    key: 'minimal',
    header: (
      <>
        {t(leaf ? 'floor.headDesa' : 'floor.head')}
        <br />
        {floors.floor ? t(leaf ? 'floor.headHeads' : 'floor.headPeople', people) : t('floor.headOwn')}
      </>
    ),
    numeric: true,
    secondary: true,
    sortBy: PART_ORDERS.minimal,
    cell: cellOf,
  }
}
