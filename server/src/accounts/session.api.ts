import { z } from 'zod'
import { reading, writing } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import { areaCode } from '../wilayah/index.ts'
import { anyAccount, findInstallation } from './accounts.sql.ts'
import { beginInstallation } from './first-run.ts'
import { describeMe, me } from './me.ts'
import { quietSince } from './session.ts'
import { endSession, endSessions, listLiveSessions } from './sessions.sql.ts'
import { signIn } from './sign-in.ts'

const nothing = z.object({})
export const username = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9._-]{3,40}$/)
/** The upper bound keeps a huge text from being hashed. */
export const password = z.string().min(1).max(200)
export const code = z.string().transform((typed) => typed.replaceAll(' ', ''))

export const readSession = reading({
  can: 'anyone',
  input: nothing,
  output: z.object({
    state: z.enum(['first-run', 'signed-out', 'signed-in']),
    me: me.optional(),
    served: z.object({ code: z.string(), name: z.string() }).optional(),
    demo: z.boolean(),
  }),
  run: async ({ db, actor }) => {
    const { served, demo } = await findInstallation(db)
    const about = { demo, ...(served && { served }) }
    if (actor.id !== null)
      return { state: 'signed-in' as const, me: await describeMe(db, actor.id), ...about }
    const state = (await anyAccount(db)) ? ('signed-out' as const) : ('first-run' as const)
    return { state, ...about }
  },
})

export const startSessionEndpoint = writing({
  can: 'anyone',
  action: 'session.start',
  input: z.object({
    login: z.string().trim().toLowerCase().min(1).max(80),
    password,
    code: code.optional(),
  }),
  output: z.object({ me }),
  note: (_, { me: { id, name } }) => ({ actor: { id, name }, subject: id }),
  run: signIn,
})

export const endSessionEndpoint = writing({
  can: 'signed-in',
  action: 'session.end',
  input: nothing,
  output: nothing,
  run: async ({ db, actor, now, session }) => {
    const { id: account, sessionId: id } = actor
    if (account !== null && id !== null) await endSession(db, { account, id, now })
    session.end()
    return {}
  },
})

export const listSessions = reading({
  can: 'signed-in',
  input: nothing,
  output: z.object({
    sessions: z.array(
      z.object({
        id: z.string(),
        agent: z.string(),
        createdAt: z.string(),
        seenAt: z.string(),
        current: z.boolean(),
      }),
    ),
  }),
  run: async ({ db, actor, now }) => {
    const rows = await listLiveSessions(db, actor.id!, { now, quietSince: quietSince(now) })
    const sessions = rows.map((row) => ({
      id: row.id,
      agent: row.agent,
      createdAt: row.createdAt.toISOString(),
      seenAt: row.seenAt.toISOString(),
      current: row.id === actor.sessionId,
    }))
    return { sessions }
  },
})

export const endOneSession = writing({
  can: 'signed-in',
  action: 'session.end_one',
  input: z.object({ id: z.uuid() }),
  output: nothing,
  run: async ({ db, actor, now }, { id }) => {
    if (!(await endSession(db, { account: actor.id!, id, now }))) throw new Problem('session.unknown')
    return {}
  },
})

export const endOtherSessions = writing({
  can: 'signed-in',
  action: 'session.end_others',
  input: nothing,
  output: z.object({ ended: z.number() }),
  note: (_, { ended }) => ({ detail: { ended } }),
  run: async ({ db, actor, now }) => ({
    ended: await endSessions(db, { account: actor.id!, except: actor.sessionId, now }),
  }),
})

export const firstRun = writing({
  can: 'anyone',
  action: 'installation.begin',
  input: z.object({ area: areaCode, username, name: z.string().trim().min(1).max(120), password }),
  output: z.object({ me }),
  note: ({ area }, { me: { id, name } }) => ({ actor: { id, name }, area, subject: id }),
  run: beginInstallation,
})

/** Every endpoint of signing in and out, and of one's first day. */
export const sessionApi = {
  'GET /session': readSession,
  'POST /session': startSessionEndpoint,
  'DELETE /session': endSessionEndpoint,
  'GET /sessions': listSessions,
  'DELETE /sessions/:id': endOneSession,
  'DELETE /sessions': endOtherSessions,
  'POST /first-run': firstRun,
}
