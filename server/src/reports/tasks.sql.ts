import type { Db, Scope } from '../platform/db.ts'
import { scopeOfArea } from '../platform/db.ts'

export type WaitingImport = {
  id: string
  area: string
  fileName: string
  state: 'ready' | 'unmapped' | 'taken'
  rows: number
  rejected: number
}

/** Lists of workers somebody has yet to map, take or mend, newest first. */
export const importsWaiting = async (db: Db, area: string, scope: Scope): Promise<WaitingImport[]> => {
  const { rows } = await db.query<WaitingImport>(
    `select i.id, i.area, i.file_name as "fileName", i.state,
            coalesce((i.counts ->> 'rows')::int, 0) as rows,
            coalesce((i.counts #>> '{verdicts,rejected}')::int, 0) as rejected
       from workers.import i
      where i.state in ('ready', 'unmapped', 'taken') and i.area like $1 and i.area like any ($2)
        and (i.state <> 'taken' or coalesce((i.counts #>> '{verdicts,rejected}')::int, 0) > 0)
      order by i.created_at desc limit 50`,
    [scopeOfArea(area), scope],
  )
  return rows
}

export type WaitingList = {
  id: string
  kab: string
  fileName: string
  state: 'ready' | 'unmapped'
  rows: number
}

/** BPJS lists read but not posted, or whose columns somebody has yet to say. */
export const listsWaiting = async (db: Db, area: string, scope: Scope): Promise<WaitingList[]> => {
  const { rows } = await db.query<WaitingList>(
    `select l.id, l.kab, l.file_name as "fileName", l.state, coalesce((l.counts ->> 'rows')::int, 0) as rows
       from iuran.list l
      where l.state in ('ready', 'unmapped') and l.kab like $1 and l.kab like any ($2)
      order by l.created_at desc limit 50`,
    [scopeOfArea(area), scope],
  )
  return rows
}

export type WaitingPairs = { id: string; area: string; fileName: string; rows: number }

/** Lists not taken yet with rows of which nobody has said whether they are somebody known. */
export const pairsWaiting = async (db: Db, area: string, scope: Scope): Promise<WaitingPairs[]> => {
  const { rows } = await db.query<WaitingPairs>(
    `select i.id, i.area, i.file_name as "fileName", count(distinct p.row) as rows
       from workers.import i join workers.pair p on p.kab = i.kab and p.import_id = i.id
      where i.state = 'ready' and p.decision is null and p.other_kab is null and p.area like any ($2) and i.area like $1 and i.area like any ($2)
      group by i.id order by i.created_at desc limit 50`,
    [scopeOfArea(area), scope],
  )
  return rows
}
