import { afterAll, beforeAll, expect, test } from 'vitest'
import { EXPECTED, type Expectation } from './access.expectations.fixture.ts'
import { INSIDE, makeWorld, OUTSIDE, type World } from './access.world.fixture.ts'
import { api } from './api.ts'
import { type Actor, NOBODY, ROLES, type Role } from './platform/auth.ts'
import type { Endpoint } from './platform/endpoint.ts'
import { Problem } from './platform/problem.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world.t[Symbol.asyncDispose]())

const endpoints = Object.entries(api) as [string, Endpoint][]
let calls = 0

type Outcome = { code: string; answer?: unknown }

const ask = async (endpoint: Endpoint, expected: Expectation, actor: Actor): Promise<Outcome> => {
  calls += 1
  // A minute passes before each question, so that no limit on the rate of asking speaks in place of access.
  world.t.setNow(new Date(Date.parse('2026-11-21T03:00:00Z') + calls * 60_000).toISOString())
  const input = await expected.input(world, calls)
  try {
    return { code: 'ok', answer: await world.t.call(endpoint, actor, input) }
  } catch (error) {
    return { code: error instanceof Problem ? error.code : `bug: ${(error as Error).message}` }
  }
}

const deedsOf = async ({ id }: Actor): Promise<number> => {
  const { rows } = await world.t.pool.query<{ count: number }>(
    'select count(*) as count from audit.entry where actor is not distinct from $1',
    [id],
  )
  return rows[0]!.count
}

/** What is wrong with an outcome; null when it is as it must be. */
const faultOf = (
  expected: Expectation,
  { code, answer }: Outcome,
  refusal: Expectation['outside'] | null,
): string | null => {
  if (refusal === null)
    return ['ok', ...(expected.or ?? [])].includes(code) ? null : `allowed, but got ${code}`
  if (typeof refusal === 'string') return code === refusal ? null : `${refusal}, but got ${code}`
  return code === 'ok' && refusal?.(answer as never, world) ? null : `an answer without HOME, but got ${code}`
}

type Case = { asker: string; actor: Actor; refusal: Expectation['outside'] | null }

const withRole = ({ who, outside }: Expectation, role: Role): Case[] => {
  const open = who === 'anyone' || who === 'signed-in'
  const may = open || who.includes(role)
  const there = open ? null : (outside ?? 'access.outside_area')
  const at = (area: string, refusal: Case['refusal']): Case => ({
    asker: `${role} of ${area}`,
    actor: world.actor(role, area),
    refusal: may ? refusal : 'access.not_permitted',
  })
  return [...OUTSIDE.map((area) => at(area, there)), ...INSIDE.map((area) => at(area, null))]
}

const casesOf = (expected: Expectation): Case[] => {
  const { who } = expected
  const idle = who === 'anyone' || who === 'signed-in' ? null : 'access.not_permitted'
  return [
    { asker: 'nobody', actor: NOBODY, refusal: who === 'anyone' ? null : 'session.none' },
    { asker: 'an officer without a duty', actor: world.withoutDuty, refusal: idle },
    ...ROLES.flatMap((role) => withRole(expected, role)),
  ]
}

test('the table of expectations knows every endpoint, and no other', () => {
  expect(Object.keys(EXPECTED).sort()).toEqual(Object.keys(api).sort())
})

test.each(endpoints)(
  '%s answers the roles it is for, inside their area, and nobody else',
  async (key, endpoint) => {
    const expected = EXPECTED[key]
    if (!expected) throw new Error(`no expectation for ${key}; add one to access.expectations.fixture.ts`)
    const faults: string[] = []
    for (const { asker, actor, refusal } of casesOf(expected)) {
      // Inputs may make rows of their own, each a deed; what is counted is the deeds of this asker.
      const before = await deedsOf(actor)
      const fault = faultOf(expected, await ask(endpoint, expected, actor), refusal)
      if (fault) faults.push(`${asker}: expected ${fault}`)
      if (typeof refusal === 'string' && (await deedsOf(actor)) !== before)
        faults.push(`${asker}: left a deed`)
    }
    expect(faults).toEqual([])
  },
)
