import { existsSync } from 'node:fs'
import { type BrokenLink, type ChainCheck, verifyChain } from '@naungan/server/audit'
import { readConfig } from '../server/src/platform/config.ts'
import { makePool } from '../server/src/platform/db.ts'
import { findEmbeddedPostgres, startEmbeddedPostgres } from '../server/src/platform/embedded-postgres.ts'
import { problemOfDatabase } from '../server/src/platform/problem.ts'
import { UsageProblem } from './usage-problem.ts'

type Database = { url: string; stop: () => Promise<void> }

const nothing = async () => {}

/** A running installation is asked as it runs; a stopped one is started for the length of the question. */
async function openDatabase(): Promise<Database> {
  const { databaseUrl, home } = readConfig()
  if (databaseUrl === null && !existsSync(home))
    throw new UsageProblem(`Belum ada basis data di ${home}. Setel NAUNGAN_HOME atau DATABASE_URL.`)
  const url = databaseUrl ?? findEmbeddedPostgres(home)
  return url === null ? startEmbeddedPostgres(home) : { url, stop: nothing }
}

const REASONS: Record<BrokenLink['reason'], string> = {
  missing: 'tidak ada; seseorang menghapusnya',
  changed: 'tidak lagi berisi apa yang dulu dicatat; seseorang mengubahnya',
  cut: 'tidak menyambung ke entri sebelumnya; salah satu dari keduanya ditulis ulang',
}

const report = ({ entries, last, broken }: ChainCheck): string => {
  if (broken)
    return `Rantai putus pada entri ${broken.id}: entri ini ${REASONS[broken.reason]}. ${entries} entri sebelumnya utuh.`
  return [
    `Rantai utuh: ${entries} entri.`,
    `Terakhir: ${last.id} ${last.hash.toString('hex')}`,
    'Catat baris terakhir di luar server: dengan itu entri terbaru yang dipotong pun ketahuan.',
  ].join('\n')
}

/** `naungan audit verify`: follows the whole chain; 1 when it is broken. */
export async function audit([deed]: string[]): Promise<number> {
  if (deed !== 'verify') throw new UsageProblem('Tulis: naungan audit verify')
  const database = await openDatabase()
  const pool = makePool(database.url, 1)
  try {
    const checked = await verifyChain(pool)
    console.log(report(checked))
    return checked.broken ? 1 : 0
  } catch (error) {
    if (problemOfDatabase(error)?.code !== 'server.stopping') throw error
    throw new UsageProblem('Basis data tidak dapat dihubungi. Periksa DATABASE_URL, lalu coba lagi.')
  } finally {
    await pool.end()
    await database.stop()
  }
}
