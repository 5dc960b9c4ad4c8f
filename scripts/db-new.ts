import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const what = process.argv[2]
if (!what || !/^[a-z0-9-]+$/.test(what)) {
  console.error('Say what changes, in words joined by hyphens: npm run db:new add-worker-phone')
  process.exit(2)
}
const stamp = new Date().toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 13)
const path = join(import.meta.dirname, '../server/db/migrations', `${stamp}-${what}.sql`)
writeFileSync(path, '-- Why this changes.\n', { flag: 'wx' })
console.log(path)
