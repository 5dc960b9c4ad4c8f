import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'

const folder = join(import.meta.dirname, '../../db/migrations')
const LOCK = 1_870_217

const OWN_TABLE = `create table if not exists public.naungan_migration (
  name text constraint naungan_migration_pkey primary key,
  hash text not null,
  applied_at timestamptz not null default now()
)`

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Brings the schema up to date, one file a transaction, under one lock. Throws when an applied file has changed since. */
export const migrate = async (url: string): Promise<string[]> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const applied: string[] = []
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await client.query(OWN_TABLE)
    const { rows } = await client.query<{ name: string; hash: string }>(
      'select name, hash from public.naungan_migration',
    )
    const known = new Map(rows.map((row) => [row.name, row.hash]))
    for (const name of readdirSync(folder)
      .filter((file) => file.endsWith('.sql'))
      .sort()) {
      const text = readFileSync(join(folder, name), 'utf8')
      const hash = hashOf(text)
      if (known.get(name) === hash) continue
      if (known.has(name))
        throw new Error(`migration ${name} was changed after it had been applied; add a new one instead`)
      await client.query('begin')
      await client.query(text)
      await client.query('insert into public.naungan_migration (name, hash) values ($1, $2)', [name, hash])
      await client.query('commit')
      applied.push(name)
    }
    return applied
  } finally {
    await client.end()
  }
}
