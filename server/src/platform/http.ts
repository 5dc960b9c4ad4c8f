import { randomBytes } from 'node:crypto'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import Fastify, { LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { type Actor, NOBODY } from './auth.ts'
import { type AnswerMemory, makeAnswerMemory } from './answer-memory.ts'
import type { Changes, Versions } from './changes.ts'
import type { Api, Ctx, Endpoint, Language, ReceivedFile } from './endpoint.ts'
import { admit, handle, type Surroundings } from './handle.ts'
import type { Metrics } from './metrics.ts'
import { openApi } from './openapi.ts'
import { scriptsInPage, servePages } from './pages.ts'
import { Problem, problemBody, problemOfDatabase } from './problem.ts'
import { answerAnew, answerFrom, isRemembered } from './answer.ts'
import { type Callers, tellCallers } from './tell-callers.ts'

export type HttpParts = Pick<Surroundings, 'pool' | 'keys' | 'files' | 'log' | 'clock'> & {
  api: Api
  metrics: Metrics
  changes: Changes
  findActor: (token: string, now: Date, versions: Versions) => Promise<Actor | null>
  /** How many bytes of answers are kept; 0 makes each anew. */
  memoryBytes: number
  webRoot: string | null
  secureCookies: boolean
  requestsAMinute: number
}

const COOKIE = 'naungan_session'
const BODY_LIMIT = 1_048_576

const languageOf = (request: FastifyRequest): Language =>
  request.headers['accept-language']?.startsWith('en') ? 'en' : 'id'

/** A page of another site must not be able to act with an officer's cookie. */
const refuseForeign = (request: FastifyRequest): void => {
  if (request.method === 'GET' || request.method === 'HEAD') return
  const { origin } = request.headers
  const from = origin === undefined || !URL.canParse(origin) ? null : new URL(origin).host
  if (origin !== undefined && from !== request.headers.host) throw new Problem('request.foreign_origin')
  if (request.headers['x-naungan'] === undefined) throw new Problem('request.foreign_origin')
}

const answerProblem = (reply: FastifyReply, problem: Problem, language: Language) =>
  reply.status(problem.status).type('application/problem+json').send(problemBody(problem, language))

const asProblem = (error: unknown, request: FastifyRequest): Problem => {
  if (error instanceof Problem) return error
  const known = problemOfDatabase(error)
  if (known) {
    request.log.warn({ problem: known.code, route: request.routeOptions.url }, 'database')
    return known
  }
  // Who hung up in the middle of an upload reads no answer and is no bug of ours.
  if (request.raw.destroyed && !request.raw.complete)
    return new Problem('request.invalid', { field: 'berkas' })
  const { statusCode, code: name } = error as { statusCode?: number; code?: string }
  if (statusCode === 413) return new Problem('request.too_large', { limit: BODY_LIMIT / 1_048_576 })
  if (statusCode === 429) return new Problem('request.too_many', { seconds: 60 })
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return new Problem('request.invalid', { field: 'badan' })
  const code = randomBytes(3).toString('hex').toUpperCase()
  // The message of an unknown error may quote a value; its kind and place are enough to find it.
  const { name: kind, stack = '' } = error as Error
  const place = stack
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 6)
    .map((line) => line.trim())
  request.log.error({ code, kind, name, place, route: request.routeOptions.url }, 'bug')
  return new Problem('server.bug', { code })
}

type Flat = Record<string, unknown>

const readUpload = async (request: FastifyRequest, parts: HttpParts, limitBytes: number): Promise<Flat> => {
  const part = await request.file({ limits: { fileSize: limitBytes + 1, files: 1, fields: 20 } })
  if (!part) throw new Problem('request.invalid', { field: 'berkas' })
  const fields = Object.entries(part.fields).flatMap(([name, field]) => {
    const only = Array.isArray(field) ? field[0] : field
    return only?.type === 'field' ? [[name, only.value] as const] : []
  })
  const file = await parts.files.receive(part.filename, part.file, limitBytes)
  return { ...Object.fromEntries(fields), file }
}

const bodyOf = ({ body }: FastifyRequest): Flat => {
  if (typeof (body ?? {}) !== 'object' || Array.isArray(body))
    throw new Problem('request.invalid', { field: 'badan' })
  return (body ?? {}) as Flat
}

const sessionOf = (reply: FastifyReply, secure: boolean): Ctx['session'] => ({
  // No expiry: a browser on a shared computer forgets it when it is closed; the server ends it by its own clock.
  start: (token) => reply.setCookie(COOKIE, token, { path: '/', httpOnly: true, sameSite: 'strict', secure }),
  end: () => reply.clearCookie(COOKIE, { path: '/' }),
})

/** Nobody signed in, and nothing in memory that could be old. */
const UNASKED: Versions = () => ''

const route = (
  app: FastifyInstance,
  { callers, memory, ...parts }: HttpParts & { callers: Callers; memory: AnswerMemory },
  key: string,
  endpoint: Endpoint,
): void => {
  const [method, path] = key.split(' ') as [string, string]
  app.route({
    method: method as 'GET',
    url: `/api${path}`,
    handler: async (request, reply) => {
      refuseForeign(request)
      const token = request.cookies[COOKIE]
      const versions = token || isRemembered(endpoint) ? await parts.changes.now() : UNASKED
      const actor = (token && (await parts.findActor(token, parts.clock(), versions))) || NOBODY
      if (token) callers.saw(token, actor.id !== null)
      admit(endpoint, actor)
      const body = endpoint.upload
        ? await readUpload(request, parts, endpoint.upload.limitBytes)
        : bodyOf(request)
      const input = { ...(request.query as Flat), ...body, ...(request.params as Flat) }
      const around: Surroundings = {
        ...parts,
        language: languageOf(request),
        caller: request.ip,
        agent: request.headers['user-agent'] ?? '',
        session: sessionOf(reply, parts.secureCookies),
      }
      if (isRemembered(endpoint))
        return answerFrom(memory, request, reply, { key, endpoint, actor, raw: input, around, versions })
      const output = await handle(endpoint, actor, input, around).catch(async (error: unknown) => {
        // A refused upload must not stay behind: it holds personal data that nothing points to.
        if (endpoint.upload) await parts.files.remove((body['file'] as ReceivedFile).id)
        throw error
      })
      return answerAnew(request, reply, { endpoint, output })
    },
  })
}

const refuseUnknown = (request: FastifyRequest, reply: FastifyReply) =>
  answerProblem(reply, new Problem('request.not_found'), languageOf(request))

const NEAR = ['127.0.0.1', '::1', '::ffff:127.0.0.1']
const NEAR_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/
const PROXY_MARKS = [
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'forwarded',
  'via',
]

/** Asked on this machine itself; a proxy on it speaks for somebody far away. */
const isLocal = ({ ip, headers }: FastifyRequest): boolean =>
  NEAR.includes(ip) &&
  NEAR_HOST.test(headers.host ?? '') &&
  PROXY_MARKS.every((name) => headers[name] === undefined)

const watch = (app: FastifyInstance, parts: HttpParts): void => {
  app.get('/health', async (_request, reply) => {
    await parts.pool.query('select 1')
    return reply.send({ status: 'ok' })
  })
  app.get('/metrics', async (request, reply) => {
    if (!isLocal(request)) throw new Problem('request.not_found')
    return reply.type(parts.metrics.registry.contentType).send(await parts.metrics.registry.metrics())
  })
  app.get('/api/openapi.json', async () => openApi(parts.api))
  app.addHook('onResponse', async (request, reply) => {
    parts.metrics.observe(request.routeOptions.url ?? 'lain', reply.statusCode, reply.elapsedTime / 1000)
  })
}

/** The HTTP server: headers, limits, pages and one route for each endpoint of the list. Does not listen yet. */
export const makeHttp = async (parts: HttpParts): Promise<FastifyInstance> => {
  const callers = tellCallers()
  const app = Fastify({
    loggerInstance: parts.log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    trustProxy: 'loopback',
    forceCloseConnections: 'idle',
    // An address that cannot be decoded, or with a part of a thousand letters, reaches no route.
    frameworkErrors: (_error, request, reply) => refuseUnknown(request, reply),
  }) as unknown as FastifyInstance
  // Only JSON and uploads have a meaning here.
  app.removeContentTypeParser('text/plain')
  app.setErrorHandler((error, request, reply) =>
    answerProblem(reply, asProblem(error, request), languageOf(request)),
  )
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", ...(parts.webRoot ? scriptsInPage(parts.webRoot) : [])],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: parts.secureCookies,
  })
  await app.register(cookie)
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'] })
  await app.register(rateLimit, {
    max: parts.requestsAMinute,
    timeWindow: '1 minute',
    keyGenerator: (request) => callers.keyOf(request.ip, request.cookies[COOKIE]),
  })
  await app.register(multipart, { throwFileSizeLimit: false })
  const memory = makeAnswerMemory(parts.memoryBytes)
  for (const [key, endpoint] of Object.entries(parts.api))
    route(app, { ...parts, callers, memory }, key, endpoint)
  watch(app, parts)
  if (parts.webRoot) await servePages(app, { webRoot: parts.webRoot, unknown: refuseUnknown })
  else app.setNotFoundHandler(refuseUnknown)
  return app
}
