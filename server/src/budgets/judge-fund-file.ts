import {
  type EntryOnSheet,
  type FundOnSheet,
  type FundRefusal,
  type FundRefusalCode,
  type ReadFundSheet,
  sameFund,
} from '@naungan/rules/fund'
import { areasFor, covers } from '../platform/auth.ts'
import type { Ctx } from '../platform/endpoint.ts'
import { type FundRow, listFunds, yearsClosed } from './fund.sql.ts'

/** A row held against what stands: taken, or refused with why. */
type Verdict<Row> = { row: Row; fund: string | null; refused: FundRefusal | null }

const refusal = (row: number, field: string, code: FundRefusalCode, seen: string): FundRefusal => ({
  row,
  field,
  code,
  seen,
})

type Standing = { funds: readonly FundRow[]; mine: readonly string[]; closed: ReadonlySet<string> }

/** Somebody who only looks at a file sees it as an officer of the area it was sent from would. */
const mineOr = (area: string, mine: readonly string[]): readonly string[] => (mine.length > 0 ? mine : [area])

type Asked = { areas: readonly string[]; file: { area: string; year: number } }

const standingFor = async (ctx: Ctx, { areas, file: { area, year } }: Asked): Promise<Standing> => ({
  funds: await listFunds(ctx.db, { year, areas }),
  mine: mineOr(area, areasFor(ctx.actor, 'budget.write')),
  closed: new Set(await yearsClosed(ctx.db, areas, year)),
})

const judgeFund = (fund: FundOnSheet, { funds, mine, closed }: Standing): FundRefusal | null => {
  const { row, area, name } = fund
  if (!covers(mine, area)) return refusal(row, 'kode', 'area.outside', area)
  if (closed.has(area)) return refusal(row, 'kode', 'year.closed', area)
  return funds.some((one) => sameFund(one) === sameFund(fund))
    ? refusal(row, 'nama', 'fund.standing', name)
    : null
}

const judgeEntry = (entry: EntryOnSheet, { funds, mine }: Standing): Verdict<EntryOnSheet> => {
  const { row, area, kind, name } = entry
  const words = name || kind || area
  const refuse = (field: string, code: FundRefusalCode, seen = words) => ({
    row: entry,
    fund: null,
    refused: refusal(row, field, code, seen),
  })
  if (!covers(mine, area)) return refuse('kode', 'area.outside', area)
  const found = funds.filter(
    (fund) =>
      fund.area === area &&
      (kind === null || fund.kind === kind) &&
      (name === '' || fund.name.toLowerCase() === name.toLowerCase()),
  )
  if (found.length === 0) return refuse('nama', 'fund.unknown')
  if (found.length > 1) return refuse('nama', 'fund.ambiguous')
  if (found[0]!.closedAt !== null) return refuse('nama', 'fund.closed', found[0]!.name)
  return { row: entry, fund: found[0]!.id, refused: null }
}

export type Judged = {
  funds: FundOnSheet[]
  entries: { row: EntryOnSheet; fund: string }[]
  refused: FundRefusal[]
}

/** Holds what was read against what stands and whose areas they are; what cannot be taken joins the refused rows. */
export const judgeFundFile = async (
  ctx: Ctx,
  { read, ...file }: { read: ReadFundSheet; area: string; year: number },
): Promise<Judged> => {
  const areas = [...new Set([...read.funds, ...read.entries].map(({ area }) => area))]
  const standing = await standingFor(ctx, { areas, file })
  const funds = read.funds.map((row) => ({ row, refused: judgeFund(row, standing) }))
  const entries = read.entries.map((row) => judgeEntry(row, standing))
  const refused = [...read.refused, ...[...funds, ...entries].flatMap((one) => one.refused ?? [])]
  return {
    funds: funds.filter((one) => one.refused === null).map(({ row }) => row),
    entries: entries.flatMap(({ row, fund }) => (fund === null ? [] : [{ row, fund }])),
    refused: refused.sort((a, b) => a.row - b.row),
  }
}
