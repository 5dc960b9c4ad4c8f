import { appendAudit } from './audit.ts'
import { type Actor, areasFor, covers, type Permission, scopeFor } from './auth.ts'
import { inTransaction, type Pool } from './db.ts'
import { type Ctx, type Endpoint, KeepAndRefuse, type Noted } from './endpoint.ts'
import { Problem, problemOfDatabase } from './problem.ts'

/** What the outside gives to every request; the rest of the context is made here. */
export type Surroundings = Omit<Ctx, 'db' | 'scope' | 'today' | 'now' | 'actor'> & {
  pool: Pool
  clock: () => Date
}

const JAKARTA = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Jakarta',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})
export const dayInJakarta = (now: Date): string => JAKARTA.format(now)

/** The areas in which somebody may ask this; refuses who may ask it nowhere. */
export const areasOf = (endpoint: Endpoint, actor: Actor): string[] => {
  if (endpoint.can === 'anyone') return []
  if (actor.id === null) throw new Problem('session.none')
  if (endpoint.can === 'signed-in') return [...new Set(actor.assignments.map(({ area }) => area))]
  const areas = areasFor(actor, endpoint.can as Permission)
  if (areas.length === 0) throw new Problem('access.not_permitted')
  return areas
}

/** A zero byte or half a character fits no text column and no JSON, whatever the field. */
const unwritable = (value: unknown): boolean => {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed()
  return typeof value === 'object' && value !== null && Object.values(value).some(unwritable)
}

/** What was asked, read by the endpoint's own schema; refuses what it cannot read. */
export const inputOf = (endpoint: Endpoint, raw: unknown): unknown => {
  const parsed = endpoint.input.safeParse(raw)
  if (!parsed.success)
    throw new Problem('request.invalid', { field: parsed.error.issues[0]?.path.join('.') || 'badan' })
  const odd = Object.entries(parsed.data as object).find(([, value]) => unwritable(value))
  if (odd) throw new Problem('request.invalid', { field: odd[0] })
  return parsed.data
}

const refuseOutside = async (ctx: Ctx, areas: readonly string[], area: string): Promise<void> => {
  if (covers(areas, area)) return
  const { rows } = await ctx.db.query<{ name: string }>('select name from wilayah.area where code = $1', [
    area,
  ])
  if (!rows[0]) throw new Problem('area.unknown', { area })
  throw new Problem('access.outside_area', { area: rows[0].name })
}

/** Refuses before any body is read; an upload must not be stored for somebody who may not send it. */
export const admit = (endpoint: Endpoint, actor: Actor): void => {
  areasOf(endpoint, actor)
}

/** What was answered, and the area the request turned out to be about. */
export type Outcome = { output: unknown; area: string | undefined }

/**
 * One request, one transaction, one fate: permission, input, area, action, audit, commit. Throws Problem or a bug.
 * The HTTP layer and the tests both come in here.
 */
export const perform = async (
  endpoint: Endpoint,
  actor: Actor,
  raw: unknown,
  around: Surroundings,
): Promise<Outcome> => {
  const areas = areasOf(endpoint, actor)
  const input = inputOf(endpoint, raw)
  const scope = scopeFor(areas)
  const now = around.clock()
  try {
    const outcome = await inTransaction(
      around.pool,
      { role: 'naungan_app', scope, reads: endpoint.reads },
      async (db) => {
        const ctx: Ctx = { ...around, db, actor, scope, now, today: dayInJakarta(now) }
        const area = endpoint.area ? await endpoint.area(input, ctx) : undefined
        if (area !== undefined) await refuseOutside(ctx, areas, area)
        const output = await endpoint.run(ctx, input)
        if (!endpoint.reads) {
          const noted: Noted =
            output instanceof KeepAndRefuse ? output.noted : (endpoint.note?.(input, output) ?? {})
          const refused = output instanceof KeepAndRefuse ? { refused: output.problem.code } : {}
          await appendAudit(db, {
            actor: noted.actor?.id ?? actor.id,
            actorName: noted.actor?.name ?? actor.name,
            action: endpoint.action,
            area: noted.area ?? area ?? null,
            subject: noted.subject ?? null,
            detail: { ...noted.detail, ...refused },
          })
        }
        return { output, area }
      },
    )
    if (outcome.output instanceof KeepAndRefuse) throw outcome.output.problem
    return outcome
  } catch (error) {
    throw problemOfDatabase(error) ?? error
  }
}

export const handle = async (
  endpoint: Endpoint,
  actor: Actor,
  raw: unknown,
  around: Surroundings,
): Promise<unknown> => (await perform(endpoint, actor, raw, around)).output
