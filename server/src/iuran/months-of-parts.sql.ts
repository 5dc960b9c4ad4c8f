import type { Indicator } from '@naungan/rules/indicator'
import type { Db } from '../platform/db.ts'
import { type Kabs, peopleIn } from './coverage.sql.ts'

export type PartMonths = { level: number; area: string; people: (number | null)[] }

type Asked = {
  months: readonly string[]
  kabs: Kabs
  level: 2 | 3 | 4
  /** Only areas whose codes begin so; all of the kabupaten when it is empty. */
  inside: string
}

/**
 * Every area of a level over some months, one row an area; null where it has no row in a month. Its kabupaten comes
 * along, whose row of a month says that there is a list at all.
 */
export const headsOverMonths = async (
  db: Db,
  { months, kabs, level, inside }: Asked,
  indicator: Indicator,
): Promise<PartMonths[]> => {
  const each = months.map(
    (_, at) => `sum(${peopleIn(indicator)}) filter (where c.month = ($1::text[])[${at + 1}])`,
  )
  const { rows } = await db.query<PartMonths>(
    `select c.level, c.area, array[${each.join(', ')}]::int[] as people from iuran.coverage_month c
      where c.month = any($1) and c.level = any($2) and c.basis = $3 and ($4::text[] is null or c.kab = any($4))
        and (c.level = 2 or starts_with(c.area, $5))
      group by c.level, c.area`,
    [months, [...new Set([2, level])], indicator.basis, kabs, inside],
  )
  return rows
}
