import type { Ctx, Language } from '../platform/endpoint.ts'
import { z } from 'zod'
import { failureText } from './failure.ts'
import { findImport, findSameFile, type ImportRecord } from './import.sql.ts'
import { ISSUES, type IssueCode } from '@naungan/rules/sheet'
import type { Db, Scope } from '../platform/db.ts'
import { countSheets } from './row.sql.ts'
import { sheetsOf } from './sheets-of-list.ts'

const counts = z.object({
  rows: z.number(),
  people: z.number(),
  passed: z.number(),
  clear: z.number(),
  doubtful: z.number(),
  changes: z.number(),
})

export const importSummary = z.object({
  id: z.string(),
  kab: z.string(),
  area: z.string(),
  areaName: z.string(),
  desa: z.string().nullable(),
  desaName: z.string().nullable(),
  sender: z.string(),
  kind: z.enum(['people', 'households']),
  fileName: z.string(),
  state: z.string(),
  failure: z.string().nullable(),
  layout: z.string().nullable(),
  sheet: z.string().nullable(),
  headerRow: z.number().nullable(),
  doneRows: z.number(),
  totalRows: z.number().nullable(),
  createdAt: z.string(),
  createdBy: z.string(),
  takenAt: z.string().nullable(),
  undoneAt: z.string().nullable(),
  counts,
})

export const importDetail = importSummary.extend({
  columns: z.array(
    z.object({ index: z.number(), letter: z.string(), heading: z.string(), field: z.string().nullable() }),
  ),
  missing: z.array(z.string()),
  /** The sheets that are read as one list; the rows of each next one are numbered from another 1,048,576 on. */
  sheets: z.array(z.object({ name: z.string(), people: z.number(), rejected: z.number() })),
  otherSheets: z.array(z.string()),
  /** Those of the other sheets that can be read as one list with this one. */
  alikeSheets: z.array(z.string()),
  funnel: counts,
  verdicts: z.object({ ok: z.number(), warned: z.number(), rejected: z.number() }),
  effects: z.object({ new: z.number(), updated: z.number(), same: z.number(), doubtful: z.number() }),
  issues: z.array(z.object({ code: z.string(), count: z.number(), verdict: z.string() })),
  forensics: z.array(
    z.object({ code: z.string(), count: z.number(), share: z.number(), message: z.string() }),
  ),
  sameAs: z.object({ id: z.string(), createdAt: z.string() }).nullable(),
  mends: z.object({ id: z.string(), fileName: z.string() }).nullable(),
})

const NONE = { ok: 0, warned: 0, rejected: 0 }
const NO_EFFECT = { new: 0, updated: 0, same: 0, doubtful: 0 }

/** From rows of the sheet to changes of the register, each a part of the one before. */
const funnelOf = ({ counts: c }: ImportRecord): z.infer<typeof counts> => {
  const { ok, warned } = c.verdicts ?? NONE
  const effects = { ...NO_EFFECT, ...c.effects }
  return {
    rows: c.rows ?? 0,
    people: c.people ?? 0,
    passed: ok + warned,
    clear: ok,
    doubtful: effects.doubtful,
    changes: effects.new + effects.updated,
  }
}

export const summaryOf = (list: ImportRecord, language: Language): z.infer<typeof importSummary> => ({
  id: list.id,
  kab: list.kab,
  area: list.area,
  areaName: list.areaName,
  sender: list.sender,
  kind: list.kind,
  desa: list.desa,
  desaName: list.desaName,
  fileName: list.fileName,
  state: list.state,
  failure: list.failure === null ? null : failureText(list.failure, language),
  layout: list.plan?.layout ?? null,
  sheet: list.sheet,
  headerRow: list.plan?.headerRow ?? null,
  doneRows: list.doneRows,
  totalRows: list.totalRows,
  createdAt: list.createdAt.toISOString(),
  createdBy: list.createdByName,
  takenAt: list.takenAt?.toISOString() ?? null,
  undoneAt: list.undoneAt?.toISOString() ?? null,
  counts: funnelOf(list),
})

/** Each sheet with how many people it lists; a list of one sheet has counted them already. */
const sheetCounts = async (db: Db, list: ImportRecord, scope: Scope) => {
  const names = sheetsOf(list).map(({ sheet }) => sheet)
  const { people = 0, verdicts = NONE } = list.counts
  if (names.length < 2) return names.map((name) => ({ name, people, rejected: verdicts.rejected }))
  const counts = await countSheets(db, { kab: list.kab, id: list.id, scope })
  return names.map((name, nth) => ({ name, people: 0, rejected: 0, ...counts.get(nth) }))
}

/** Everything the preview of a list needs, in one answer. */
export const detailOf = async (
  { db, scope, language }: Ctx,
  list: ImportRecord,
): Promise<z.infer<typeof importDetail>> => {
  const same = await findSameFile(db, list, scope)
  const mended = list.plan?.mends ? await findImport(db, list.plan.mends, scope) : undefined
  const issues = Object.entries(list.counts.issues ?? {})
    .map(([code, count]) => ({ code, count, verdict: ISSUES[code as IssueCode].verdict }))
    .sort((a, b) => b.count - a.count)
  return {
    ...summaryOf(list, language),
    columns: list.plan?.columns.map((column) => ({ ...column })) ?? [],
    missing: [...(list.plan?.missing ?? [])],
    sheets: await sheetCounts(db, list, scope),
    otherSheets: [...(list.plan?.otherSheets ?? [])],
    alikeSheets: [...(list.plan?.alike ?? [])],
    funnel: funnelOf(list),
    verdicts: list.counts.verdicts ?? NONE,
    effects: { ...NO_EFFECT, ...list.counts.effects },
    issues,
    forensics: list.forensics.map((finding) => ({ ...finding, message: finding.message[language] })),
    sameAs: same === undefined ? null : { id: same.id, createdAt: same.createdAt.toISOString() },
    mends: mended === undefined ? null : { id: mended.id, fileName: mended.fileName },
  }
}
