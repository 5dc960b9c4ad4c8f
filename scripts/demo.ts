import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createAccount } from '../server/src/accounts/index.ts'
import type { Assignment } from '../server/src/platform/auth.ts'
import { readConfig } from '../server/src/platform/config.ts'
import { inTransaction } from '../server/src/platform/db.ts'
import { runUntilStopped } from '../server/src/run-until-stopped.ts'
import type { Running } from '../server/src/server.ts'
import { start } from '../server/src/start.ts'
import { publishedAreas } from '../server/src/wilayah/index.ts'
import { ensureWeb } from './ensure-web.ts'
import { fillDemo } from './fill-demo.ts'

const KAB = '35.24'
const KEY = 'lindungi-pekerja'
const MADE_UP = { seed: 1821, on: '2026-10-31', until: '2026-10', months: 13 } as const

type Officer = { username: string; name: string; office: string; assignments: Assignment[] }
const duty = (role: Assignment['role'], area: string = KAB): Assignment[] => [{ role, area }]

const OFFICERS: Officer[] = [
  { username: 'ratna.wulandari', name: 'Ratna Wulandari', office: 'Disnaker', assignments: duty('operator') },
  { username: 'budi.santoso', name: 'Budi Santoso', office: 'Bappeda', assignments: duty('approver') },
  {
    username: 'dewi.bpjs',
    name: 'Dewi Lestari',
    office: 'BPJS Ketenagakerjaan cabang',
    assignments: duty('branch'),
  },
  {
    username: 'camat.paciran',
    name: 'Hadi Purnomo',
    office: 'Kecamatan Paciran',
    assignments: duty('operator', '35.24.14'),
  },
  { username: 'wati', name: 'Wati Handayani', office: 'DPMD', assignments: duty('viewer') },
  { username: 'agus.auditor', name: 'Agus Setiawan', office: 'Inspektorat', assignments: duty('auditor') },
  { username: 'sari.admin', name: 'Sari Puspita', office: 'Diskominfo', assignments: duty('admin') },
]

const { values } = parseArgs({ options: { workers: { type: 'string', default: '50000' } } })
const workers = Number(values.workers)
if (!Number.isInteger(workers) || workers < 500 || workers > 2_000_000) {
  console.error('--workers: jumlah orang rekaan, 500 sampai 2000000')
  process.exit(2)
}

const filled = async (server: Running): Promise<boolean> => {
  const { rows } = await server.pool.query("select value from platform.setting where key = 'demo'")
  return rows.length > 0
}

const seatOfficers = (server: Running): Promise<string> =>
  inTransaction(server.pool, { role: 'naungan_app', scope: ['%'], reads: false }, async (db) => {
    const ids: string[] = []
    for (const officer of OFFICERS)
      ids.push(await createAccount(db, { ...officer, password: KEY, createdBy: null, now: new Date() }))
    await db.query("insert into platform.setting values ('served', $1)", [{ code: KAB }])
    return ids[0]!
  })

const fill = async (server: Running): Promise<void> => {
  const areas = await publishedAreas()
  const within = (length: number) =>
    areas.filter(({ code }) => code.startsWith(`${KAB}.`) && code.length === length)
  const folder = mkdtempSync(join(tmpdir(), 'naungan-demo-'))
  try {
    const operator = await seatOfficers(server)
    await fillDemo(server, operator, {
      ...MADE_UP,
      workers,
      kab: KAB,
      desa: within(13),
      kecamatan: within(8),
      folder,
    })
    await server.pool.query("insert into platform.setting values ('demo', $1)", [{ workers, ...MADE_UP }])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const announce = (url: string): void => {
  console.log(`\nNaungan siap di ${url}`)
  console.log(`Semua orang dan angka rekaan. Kata sandi semua akun: ${KEY}\n`)
  for (const { username, name, office, assignments } of OFFICERS)
    console.log(
      `  ${username.padEnd(18)} ${assignments[0]!.role.padEnd(9)} ${assignments[0]!.area.padEnd(9)} ${name}, ${office}`,
    )
  console.log('\nBerhenti: Ctrl+C')
}

const config = readConfig({
  NAUNGAN_HOME: join(import.meta.dirname, '../.naungan/demo'),
  NAUNGAN_LOG: 'warn',
  ...process.env,
})
ensureWeb()
const { database, server } = await start(config)
if (!(await filled(server))) await fill(server)
announce(server.url)
runUntilStopped(server, database)
