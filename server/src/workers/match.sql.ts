import { finished } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Db } from '../platform/db.ts'
import { markActive } from './already-active.ts'
import { STAGED_COLUMNS } from './staged-row.ts'

/** The list whose rows are compared with the register. */
export type Matched = { id: string; kab: string; area: string }

const LOCK = 1_870_220

/** A list may be compared with the register while others are, but not while one is being taken or undone. */
export const lockRegister = async (db: Db, kab: string, how: 'compare' | 'change'): Promise<void> => {
  const kind = how === 'compare' ? '_shared' : ''
  await db.query(`select pg_advisory_xact_lock${kind}($1, hashtext($2))`, [LOCK, kab])
}

/** True when taking `incoming` would change the record; a cell the list does not have changes nothing. */
export const differs = (incoming: string, record: string): string => {
  const kept = [
    'birth_date',
    'sex',
    'occupation',
    'address',
    'mother',
    'birth_place',
    'relation',
    'marital',
    'desil',
    'kk_index',
    'phone_index',
  ]
  const before = ['desa', 'name', ...kept].map((column) => `${record}.${column}`)
  const after = [
    `${incoming}.desa`,
    `${incoming}.name`,
    ...kept.map((column) => `coalesce(${incoming}.${column}, ${record}.${column})`),
  ]
  return `(${before.join(', ')}) is distinct from (${after.join(', ')})`
}

const COLUMNS = STAGED_COLUMNS.map(([name]) => name)

// COPY is refused on a table with row-level security, so rows come in through a table of this session.
const stage = async (db: Db, rows: Buffer): Promise<void> => {
  const columns = STAGED_COLUMNS.map(([name, type]) => `${name} ${type}`).join(', ')
  await db.query(`create temp table incoming (${columns}) on commit drop`)
  const copy = (db as pg.Client).query(copyFrom('copy incoming from stdin (format binary)'))
  copy.end(rows)
  await finished(copy)
}

/** Puts the rows of a list back on the table of this session, as they came, to be compared again. */
const stageAgain = async (db: Db, { id, kab }: Matched): Promise<void> => {
  const read = COLUMNS.map((name) => {
    if (name === 'issues')
      return `array_to_string(array(select code from unnest(r.issues) code where code not like 'register.%'), ' ') as issues`
    if (name === 'verdict')
      return `case when r.verdict = 'warned' and not exists (select from unnest(r.issues) code where code not like 'register.%') then 'ok' else r.verdict end as verdict`
    return `r.${name}`
  })
  await db.query(
    `create temp table incoming on commit drop as
       select ${read.join(', ')} from workers.import_row r where r.kab = '${kab}' and r.import_id = '${id}'`,
  )
  await db.query('alter table incoming add primary key (row)')
  await db.query('delete from workers.import_row where kab = $1 and import_id = $2', [kab, id])
}

/**
 * Compares what is staged with the register, in steps that each touch one distributed table: who holds the NIK, and
 * what would change. Who resembles whom is asked of the whole list when it is read (likeness-pairs.ts).
 */
const compare = async (db: Db, { kab, area }: Matched): Promise<void> => {
  // The staged rows are few beside the register: with hash joins the planner reads the whole register each time.
  await db.query(
    `analyze incoming (row, nik_index);
     set local enable_hashjoin = off; set local enable_mergejoin = off;
     create temp table held on commit drop as
       select i.row, h.kab, h.worker_id from incoming i join workers.nik_holder h on h.nik_index = i.nik_index
        where i.verdict <> 'rejected';
     create temp table known (row integer, inside boolean, changes boolean) on commit drop`,
  )
  await db.query(
    `insert into known
       select h.row, w.desa = $2 or w.desa like $2 || '.%', ${differs('i', 'w')}
         from held h join workers.worker w on w.kab = $1 and w.id = h.worker_id join incoming i on i.row = h.row
        where h.kab = $1`,
    [kab, area],
  )
  await markActive(db, kab)
  await db.query('set local enable_hashjoin = on; set local enable_mergejoin = on')
}

const OPEN = COLUMNS.filter((name) => !['row', 'verdict', 'issues', 'worker_id'].includes(name))

/** Keeps what is staged, each row with its effect on the register. */
const keep = async (db: Db, { id, kab, area }: Matched): Promise<void> => {
  await db.query(
    `insert into workers.import_row (kab, import_id, area, row, verdict, effect, issues, worker_id, ${OPEN.join(', ')})
     select $1, $2, $3, i.row,
            case when i.verdict = 'ok' and h.row is not null and k.inside is not true then 'warned' else i.verdict end,
            case when i.verdict = 'rejected' or (h.row is not null and k.inside is not true) then null
                 when 'desa.near' = any (string_to_array(i.issues, ' ')) then 'doubtful'
                 when h.row is null then 'new'
                 when k.changes then 'updated' else 'same' end,
            array_remove(string_to_array(i.issues, ' ')
              || case when h.row is not null and k.inside is not true then 'register.known' end, null),
            coalesce(h.worker_id, i.worker_id), ${OPEN.map((name) => `i.${name}`).join(', ')}
       from incoming i left join held h on h.row = i.row left join known k on k.row = i.row
     on conflict (kab, import_id, row) do nothing`,
    [kab, id, area],
  )
  await db.query('drop table incoming, held, known')
}

/** Keeps staged rows of a list, as COPY takes them, beside what taking them would do. Runs as the import role. */
export const keepRows = async (db: Db, list: Matched, rows: Buffer): Promise<void> => {
  await lockRegister(db, list.kab, 'compare')
  await stage(db, rows)
  await compare(db, list)
  await keep(db, list)
}

/** Puts a list beside the register anew. Runs as the import role, under the lock of a change. */
export const keepAgain = async (db: Db, list: Matched): Promise<void> => {
  await stageAgain(db, list)
  await compare(db, list)
  await keep(db, list)
}
