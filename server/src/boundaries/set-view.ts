import { z } from 'zod'
import type { Language } from '../platform/endpoint.ts'
import { failureText } from './boundary-problem.ts'
import { CODE_SYSTEMS, FORMATS, REFUSALS } from './boundary-report.ts'
import { type SetRecord, STATES } from './boundaries.sql.ts'

const some = <T extends z.ZodType>(item: T) => z.object({ total: z.number(), first: z.array(item) })
const named = z.object({ code: z.string(), name: z.string() })

export const report = z.object({
  format: z.enum(FORMATS),
  layer: z.string().nullable(),
  crs: z.string(),
  codeSystem: z.enum(CODE_SYSTEMS),
  codeField: z.string(),
  features: z.number(),
  matched: z.number(),
  of: z.number(),
  missing: some(named),
  foreign: some(named),
  unknown: some(named),
  refused: some(named.extend({ why: z.enum(REFUSALS) })),
  mended: some(named),
  namesDiffer: some(named.extend({ written: z.string() })),
  joined: z.number(),
  moved: z.number().optional(),
  turned: z.boolean(),
  projected: z.boolean(),
  droppedRings: z.number(),
  points: z.object({ read: z.number(), kept: z.number() }),
})

export const setSummary = z.object({
  id: z.string(),
  area: z.string(),
  areaName: z.string(),
  fileName: z.string(),
  fileSize: z.number(),
  source: z.string(),
  licence: z.string(),
  day: z.string(),
  note: z.string(),
  /** A standing set is replaced when newer maps stand in place of all of its own. */
  state: z.enum([...STATES, 'replaced']),
  failure: z.string().nullable(),
  /** Percent of the file that is read. */
  done: z.number(),
  level: z.number().nullable(),
  matched: z.number().nullable(),
  of: z.number().nullable(),
  maps: z.number(),
  stands: z.number(),
  createdAt: z.string(),
  createdBy: z.string(),
  usedAt: z.string().nullable(),
  usedBy: z.string().nullable(),
  withdrawnAt: z.string().nullable(),
  withdrawnBy: z.string().nullable(),
  withdrawnReason: z.string().nullable(),
})

export const setDetail = setSummary.extend({
  report: report.nullable(),
  mapsOf: z.array(
    z.object({
      parent: z.string(),
      parentName: z.string(),
      level: z.number(),
      matched: z.number(),
      of: z.number(),
    }),
  ),
})

export const standingMap = z.object({
  parent: z.string(),
  parentName: z.string(),
  level: z.number(),
  matched: z.number(),
  of: z.number(),
  set: z.object({
    id: z.string(),
    fileName: z.string(),
    source: z.string(),
    licence: z.string(),
    day: z.string(),
  }),
})

export const summaryOf = (set: SetRecord, language: Language): z.infer<typeof setSummary> => {
  const { report: found, failure, createdByName, usedByName, withdrawnByName, tries: _, ...open } = set
  return {
    ...open,
    state: set.state === 'standing' && set.stands === 0 ? 'replaced' : set.state,
    failure: failure && failureText(failure, language),
    matched: found?.matched ?? null,
    of: found?.of ?? null,
    createdAt: set.createdAt.toISOString(),
    createdBy: createdByName,
    usedAt: set.usedAt?.toISOString() ?? null,
    usedBy: usedByName,
    withdrawnAt: set.withdrawnAt?.toISOString() ?? null,
    withdrawnBy: withdrawnByName,
  }
}
