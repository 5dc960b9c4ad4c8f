import type { CoverFinder } from '../workers/index.ts'

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
