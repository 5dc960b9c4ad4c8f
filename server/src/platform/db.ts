import pg from 'pg'

export type Db = pg.ClientBase
export type Pool = pg.Pool

// bigint and numeric counts fit a double here (the largest is a head count); text would only invite Number() everywhere.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number)

const APP = 'naungan'
/** A database that does not answer must not keep a request for ever. */
const PATIENCE_MS = 15_000

export const makePool = (connectionString: string, max = 12): Pool => {
  const pool = new pg.Pool({
    connectionString,
    max,
    application_name: APP,
    connectionTimeoutMillis: PATIENCE_MS,
  })
  // An idle connection that the server closes must not end the process; the next query opens another.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

/** LIKE patterns of areas: '35.24%' for a kabupaten, '%' for the nation. */
export type Scope = readonly string[]
const PATTERN = /^[0-9.]{0,13}%$/

export type DbRole = 'naungan_app' | 'naungan_import'

export type Work = { role: DbRole; scope: Scope; reads: boolean }

/**
 * Runs `work` in one transaction under a database role and area scope, commits, and gives its answer; any throw rolls
 * back. The scope is a literal SET LOCAL because a Citus worker sees no other kind.
 */
export const inTransaction = async <T>(
  pool: Pool,
  { role, scope, reads }: Work,
  work: (db: Db) => Promise<T>,
): Promise<T> => {
  if (!scope.every((pattern) => PATTERN.test(pattern)))
    throw new Error('scope is not a list of area patterns')
  const db = await pool.connect()
  let broken = false
  try {
    const begin = reads ? 'begin read only' : 'begin'
    await db.query(`${begin}; set local role ${role}; set local app.scope = '${scope.join(',')}'`)
    const answer = await work(db)
    await db.query('commit')
    return answer
  } catch (error) {
    await db.query('rollback').catch(() => {
      broken = true
    })
    throw error
  } finally {
    db.release(broken)
  }
}

export const scopeOfArea = (area: string): string => (area === 'ID' ? '%' : `${area}%`)

/** The one row of a query that must have one. */
export const one = <T>(rows: T[]): T => {
  if (rows[0] === undefined) throw new Error('expected a row, got none')
  return rows[0]
}

/** A transaction of background work: it sees every area, since the request that asked for it was checked. */
export const asImporter = <T>(pool: Pool, work: (db: Db) => Promise<T>): Promise<T> =>
  inTransaction(pool, { role: 'naungan_import', scope: [], reads: false }, work)
