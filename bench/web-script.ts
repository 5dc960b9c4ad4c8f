import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ensureWeb } from '../scripts/ensure-web.ts'
import { type Bench, figure } from './figure.ts'

const dist = join(import.meta.dirname, '../web/dist')

/** What a browser must fetch of script before it can show the first page: the entry and all it names ahead. */
export const webScript: Bench = {
  name: 'web',
  run: async () => {
    ensureWeb()
    const html = readFileSync(join(dist, 'index.html'), 'utf8')
    const scripts = [...html.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map(([, path]) => path!)
    const bytes = [...new Set(scripts)].reduce(
      (sum, path) => sum + gzipSync(readFileSync(join(dist, path)), { level: 9 }).length,
      0,
    )
    return [figure('web.first_script_kb', bytes / 1024, 'kB gzip', { aim: '< 250' })]
  },
}
