import { bitsOf, findIndicator, type Indicator, MAIN_INDICATOR } from '@naungan/rules/indicator'
import { addsOf, BPJS_PARTS, type CountPart, reconcile, DESA_PARTS } from '@naungan/rules/target'
import { lastDayOf, type Month } from '@naungan/rules/words'
import { type Db, scopeOfArea } from '../platform/db.ts'
import type { Ctx } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import { type AreaRow, findArea, listAreas, listChildren } from '../wilayah/index.ts'
import { kabsOf, lengthBelow, pathOf } from './area-parts.ts'
import { type Kabs, listsOfMonth, monthsListed, peopleUnder } from './coverage.sql.ts'
import {
  type Beside,
  countsByArea,
  kabsOfMonth,
  type PartRow,
  partsBeside,
  desaLists,
} from './reconcile.sql.ts'
import { askBeside } from './later-counts.ts'

export type AskedCounts = { code: string; month?: string | undefined; indicator?: string | undefined }

export const indicatorAsked = (id: string | undefined): Indicator =>
  (id === undefined ? undefined : findIndicator(id)) ?? MAIN_INDICATOR

/** The kabupaten with a list of the month, each put beside the other counts; what is not is asked for. */
export const besideKabs = async (
  { db, pool }: Ctx,
  kabs: Kabs,
  at: { month: string; basis: Indicator['basis'] },
): Promise<{ standing: string[]; waiting: number }> => {
  const found = await kabsOfMonth(db, kabs, at)
  const waiting = found.filter(({ done }) => !done).map(({ kab }) => kab)
  if (waiting.length > 0) await askBeside(pool, waiting, at)
  return { standing: found.map(({ kab }) => kab), waiting: waiting.length }
}

export const besideOf = (
  code: string,
  kabs: readonly string[],
  { month, indicator }: { month: string; indicator: Indicator },
): Beside => ({
  kabs,
  month,
  basis: indicator.basis,
  within: scopeOfArea(code),
  bits: bitsOf(indicator.segments),
  grace: indicator.grace,
})

const theirsIn = (rows: readonly PartRow[]): number => rows.reduce((sum, { theirs }) => sum + theirs, 0)

/** The named parts in their order, each with what it adds on the way. */
const bucketsOf = <Part extends CountPart>(rows: readonly PartRow[], parts: readonly Part[]) => {
  const people = new Map(rows.map((row) => [row.part, row.people]))
  return parts.map((name) => ({ name, adds: addsOf(name, people.get(name) ?? 0) }))
}

/** The way from what BPJS has over the count to what the villages have; what no part explains is said as the rest. */
const waysOf = (rows: readonly PartRow[], ours: number) => {
  const { bpjs: sent = [], desa: known = [] } = Object.groupBy(rows, ({ against }) => against)
  const [bpjs, desa] = [theirsIn(sent), theirsIn(known)]
  return {
    bpjs,
    ours,
    desa,
    fromBpjs: reconcile(bpjs, ours, bucketsOf(sent, BPJS_PARTS)),
    toDesa: reconcile(ours, desa, bucketsOf(known, DESA_PARTS)),
  }
}

const oursOf = async (
  db: Db,
  { area, indicator, month, kabs }: { area: AreaRow; indicator: Indicator; month: string; kabs: string[] },
): Promise<number> => {
  const within =
    area.level > 2 ? { level: area.level === 3 ? (3 as const) : (4 as const), area: area.code } : null
  const people = await peopleUnder(db, { kabs, month, within }, [indicator])
  return people.get(indicator.id) ?? 0
}

const readParts = async (db: Db, code: string, beside: Beside, children: readonly AreaRow[]) => {
  const length = lengthBelow(code)
  if (length === undefined) return []
  const rows = new Map((await countsByArea(db, beside, length)).map((row) => [row.area, row]))
  const named = [
    ...children.map((child) => ({ code: child.code, name: child.name as string | null })),
    { code, name: null },
  ]
  return named.flatMap((one) => {
    const { bpjs, ours, desa } = rows.get(one.code) ?? {}
    return bpjs === undefined ? [] : [{ ...one, bpjs, ours: ours ?? 0, desa: desa ?? 0 }]
  })
}

/** The count of an area beside that of BPJS and that of the villages, with every part in which they differ. */
export const readThreeCounts = async (ctx: Ctx, { code, month: wanted, indicator: id }: AskedCounts) => {
  const { db } = ctx
  const area = await findArea(db, code)
  if (!area) throw new Problem('area.unknown', { area: code })
  const indicator = indicatorAsked(id)
  const { basis } = indicator
  const children = await listChildren(db, code)
  const kabs = kabsOf(area, children)
  const months = await monthsListed(db, kabs, basis)
  const month = wanted ?? months.at(-1) ?? null
  const { standing, waiting } =
    month === null ? { standing: [], waiting: 0 } : await besideKabs(ctx, kabs, { month, basis })
  const head = {
    area,
    path: await listAreas(db, pathOf(code)),
    indicator: indicator.id,
    basis,
    months,
    month,
    asOf: month === null ? null : lastDayOf(month as Month),
    compared: standing.length,
    waiting,
  }
  const nothing = { counts: null, parts: [], lists: [], desaLists: { lists: 0, day: null } }
  if (month === null || standing.length === 0 || waiting > 0) return { ...head, ...nothing }
  const beside = besideOf(code, standing, { month, indicator })
  const ours = await oursOf(db, { area, indicator, month, kabs: standing })
  return {
    ...head,
    counts: waysOf(await partsBeside(db, beside), ours),
    parts: await readParts(db, code, beside, children),
    lists: await listsOfMonth(db, kabs, { month, basis }),
    desaLists: await desaLists(db, beside),
  }
}
