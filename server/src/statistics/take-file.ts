import type { ReadStatistics, Said, StatisticValue } from '@naungan/rules/statistic'
import { areasFor, covers } from '../platform/auth.ts'
import type { Ctx, ReceivedFile } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import { insertDenominators, insertTargets, withdrawFile } from '../targets/index.ts'
import { denominatorsOf, judge, targetsOf } from './judge.ts'
import { readFile } from './read-file.ts'
import {
  type FileRow,
  type FileState,
  findFile,
  findSame,
  insertFile,
  insertObservations,
  moveFile,
  newerOn,
  withdrawObservations,
} from './statistics.sql.ts'

const NAME_LIMIT = 200

/** Figures of areas that are not the officer's are refused like those that cannot be read. */
const withinDuty = ({ actor }: Ctx, read: ReadStatistics): ReadStatistics => {
  const mine = areasFor(actor, 'figure.write')
  const outside = read.values.filter(({ area }) => !covers(mine, area))
  const refused = outside.map(({ row, area }) => ({
    row,
    field: 'kode',
    code: 'area.outside' as const,
    seen: area,
  }))
  const values = read.values.filter((value) => !outside.includes(value))
  return { ...read, values, refused: [...read.refused, ...refused].sort((a, b) => a.row - b.row) }
}

/** Reads a file of figures and keeps what was read for the preview; no figure counts yet. */
export const receiveFile = async (
  ctx: Ctx,
  { area, file, said }: { area: string; file: ReceivedFile; said: Said },
): Promise<{ id: string; again: boolean }> => {
  const { db, actor, today } = ctx
  const read = withinDuty(ctx, await readFile(ctx, file, { area, said }))
  const same = await findSame(db, { area, sha256: file.sha256 })
  if (same?.state === 'taken') return { id: same.id, again: true }
  // What the officer says of a file may change what it means: the newer reading replaces the older.
  if (same) await moveFile(db, { id: same.id, from: 'ready', to: 'cancelled', by: actor.name })
  const judged = await judge(db, read, today)
  await insertFile(db, {
    id: file.id,
    area,
    name: file.name.replaceAll('\0', '').slice(-NAME_LIMIT),
    sha256: file.sha256,
    read: { ...read, ...judged },
    by: actor,
  })
  return { id: file.id, again: false }
}

export const fileById = async (ctx: Ctx, id: string): Promise<FileRow & { read: ReadStatistics }> => {
  const file = await findFile(ctx.db, id)
  if (file === undefined) throw new Problem('statistic.unknown')
  return file
}

const STATE_WORDS: Record<FileState, { id: string; en: string }> = {
  ready: { id: 'dibaca', en: 'read' },
  taken: { id: 'diambil', en: 'taken' },
  cancelled: { id: 'dibatalkan', en: 'cancelled' },
  undone: { id: 'ditarik kembali', en: 'taken back' },
}

const moveOrRefuse = async (ctx: Ctx, file: FileRow, from: FileState, to: FileState): Promise<void> => {
  if (!(await moveFile(ctx.db, { id: file.id, from, to, by: ctx.actor.name })))
    throw new Problem('statistic.not_in_state', { state: STATE_WORDS[file.state][ctx.language] })
}

export type TakenCounts = { figures: number; denominators: number; targets: number }

/** Takes all that was read; a name that is not quite an area's counts only where the officer confirmed its row. */
export const takeFile = async (
  ctx: Ctx,
  { id, confirmed }: { id: string; confirmed: readonly number[] },
): Promise<TakenCounts> => {
  const { db, actor, today } = ctx
  const file = await fileById(ctx, id)
  await moveOrRefuse(ctx, file, 'ready', 'taken')
  // Another officer may take it, and something may have been stated meanwhile.
  const { values: mine } = withinDuty(ctx, file.read)
  const sure = ({ doubt, row }: StatisticValue) => doubt === null || confirmed.includes(row)
  const { values } = await judge(db, { values: mine.filter(sure).map(fresh), refused: [] }, today)
  if (values.length === 0) throw new Problem('statistic.nothing_to_take')
  const taken = { file: id, today }
  const denominators = denominatorsOf(values, taken)
  const targets = await targetsOf(db, values, taken)
  const once = values.filter(({ flags }) => !flags.includes('repeated'))
  await insertObservations(db, { file: id, values: once, by: actor.name })
  await insertDenominators(db, denominators, actor)
  await insertTargets(db, targets, actor)
  return { figures: once.length, denominators: denominators.length, targets: targets.length }
}

/** Without what was known when it was read. */
const fresh = (value: StatisticValue): StatisticValue => ({
  ...value,
  flags: value.flags.filter((flag) => flag !== 'known'),
})

export const cancelFile = async (ctx: Ctx, id: string): Promise<void> =>
  moveOrRefuse(ctx, await fileById(ctx, id), 'ready', 'cancelled')

const REASON = { id: 'Berkas {name} ditarik kembali', en: 'The file {name} was taken back' }

/** Takes back all that a file brought, unless a later file states one of its figures again. */
export const undoFile = async (ctx: Ctx, id: string): Promise<void> => {
  const file = await fileById(ctx, id)
  await moveOrRefuse(ctx, file, 'taken', 'undone')
  const newer = await newerOn(ctx.db, id)
  if (newer !== undefined) throw new Problem('statistic.newer_stands', { file: newer })
  await withdrawObservations(ctx.db, id, ctx.actor.name)
  const reason = REASON[ctx.language].replace('{name}', file.name)
  await withdrawFile(ctx.db, { file: id, reason, by: ctx.actor })
}
