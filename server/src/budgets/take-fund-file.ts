import type { FundOnSheet, ReadFundSheet } from '@naungan/rules/fund'
import type { Ctx, ReceivedFile } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import { insertCeilings, type NewCeiling } from './ceiling.sql.ts'
import { insertEntries } from './entry.sql.ts'
import {
  findFundFile,
  findSameFundFile,
  type FundFileRow,
  type FundFileState,
  fundFileInUse,
  insertFundFile,
  keepRead,
  moveFundFile,
  withdrawFundFile,
} from './fund-file.sql.ts'
import { insertFunds } from './fund.sql.ts'
import { judgeFundFile } from './judge-fund-file.ts'
import { type FundFileAsked, readFundFile } from './read-fund-file.ts'

const NAME_LIMIT = 200

/** Reads a file of funds or payments and keeps what was read for the preview; nothing of it counts yet. */
export const receiveFundFile = async (
  ctx: Ctx,
  { file, ...asked }: FundFileAsked & { file: ReceivedFile },
): Promise<{ id: string; again: boolean }> => {
  const { db, actor } = ctx
  const { area, year } = asked
  const read = await readFundFile(ctx, file, asked)
  const same = await findSameFundFile(db, { area, year, sha256: file.sha256 })
  if (same?.state === 'taken') return { id: same.id, again: true }
  // What the officer says of a file may change what it means: the newer reading replaces the older.
  if (same) await moveFundFile(db, { id: same.id, from: 'ready', to: 'cancelled', by: actor.name })
  await insertFundFile(db, {
    id: file.id,
    area,
    year,
    name: file.name.slice(-NAME_LIMIT),
    sha256: file.sha256,
    read,
    by: actor,
  })
  return { id: file.id, again: false }
}

export const fundFileById = async (ctx: Ctx, id: string): Promise<FundFileRow & { read: ReadFundSheet }> => {
  const file = await findFundFile(ctx.db, id)
  if (file === undefined) throw new Problem('fund_file.unknown')
  return file
}

const STATE_WORDS: Record<FundFileState, { id: string; en: string }> = {
  ready: { id: 'dibaca', en: 'read' },
  taken: { id: 'diambil', en: 'taken' },
  cancelled: { id: 'dibatalkan', en: 'cancelled' },
  undone: { id: 'ditarik kembali', en: 'taken back' },
}

const moveOrRefuse = async (
  ctx: Ctx,
  file: FundFileRow,
  from: FundFileState,
  to: FundFileState,
): Promise<void> => {
  if (!(await moveFundFile(ctx.db, { id: file.id, from, to, by: ctx.actor.name })))
    throw new Problem('fund_file.not_in_state', { state: STATE_WORDS[file.state][ctx.language] })
}

/** The ceiling of the budget, and that of its change where the row has one. */
const ceilingsOf = (fund: string, { ceiling, revised, source, day }: FundOnSheet): NewCeiling[] => {
  const murni: NewCeiling = { fund, stage: 'murni', rupiah: ceiling, source, day }
  return revised === null ? [murni] : [murni, { fund, stage: 'perubahan', rupiah: revised, source, day }]
}

const takeFunds = async (ctx: Ctx, file: FundFileRow, funds: readonly FundOnSheet[]): Promise<void> => {
  const { db, actor } = ctx
  const from = (row: number) => ({ file: file.id, fileRow: row })
  const made = funds.map(({ row, ...fund }) => ({
    ...fund,
    ...from(row),
    year: file.year,
  }))
  const ids = await insertFunds(db, made, actor)
  const ceilings = funds.flatMap((fund, nth) =>
    ceilingsOf(ids[nth]!, fund).map((ceiling) => ({ ...ceiling, ...from(fund.row) })),
  )
  await insertCeilings(db, ceilings, actor)
}

export type TakenFunds = { funds: number; entries: number }

/** Takes every sound row of a file, or nothing where what stands has changed under it since it was read. */
export const takeFundFile = async (
  ctx: Ctx,
  { id, expected }: { id: string; expected: number },
): Promise<TakenFunds> => {
  const file = await fundFileById(ctx, id)
  await moveOrRefuse(ctx, file, 'ready', 'taken')
  const { funds, entries, refused } = await judgeFundFile(ctx, file)
  const count = funds.length + entries.length
  if (count === 0) throw new Problem('fund_file.nothing_to_take')
  if (count !== expected) {
    const rows = refused.map(({ row }) => row).slice(0, 20)
    throw new Problem('fund_file.changed', { n: Math.abs(expected - count), rows: rows.join(', ') })
  }
  await keepRead(ctx.db, id, { form: file.read.form, funds, entries: entries.map(({ row }) => row), refused })
  if (funds.length > 0) await takeFunds(ctx, file, funds)
  if (entries.length > 0)
    await insertEntries(
      ctx.db,
      entries.map(({ row: { row, stage, ...entry }, fund }) => ({
        ...entry,
        fund,
        kind: stage,
        plan: null,
        file: id,
        fileRow: row,
      })),
      ctx.actor,
    )
  return { funds: funds.length, entries: entries.length }
}

export const cancelFundFile = async (ctx: Ctx, id: string): Promise<void> =>
  moveOrRefuse(ctx, await fundFileById(ctx, id), 'ready', 'cancelled')

const REASON = { id: 'Berkas {name} ditarik kembali', en: 'The file {name} was taken back' }

/** Takes back all that a file brought, unless its funds are closed or carry something by now. */
export const undoFundFile = async (ctx: Ctx, id: string): Promise<void> => {
  const file = await fundFileById(ctx, id)
  await moveOrRefuse(ctx, file, 'taken', 'undone')
  if (await fundFileInUse(ctx.db, id)) throw new Problem('fund_file.in_use')
  const reason = REASON[ctx.language].replace('{name}', file.name)
  await withdrawFundFile(ctx.db, { file: id, reason, by: ctx.actor })
}
