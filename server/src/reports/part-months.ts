import type { Indicator } from '@naungan/rules/indicator'
import { kabOf, type Month } from '@naungan/rules/words'
import { headsOverMonths, type Kabs } from '../iuran/index.ts'
import type { Db } from '../platform/db.ts'
import type { AreaTree } from './area-tree.ts'
import type { TreeArea } from './reports.sql.ts'

/** What lies right below an area, or what lies below that. */
export const PARTS = ['children', 'leaves'] as const
export type Parts = (typeof PARTS)[number]

const LEVELS: Record<number, 2 | 3 | 4> = { 5: 2, 8: 3, 13: 4 }

const sumOf = (rows: readonly (readonly (number | null)[])[], months: number): (number | null)[] =>
  Array.from({ length: months }, (_, at) =>
    rows.reduce<number | null>((sum, row) => {
      const people = row[at] ?? null
      return people === null ? sum : (sum ?? 0) + people
    }, null),
  )

/** People of every part in every month, in one question; null in a month in which its kabupaten has no list. */
export const readPartMonths = async (
  db: Db,
  { tree, kabs, indicator }: { tree: AreaTree; kabs: Kabs; indicator: Indicator },
  { parts, months }: { parts: Parts; months: readonly Month[] },
): Promise<{ area: TreeArea; people: (number | null)[] }[]> => {
  const areas = tree[parts]
  const level = LEVELS[areas[0]?.code.length ?? 0] ?? 2
  const inside = tree.area.level > 2 ? tree.area.code : ''
  const rows = areas.length === 0 ? [] : await headsOverMonths(db, { months, kabs, level, inside }, indicator)
  const found = new Map(rows.map((row) => [`${row.level} ${row.area}`, row.people]))
  const peopleOf = (code: string): (number | null)[] => {
    const kab = kabOf(code)
    if (kab === null)
      return sumOf(
        rows.filter(({ area }) => area.startsWith(`${code}.`)).map(({ people }) => people),
        months.length,
      )
    const own = found.get(`${level} ${code}`)
    const listed = found.get(`2 ${kab}`)
    return months.map((_, at) => ((listed?.[at] ?? null) === null ? null : (own?.[at] ?? 0)))
  }
  return areas.map((area) => ({ area, people: peopleOf(area.code) }))
}
