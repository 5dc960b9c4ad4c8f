import type { FastifyReply, FastifyRequest } from 'fastify'
import type { AnswerMemory } from './answer-memory.ts'
import { type Actor, covers } from './auth.ts'
import type { Versions } from './changes.ts'
import { Download, type Endpoint, type ReadEndpoint } from './endpoint.ts'
import { areasOf, dayInJakarta, inputOf, perform, type Surroundings } from './handle.ts'
import { encodingFor, namesTag, pack, tagOf } from './pack.ts'

const JSON_TYPE = 'application/json; charset=utf-8'

/** What a browser may keep, if it asks each time whether it still holds; on a shared computer only with a session. */
const KEEP = 'private, no-cache'

/** Whether the browser already has these words; then only that is said. */
const saidBefore = (request: FastifyRequest, reply: FastifyReply, etag: string): boolean => {
  reply.header('cache-control', KEEP).header('etag', etag).header('vary', 'accept-encoding, accept-language')
  return namesTag(request.headers['if-none-match'], etag)
}

/** Sends what an endpoint came to. Only figures may be kept by a browser: the rest may name people. */
export const answerAnew = (
  request: FastifyRequest,
  reply: FastifyReply,
  { endpoint, output }: { endpoint: Endpoint; output: unknown },
) => {
  if (output instanceof Download) {
    const name = encodeURIComponent(output.name)
    return reply
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
      .type(output.type)
      .send(output.body)
  }
  if (!endpoint.reads || endpoint.can !== 'figure.read')
    return reply.header('cache-control', 'no-store').send(output ?? {})
  const text = JSON.stringify(output)
  if (saidBefore(request, reply, tagOf(text))) return reply.status(304).send()
  return reply.type(JSON_TYPE).send(text)
}

export type Remembered = ReadEndpoint<unknown, unknown> &
  Required<Pick<ReadEndpoint<unknown, unknown>, 'memory'>>

export const isRemembered = (endpoint: Endpoint): endpoint is Remembered =>
  endpoint.reads && endpoint.memory !== undefined

type Asked = {
  key: string
  endpoint: Remembered
  actor: Actor
  raw: unknown
  around: Surroundings
  versions: Versions
}

/** The same from memory: permission, input and area are weighed for each asker before the memory says anything. */
export const answerFrom = async (
  memory: AnswerMemory,
  request: FastifyRequest,
  reply: FastifyReply,
  { key, endpoint, actor, raw, around, versions }: Asked,
) => {
  const areas = areasOf(endpoint, actor)
  const input = inputOf(endpoint, raw)
  const encoding = encodingFor(request.headers['accept-encoding'])
  const question = {
    key: [key, encoding, around.language, dayInJakarta(around.clock()), JSON.stringify(input)].join(' '),
    version: versions(endpoint.memory),
    mayRead: (area: string | undefined) => area === undefined || covers(areas, area),
  }
  const kept = await memory.answer(question, async () => {
    const { output, area } = await perform(endpoint, actor, raw, around)
    return { ...(await pack(output, encoding)), area }
  })
  if (saidBefore(request, reply, kept.etag)) return reply.status(304).send()
  if (kept.encoding !== 'identity') reply.header('content-encoding', kept.encoding)
  return reply.type(JSON_TYPE).send(kept.body)
}
