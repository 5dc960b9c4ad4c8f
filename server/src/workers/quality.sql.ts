import type { QualityCounts } from '@naungan/rules/sheet'
import type { Month } from '@naungan/rules/words'
import type { Db, Scope } from '../platform/db.ts'

/** By whom lists were made, or for which area. */
export type Party = 'sender' | 'place'

export type MonthOfParty = QualityCounts & { party: string; month: Month; lists: number; people: number }
export type IssueOfParty = { party: string; code: string; count: number }

export type Span = { area: string; scope: Scope; since: Month }

/** Lists as they arrived; the same bytes sent again count once, and a list that was cancelled not at all. */
const ARRIVED = `arrived as (
  select distinct on (i.kab, i.file_sha256) i.sender, coalesce(i.desa, i.area) as place, i.arrived as counts,
         to_char(i.created_at at time zone 'Asia/Jakarta', 'YYYY-MM') as month
    from workers.import i
   where coalesce(i.desa, i.area) like $1 and i.area like any ($2) and i.arrived ? 'people'
     and i.state in ('ready', 'taking', 'taken', 'undone')
     and to_char(i.created_at at time zone 'Asia/Jakarta', 'YYYY-MM') >= $3
   order by i.kab, i.file_sha256, i.created_at)`

const values = ({ area, scope, since }: Span) => [area === 'ID' ? '%' : `${area}%`, scope, since]

/** What arrived, month by month, from each sender or for each area. */
export const countArrived = async (db: Db, party: Party, span: Span): Promise<MonthOfParty[]> => {
  const { rows } = await db.query<MonthOfParty>(
    `with ${ARRIVED} select ${party} as party, month, count(*)::int as lists, sum((counts->>'people')::int)::int as people,
              sum((counts->'quality'->>'clear')::int)::int as clear, sum((counts->'quality'->>'noted')::int)::int as noted,
              sum((counts->'quality'->>'doubtful')::int)::int as doubtful,
              sum((counts->'quality'->>'rejected')::int)::int as rejected
         from arrived group by 1, 2 order by 1, 2`,
    values(span),
  )
  return rows
}

/** The findings that each sender or area has most of; what only the register tells is nobody's fault. */
export const worstIssues = async (
  db: Db,
  { party, most, ...span }: Span & { party: Party; most: number },
): Promise<IssueOfParty[]> => {
  const { rows } = await db.query<IssueOfParty>(
    `with ${ARRIVED}, ranked as (
       select ${party} as party, code, sum(n::int)::int as count,
              row_number() over (partition by ${party} order by sum(n::int) desc, code) as rank
         from arrived, jsonb_each_text(counts->'issues') as found (code, n)
        where code not like 'register.%' group by 1, 2)
     select party, code, count from ranked where rank <= $4 order by party, rank`,
    [...values(span), most],
  )
  return rows
}
