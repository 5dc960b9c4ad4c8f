import { createServer } from 'node:http'
import Fastify from 'fastify'
import { readConfig } from '../server/src/platform/config.ts'
import { startServer } from '../server/src/server.ts'

// A server in a process of its own, so that what it does is not slowed by who asks it, and its work can be counted alone.

/** The whole server over a database; or a plain one that sends the same bytes to whatever is asked. */
export type Wanted =
  | { kind: 'naungan'; home: string; databaseUrl: string; memoryBytes?: number }
  | { kind: 'fastify' | 'node'; body: string; encoding: string }
export type Told = { port: number } | { cpuSeconds: number }

const HEADERS = { 'content-type': 'application/json; charset=utf-8' }

const portOf = (url: string): number => Number(new URL(url).port)

const begin = async (wanted: Wanted): Promise<number> => {
  if (wanted.kind === 'naungan') {
    const { home, databaseUrl, memoryBytes } = wanted
    const config = { ...readConfig({}), home, databaseUrl, port: 0, logLevel: 'error' }
    const memory = memoryBytes === undefined ? {} : { memoryBytes }
    return portOf((await startServer(config, databaseUrl, { requestsAMinute: 100_000_000, ...memory })).url)
  }
  const body = Buffer.from(wanted.body, 'base64')
  const headers = { ...HEADERS, 'content-encoding': wanted.encoding, 'content-length': body.length }
  if (wanted.kind === 'fastify') {
    const app = Fastify()
    app.get('/*', (_request, reply) => reply.headers(headers).send(body))
    return portOf(await app.listen({ host: '127.0.0.1', port: 0 }))
  }
  const plain = createServer((_request, answer) => answer.writeHead(200, headers).end(body))
  return new Promise((done) => {
    plain.listen(0, '127.0.0.1', () => done((plain.address() as { port: number }).port))
  })
}

const tell = (told: Told) => process.send!(told)
process.on('message', async (message: Wanted | 'cpu') => {
  if (message !== 'cpu') return tell({ port: await begin(message) })
  const { user, system } = process.cpuUsage()
  tell({ cpuSeconds: (user + system) / 1_000_000 })
})
process.on('disconnect', () => process.exit(0))
