import type { Db, Scope } from '../platform/db.ts'
import type { WorkerRecord } from './register.sql.ts'

export type HouseholdRecord = {
  headName: string | null
  address: string | null
  members: number | null
  desil: number | null
  desilSource: string | null
  desilDay: string | null
}

/** What a list of families said of the family card of a worker. */
export const findHousehold = async (
  db: Db,
  { kab, kkIndex }: Pick<WorkerRecord, 'kab' | 'kkIndex'>,
  scope: Scope,
): Promise<HouseholdRecord | undefined> => {
  const { rows } = await db.query<HouseholdRecord>(
    `select head_name as "headName", address, members, desil, desil_source as "desilSource", desil_day as "desilDay"
       from workers.household where kab = $1 and kk_index = $2 and desa like any ($3)`,
    [kab, kkIndex, scope],
  )
  return rows[0]
}
