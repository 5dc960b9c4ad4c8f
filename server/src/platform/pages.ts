import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** The names by which the security policy knows the scripts that stand in the page itself; no other may run there. */
export const scriptsInPage = (webRoot: string): string[] =>
  [...readFileSync(join(webRoot, 'index.html'), 'utf8').matchAll(/<script>([^]*?)<\/script>/g)].map(
    ([, script]) => `'sha256-${createHash('sha256').update(script!).digest('base64')}'`,
  )

/** What the headers of a page say of its frames and scripts says nothing of a file in it; a page has twenty of them. */
const OF_PAGES = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'origin-agent-cluster',
  'referrer-policy',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-frame-options',
  'x-permitted-cross-domain-policies',
  'x-xss-protection',
]

type Unknown = (request: FastifyRequest, reply: FastifyReply) => unknown

/** The files of the build, packed when they were built, and the page at every address that is no file's. */
export const servePages = async (
  app: FastifyInstance,
  { webRoot, unknown }: { webRoot: string; unknown: Unknown },
): Promise<void> => {
  await app.register(fastifyStatic, {
    root: webRoot,
    wildcard: false,
    preCompressed: true,
    maxAge: '365d',
    immutable: true,
    index: false,
    setHeaders: (reply, path) => {
      if (!path.includes('/index.html')) for (const name of OF_PAGES) reply.removeHeader(name)
    },
  })
  app.setNotFoundHandler((request, reply) => {
    // A script of an earlier build must fail as such, not arrive as a page.
    if (request.method !== 'GET' || /^\/(api|assets)\//.test(request.raw.url!)) return unknown(request, reply)
    return reply.sendFile('index.html', { maxAge: 0, immutable: false, cacheControl: true })
  })
}
