import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAccount } from '../server/src/accounts/index.ts'
import type { Assignment } from '../server/src/platform/auth.ts'
import { inTransaction } from '../server/src/platform/db.ts'
import type { Running } from '../server/src/server.ts'
import { publishedAreas } from '../server/src/wilayah/index.ts'
import { fillDemo } from './fill-demo.ts'

export const KAB = '35.24'
export const KEY = 'lindungi-pekerja'
const MADE_UP = { seed: 1821, on: '2026-10-31', until: '2026-10', months: 13 } as const

export type Officer = { username: string; name: string; office: string; assignments: Assignment[] }
const duty = (role: Assignment['role'], area: string = KAB): Assignment[] => [{ role, area }]

export const OFFICERS: readonly Officer[] = [
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

/** Gives officers their accounts, all with one password; the numbers of the accounts, in order. */
export const seatOfficers = (server: Running, officers: readonly Officer[]): Promise<string[]> =>
  inTransaction(server.pool, { role: 'naungan_app', scope: ['%'], reads: false }, async (db) => {
    const ids: string[] = []
    for (const officer of officers)
      ids.push(await createAccount(db, { ...officer, password: KEY, createdBy: null, now: new Date() }))
    return ids
  })

export const demoIsFilled = async (server: Running): Promise<boolean> => {
  const { rows } = await server.pool.query("select value from platform.setting where key = 'demo'")
  return rows.length > 0
}

/** Officers, made-up people and figures of one kabupaten in an empty installation; the number of the operator. */
export const fillDemoWorld = async (server: Running, workers: number): Promise<string> => {
  const areas = await publishedAreas()
  const within = (length: number) =>
    areas.filter(({ code }) => code.startsWith(`${KAB}.`) && code.length === length)
  const folder = mkdtempSync(join(tmpdir(), 'naungan-demo-'))
  try {
    const [operator] = await seatOfficers(server, OFFICERS)
    await server.pool.query("insert into platform.setting values ('served', $1)", [{ code: KAB }])
    await fillDemo(server, operator!, {
      ...MADE_UP,
      workers,
      kab: KAB,
      desa: within(13),
      kecamatan: within(8),
      folder,
    })
    await server.pool.query("insert into platform.setting values ('demo', $1)", [{ workers, ...MADE_UP }])
    return operator!
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
