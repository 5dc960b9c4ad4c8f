import type { Indicator } from '@naungan/rules/indicator'
import { kabOf, type Month } from '@naungan/rules/words'
import { headsByArea, type Kabs } from '../iuran/index.ts'
import type { Db } from '../platform/db.ts'
import type { AreaTree } from './area-tree.ts'

const LEVEL_OF: Record<number, number> = { 5: 2, 8: 3, 13: 4 }

export type People = (code: string) => number | null

/** Heads of any area of the tree in the month; null where no list of its kabupaten stands. */
export const readPeople = async (
  db: Db,
  { tree, kabs, indicator }: { tree: AreaTree; kabs: Kabs; indicator: Indicator },
  month: Month,
): Promise<{ peopleOf: People; unknownDesa: number }> => {
  const { level, code } = tree.area
  const levels = level === 0 ? [2] : level === 1 ? [2, 3] : [2, 3, 4]
  const rows = await headsByArea(db, { month, kabs, levels }, indicator)
  const found = new Map(rows.map((row) => [`${row.level} ${row.area}`, row.people]))
  const ofProvinsi = new Map<string, number>()
  for (const row of rows.filter(({ level: at }) => at === 2))
    ofProvinsi.set(row.area.slice(0, 2), (ofProvinsi.get(row.area.slice(0, 2)) ?? 0) + row.people)
  const peopleOf: People = (at) => {
    const kab = kabOf(at)
    if (kab === null) return ofProvinsi.get(at) ?? null
    return found.has(`2 ${kab}`) ? (found.get(`${LEVEL_OF[at.length]} ${at}`) ?? 0) : null
  }
  return { peopleOf, unknownDesa: level === 2 ? (found.get(`4 ${code}`) ?? 0) : 0 }
}
