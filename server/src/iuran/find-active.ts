import type { CoverCondition, CoverFinder } from '../workers/index.ts'

/** Who of the register is covered in the latest month of which a list of their kabupaten stands; asked of one at a time. */
export const coveredWhere: CoverCondition = async (db, kabs) => {
  const { rows } = await db.query<{ kab: string; month: string }>(
    `select kab, max(month) as month from iuran.coverage_month
      where kab = any ($1) and area = kab and level = 2 group by kab`,
    [kabs],
  )
  const months = Object.fromEntries(rows.map(({ kab, month }) => [kab, month]))
  // With a limit no plan can join everybody of a kabupaten with all its months; as a plain truth value the planner takes it
  // for one in two and walks by name, where "is null" is one in two hundred to it and everybody is sorted.
  const text = `coalesce((select true from iuran.active_month a where a.kab = w.kab and a.month = (?::jsonb ->> w.kab)
    and a.person = any (array_append(w.nik_aliases, w.nik_index)) limit 1), false)`
  return { text, value: JSON.stringify(months), kabs: Object.keys(months) }
}

/** Who is covered in the latest month of which a list of the kabupaten stands. */
export const findActive: CoverFinder = async (db, kab, table) => {
  const { rows: latest } = await db.query<{ month: string | null }>(
    'select max(month) as month from iuran.coverage_month where kab = $1 and area = $1 and level = 2',
    [kab],
  )
  const month = latest[0]?.month ?? null
  if (month === null) return []
  const { rows } = await db.query<{ row: number }>(
    `select distinct i.row from ${table} i join iuran.active_month a on a.kab = $1 and a.month = $2 and a.person = i.nik_index`,
    [kab, month],
  )
  return rows.map(({ row }) => row)
}
