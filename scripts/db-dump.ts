import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withFreshDatabase } from './with-database.ts'

// The embedded server ships no pg_dump, and its text changes from release to release; reviewers need the facts, in order.
const path = join(import.meta.dirname, '../server/db/schema.sql')
const query = readFileSync(join(import.meta.dirname, 'schema-text.sql'), 'utf8')

const text = await withFreshDatabase(async (client) => {
  const { rows } = await client.query<{ fact: string }>(query)
  return `-- Written by npm run db:dump from the migrations; do not edit.\n${rows.map((row) => row.fact).join('\n')}\n`
})

if (process.argv.includes('--check')) {
  if (readFileSync(path, 'utf8') !== text) {
    console.error('server/db/schema.sql does not match the migrations. Run: npm run db:dump')
    process.exit(1)
  }
} else writeFileSync(path, text)
