import type { Db, Pool } from './db.ts'

/** What answers in memory stand on. Areas come with the release and stand still while it runs. */
export type Topic = 'figures' | 'maps' | 'accounts' | 'areas'

/** What each topic is now: another text after every commit that changed it. */
export type Versions = (topic: Topic) => string

export type Changes = {
  /** Asked of the database after the call; all who call while it is being asked share the next answer. */
  now: () => Promise<Versions>
}

/** Beyond so many rows the old ones are folded into one a topic. */
const MOST_ROWS = 256

/** Marks a topic as changed where no trigger can: on distributed tables. Seen by others when the transaction commits. */
export const markChange = async (db: Db, topic: Exclude<Topic, 'areas'>): Promise<void> => {
  await db.query('insert into platform.change (topic) values ($1)', [topic])
}

/** A folded topic gets a fresh mark: its sum was never seen before, and what came in between is not missed. */
const fold = async (pool: Pool): Promise<void> => {
  await pool.query(
    `with old as (delete from platform.change where id in (
       select id from platform.change order by id limit ${MOST_ROWS} for update skip locked) returning topic)
     insert into platform.change (topic) select distinct topic from old`,
  )
}

const ask = async (pool: Pool): Promise<Versions> => {
  const { rows } = await pool.query<{ topic: Topic; version: string; rows: number }>({
    name: 'versions',
    text: 'select topic, sum(mark)::text as version, count(*) as rows from platform.change group by topic',
  })
  if (rows.reduce((sum, topic) => sum + topic.rows, 0) > MOST_ROWS) await fold(pool)
  const found = new Map(rows.map(({ topic, version }) => [topic, version]))
  return (topic) => found.get(topic) ?? ''
}

/**
 * Tells what has changed by asking, not by being told: word of a commit may come after the next request of somebody
 * who has already seen it. One small question answers all requests that wait, so it costs each next to nothing.
 */
export const watchChanges = (pool: Pool): Changes => {
  let asking: Promise<Versions> | null = null
  let next: Promise<Versions> | null = null
  const begin = (): Promise<Versions> => {
    next = null
    const begun = ask(pool).finally(() => {
      if (asking === begun) asking = null
    })
    asking = begun
    return begun
  }
  return {
    now: () => {
      if (asking === null) return begin()
      next ??= asking.then(begin, begin)
      return next
    },
  }
}
