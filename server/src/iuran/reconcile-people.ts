import type { CountPart } from '@naungan/rules/target'
import type { Ctx } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import { steppingOut } from '../workers/index.ts'
import { readChanged } from './changed-people.sql.ts'
import { monthsListed } from './coverage.sql.ts'
import { nextListed } from './difference-people.sql.ts'
import { nikOf } from './difference-people.ts'
import { type PartPerson, readImportRows, readListRows, readWorkers } from './part-names.sql.ts'
import { type AskedCounts, besideKabs, besideOf, indicatorAsked } from './reconcile.ts'
import {
  COUNTED_PARTS,
  findCounted,
  findListRows,
  findRefusedRows,
  findUncounted,
  type FoundKey,
  type FoundRow,
  nextWorkers,
  REGISTER_PARTS,
  type SoughtPart,
} from './reconcile-people.sql.ts'
import { type Place, type Portion, portionOf, walkKeys } from './walk-keys.ts'
import { BPJS_PARTS } from '@naungan/rules/target'

export type AskedPart = AskedCounts & { part: CountPart }

/** Whom to look for, their month put beside the others; names are read in one kabupaten. */
export const soughtPart = async (ctx: Ctx, asked: AskedPart): Promise<SoughtPart | null> => {
  const { code, part, month: wanted } = asked
  if (code.length < 5) throw new Problem('difference.kab_only')
  const kab = code.slice(0, 5)
  const indicator = indicatorAsked(asked.indicator)
  const { basis } = indicator
  const month = wanted ?? (await monthsListed(ctx.db, [kab], basis)).at(-1)
  if (month === undefined) return null
  const { standing, waiting } = await besideKabs(ctx, [kab], { month, basis })
  if (waiting > 0) throw new Problem('counts.waiting')
  if (standing.length === 0) return null
  const { kabs: _, ...beside } = besideOf(code, [kab], { month, indicator })
  return { ...beside, kab, part }
}

/** The list and the row in which somebody stands. */
type Origin = { kind: 'list' | 'import'; id: string; row: number }

const viewOf = (ctx: Ctx, person: PartPerson, origin: Origin | null) => {
  const { workerId, name, desa, desaName, segments, payer } = person
  return { workerId, name, nik: nikOf(ctx, person), desa, desaName, segments, payer, origin }
}
export type PartView = ReturnType<typeof viewOf>

const plain = (ctx: Ctx, people: readonly PartPerson[]): PartView[] =>
  people.map((one) => viewOf(ctx, one, null))
const keysOf = (found: readonly FoundKey[]): Buffer[] => found.map(({ person }) => person)

/** People counted in some segment of the month. */
const countedPortion = (ctx: Ctx, sought: SoughtPart, place: Place) => {
  const { db, scope } = ctx
  const { kab, month, basis } = sought
  const steps = {
    next: (from: { after: Buffer; limit: number }) => nextListed(db, { kab, month, basis }, from),
    pick: (keys: readonly Buffer[]) => findCounted(db, sought, { scope, keys }),
  }
  return portionOf(
    place,
    (from) => steppingOut(db, () => walkKeys(steps, from)),
    async (found) =>
      plain(
        ctx,
        await readChanged(db, { kab, month, until: month, basis }, { persons: keysOf(found), scope }),
      ),
  )
}

/** People of the register whom the month does not count. */
const registerPortion = (ctx: Ctx, sought: SoughtPart, place: Place) => {
  const { db, scope } = ctx
  const steps = {
    next: (from: { after: Buffer; limit: number }) => nextWorkers(db, { ...sought, scope }, from),
    pick: (keys: readonly Buffer[]) => findUncounted(db, sought, keys),
  }
  return portionOf(
    place,
    (from) => steppingOut(db, () => walkKeys(steps, from)),
    async (found) => plain(ctx, await readWorkers(db, sought.kab, { persons: keysOf(found), scope })),
  )
}

const withOrigins = (
  ctx: Ctx,
  people: readonly PartPerson[],
  kind: Origin['kind'],
  found: readonly FoundRow[],
) => people.map((one, at) => viewOf(ctx, one, { kind, id: found[at]!.id, row: found[at]!.row }))

const listPortion = (ctx: Ctx, sought: SoughtPart, place: Place) => {
  const { db, scope } = ctx
  return portionOf(
    place,
    (from) => findListRows(db, sought, { scope, ...from }),
    async (found) => withOrigins(ctx, await readListRows(db, sought.kab, { found, scope }), 'list', found),
  )
}

/** Whether a row's person is known is asked of the whole kabupaten. */
const importPortion = (ctx: Ctx, sought: SoughtPart, place: Place) => {
  const { db, scope } = ctx
  return portionOf(
    place,
    (from) => steppingOut(db, () => findRefusedRows(db, sought, { scope, ...from })),
    async (found) =>
      withOrigins(ctx, await readImportRows(db, sought.kab, { found, scope }), 'import', found),
  )
}

/** A portion of the people of a part, and after whom the next begins; null when there are no more. */
export const readPartPortion = (ctx: Ctx, sought: SoughtPart, place: Place): Promise<Portion<PartView>> => {
  const { part } = sought
  if (part in COUNTED_PARTS) return countedPortion(ctx, sought, place)
  if (part in REGISTER_PARTS) return registerPortion(ctx, sought, place)
  const ofBpjs = (BPJS_PARTS as readonly string[]).includes(part)
  return (ofBpjs ? listPortion : importPortion)(ctx, sought, place)
}

/** The people behind a part of the difference: the list to work on. */
export const readPartPeople = async (
  ctx: Ctx,
  { after, limit, ...asked }: AskedPart & { after?: string | undefined; limit: number },
): Promise<Portion<PartView>> => {
  const sought = await soughtPart(ctx, asked)
  return sought === null
    ? { people: [], next: null }
    : readPartPortion(ctx, sought, { after: after ?? null, limit })
}
