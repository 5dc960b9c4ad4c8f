import { BASES } from '@naungan/rules/indicator'
import { type IssueCode, ISSUES } from '@naungan/rules/sheet'
import { maskNik } from '@naungan/rules/words'
import { z } from 'zod'
import type { Language } from '../platform/endpoint.ts'
import type { Db } from '../platform/db.ts'
import type { Keys } from '../platform/seal.ts'
import { SHEET_PROBLEMS, type SheetProblemCode } from '../sheets/index.ts'
import { findSameFile, type ListRecord } from './list.sql.ts'
import type { RowRecord } from './list-row.sql.ts'
import { missingFields } from './plan-list.ts'
import type { SealedMember } from './stage-member.ts'

const tally = z.record(z.string(), z.number())

export const listSummary = z.object({
  id: z.string(),
  kab: z.string(),
  basis: z.enum(BASES),
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
  postedAt: z.string().nullable(),
  undoneAt: z.string().nullable(),
  rows: z.number(),
  people: z.number(),
  months: z.array(z.object({ month: z.string(), rows: z.number() })),
})

export const listDetail = listSummary.extend({
  columns: z.array(
    z.object({ index: z.number(), letter: z.string(), heading: z.string(), field: z.string().nullable() }),
  ),
  missing: z.array(z.string()),
  otherSheets: z.array(z.string()),
  segments: tally,
  statuses: tally,
  verdicts: z.object({ ok: z.number(), warned: z.number(), rejected: z.number() }),
  issues: z.array(z.object({ code: z.string(), count: z.number(), verdict: z.string() })),
  known: z.number(),
  unknown: z.number(),
  outside: z.number(),
  grace: z.number(),
  sameAs: z.object({ id: z.string(), createdAt: z.string() }).nullable(),
})

const FAILURES: Record<string, { id: string; en: string }> = {
  'list.read_failed': {
    id: 'Daftar ini lima kali gagal dibaca karena kesalahan server. Unggah lagi; bila tetap begini, beri tahu admin.',
    en: 'Reading this list failed five times by a fault of the server. Upload it again; if it stays, tell the admin.',
  },
  'list.post_failed': {
    id: 'Daftar ini lima kali gagal dibukukan karena kesalahan server. Tidak ada yang tercatat. Coba lagi nanti.',
    en: 'Posting this list failed five times by a fault of the server. Nothing was kept. Try again later.',
  },
}

const failureText = (code: string, language: Language): string =>
  (SHEET_PROBLEMS[code as SheetProblemCode] ?? FAILURES[code])?.[language] ?? code

export const summaryOf = (list: ListRecord, language: Language): z.infer<typeof listSummary> => ({
  id: list.id,
  kab: list.kab,
  basis: list.basis,
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
  postedAt: list.postedAt?.toISOString() ?? null,
  undoneAt: list.undoneAt?.toISOString() ?? null,
  rows: list.counts.rows ?? 0,
  people: list.counts.people ?? 0,
  months: Object.entries(list.counts.months ?? {})
    .map(([month, rows]) => ({ month, rows }))
    .sort((a, b) => (a.month < b.month ? -1 : 1)),
})

/** Here a place only warns, and a row without a segment cannot count. */
const verdictOfIssue = (code: string): string => {
  if (code.startsWith('desa.')) return 'warned'
  if (code === 'segmen.unknown' || code === 'register.known') return 'rejected'
  return ISSUES[code as IssueCode].verdict
}

/** Everything the preview of a list needs, in one answer. */
export const detailOf = async (
  db: Db,
  list: ListRecord,
  language: Language,
): Promise<z.infer<typeof listDetail>> => {
  const { counts, plan, said } = list
  const same = await findSameFile(db, list)
  return {
    ...summaryOf(list, language),
    columns: plan === null ? [] : [...plan.columns],
    missing: plan === null ? [] : missingFields(plan, said),
    otherSheets: [...(plan?.otherSheets ?? [])],
    segments: counts.segments ?? {},
    statuses: counts.statuses ?? {},
    verdicts: { ok: 0, warned: 0, rejected: 0, ...counts.verdicts },
    issues: Object.entries(counts.issues ?? {})
      .map(([code, count]) => ({ code, count, verdict: verdictOfIssue(code) }))
      .sort((a, b) => b.count - a.count),
    known: counts.known ?? 0,
    unknown: counts.unknown ?? 0,
    outside: counts.outside ?? 0,
    grace: counts.grace ?? 0,
    sameAs: same ? { id: same.id, createdAt: same.createdAt.toISOString() } : null,
  }
}

export const memberRow = z.object({
  row: z.number(),
  verdict: z.enum(['ok', 'warned', 'rejected']),
  nik: z.string(),
  kpj: z.string().nullable(),
  name: z.string(),
  month: z.string().nullable(),
  segment: z.string().nullable(),
  status: z.string().nullable(),
  programs: z.array(z.string()),
  payer: z.string().nullable(),
  desa: z.string().nullable(),
  desaName: z.string().nullable(),
  issues: z.array(z.object({ field: z.string(), code: z.string(), seen: z.string() })),
})

/** A row as it may leave the server: NIK and membership number masked, and what a wrong NIK looked like too. */
export const rowView = (keys: Keys, record: RowRecord): z.infer<typeof memberRow> => {
  const { sealed, issues: codes, ...open } = record
  const { nik, kpj, issues } = JSON.parse(keys.open('row', sealed)) as SealedMember
  const elsewhere = codes.includes('register.known')
    ? [{ field: 'nik', code: 'register.known', seen: '' }]
    : []
  const shown = issues.map(({ field, code, seen }) => ({
    field,
    code,
    seen: field === 'nik' ? maskNik(seen) : seen,
  }))
  return {
    ...open,
    programs: [...open.programs],
    nik: maskNik(nik),
    kpj: kpj === null ? null : maskNik(kpj),
    issues: [...shown, ...elsewhere],
  }
}
