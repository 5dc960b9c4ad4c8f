import type { Config } from './platform/config.ts'
import { type Prepared, prepareDatabase, type Running, startServer } from './server.ts'

/** Why a start failed, in words that say what to do; null when it is a bug that needs its stack. */
export const whyNotStarted = (error: unknown, { port, databaseUrl }: Config): string | null => {
  const { code, message } = error as { code?: string; message?: string }
  if (code === 'EADDRINUSE')
    return `Porta ${port} sedang dipakai program lain. Hentikan program itu, atau pilih porta lain: NAUNGAN_PORT=${port + 1}`
  if (code === 'EACCES')
    return `Porta ${port} tidak boleh dipakai akun ini. Pilih porta di atas 1024: NAUNGAN_PORT=8080`
  if (databaseUrl !== null && (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'ENOENT'))
    return 'Server PostgreSQL di DATABASE_URL tidak menjawab. Periksa alamatnya, dan apakah server itu berjalan.'
  return message?.startsWith('Naungan sudah berjalan') ? message : null
}

/** Database and server up, or one sentence and the end of the process. */
export const start = async (config: Config): Promise<{ database: Prepared; server: Running }> => {
  let database: Prepared | undefined
  try {
    database = await prepareDatabase(config)
    return { database, server: await startServer(config, database.databaseUrl) }
  } catch (error) {
    await database?.stop()
    const why = whyNotStarted(error, config)
    if (why === null) throw error
    process.stderr.write(`${why}\n`)
    process.exit(1)
  }
}
