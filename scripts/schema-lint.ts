import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { withFreshDatabase } from './with-database.ts'

// Would this schema and these queries run on a Citus cluster? ADR 0014 says why the answer must be yes from day one.
const root = join(import.meta.dirname, '..')
const lint = readFileSync(join(root, 'server/db/citus-lint.sql'), 'utf8')

const BANNED: [RegExp, string][] = [
  [/\bmerge\s+into\b/i, 'MERGE; use INSERT ... ON CONFLICT'],
  [/\bset_config\s*\(/i, 'set_config(); use a literal SET LOCAL'],
  [/\bserializable\b/i, 'SERIALIZABLE'],
  [/\bset\s+kab\s*=/i, 'UPDATE of kab; close the row and make a new one'],
  [/do\s+update\s+set[^;`]*\bnow\s*\(\)/i, 'now() in DO UPDATE SET; use excluded'],
  [/\bwith\s+recursive\b/i, 'WITH RECURSIVE; use code prefixes'],
]
const MIGRATION_BANNED: [RegExp, string][] = [
  [/\brename\s+constraint\b/i, 'RENAME CONSTRAINT'],
  [/\bdetach\s+partition\s+\S+\s+concurrently\b/i, 'DETACH CONCURRENTLY'],
  [/\badd\s+column\s+[^;]*\b(references|unique|check)\b/i, 'inline constraint in ADD COLUMN'],
]

const filesUnder = (folder: string, ending: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file))

const scan = (files: string[], banned: [RegExp, string][]): string[] =>
  files.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8')
    return banned.filter(([pattern]) => pattern.test(text)).map(([, what]) => `${file}: ${what}`)
  })

const inSchema = await withFreshDatabase(async (client) => {
  const { rows } = await client.query<{ rule: string; object: string; detail: string }>(lint)
  return rows.map((row) => `${row.rule}: ${row.object} ${row.detail}`)
})
const migrations = filesUnder('server/db/migrations', '.sql')
const findings = [
  ...inSchema,
  ...scan([...filesUnder('server/src', '.sql.ts'), ...migrations], BANNED),
  ...scan(migrations, MIGRATION_BANNED),
]
for (const finding of findings) console.error(finding)
if (findings.length > 0) process.exit(1)
