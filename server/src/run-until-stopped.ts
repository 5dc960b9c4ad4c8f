import type { Prepared, Running } from './server.ts'

/** A list in the middle of being read is not waited for: it is read again at the next start. */
const PATIENCE_MS = 8_000

const patience = () =>
  new Promise<void>((done) => {
    setTimeout(done, PATIENCE_MS).unref()
  })

/**
 * Keeps the process until it is asked to stop, or until its own database has died. Then it ends with 1, so that
 * whoever supervises it starts both again; nothing acknowledged is lost by that.
 */
export const runUntilStopped = (server: Running, database: Prepared): void => {
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    await Promise.race([server.stop(), patience()])
    await database.stop()
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  void database.ended.then(() => {
    if (stopping) return
    process.stderr.write('Basis data berhenti tiba-tiba. Tidak ada yang hilang; jalankan Naungan lagi.\n')
    process.exit(1)
  })
}
