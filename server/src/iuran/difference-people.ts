import { maskNik, type Month, addMonths } from '@naungan/rules/words'
import type { Segment } from '@naungan/rules/sheet'
import type { Ctx } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import { scopeOfArea } from '../platform/db.ts'
import { steppingOut } from '../workers/index.ts'
import { monthsListed } from './coverage.sql.ts'
import { bitsFor, pairOf } from './difference.ts'
import { type ChangedPerson, readChanged } from './changed-people.sql.ts'
import {
  findChanged,
  type FoundPerson,
  monthNaming,
  nextListed,
  type PeopleKind,
  type SoughtPeople,
} from './difference-people.sql.ts'
import type { SealedMember } from './stage-member.ts'

export type AskedPeople = {
  code: string
  from?: string | undefined
  to?: string | undefined
  segment?: Segment | undefined
  kind: PeopleKind
  payer?: string | undefined
}

const EVERYBODY = Buffer.alloc(0)

/** Whom to look for; names are read in one kabupaten. */
export const soughtPeople = async ({ db }: Ctx, asked: AskedPeople): Promise<SoughtPeople | null> => {
  const { code, segment, kind, payer } = asked
  if (code.length < 5) throw new Problem('difference.kab_only')
  const kab = code.slice(0, 5)
  const pair = pairOf(await monthsListed(db, [kab], 'domisili'), asked)
  return pair && { kab, pair, kind, within: scopeOfArea(code), bits: bitsFor(segment), payer }
}

const nikOf = ({ keys }: Ctx, { nikSealed, rowSealed }: ChangedPerson): string | null => {
  if (nikSealed !== null) return maskNik(keys.open('nik', nikSealed))
  if (rowSealed === null) return null
  return maskNik((JSON.parse(keys.open('row', rowSealed)) as SealedMember).nik)
}

/** A person as they may leave the server: neither key nor seal. */
const personView = (ctx: Ctx, found: ChangedPerson) => {
  const { workerId, name, desa, desaName, segments, programs, payer, since, last } = found
  return { workerId, name, nik: nikOf(ctx, found), desa, desaName, segments, programs, payer, since, last }
}

export type PersonView = ReturnType<typeof personView>

const FIRST_WALK = 1_000
const LONGEST_WALK = 20_000

/** Walks the keys of a month in ever longer stretches until enough people of the kind are found or the month ends. */
const walk = async (
  ctx: Ctx,
  sought: SoughtPeople,
  { after, limit }: { after: Buffer; limit: number },
): Promise<FoundPerson[]> => {
  const { kab, pair, kind } = sought
  const listed = { kab, month: monthNaming(kind, pair), basis: pair.basis }
  const found: FoundPerson[] = []
  for (let [from, stretch] = [after, FIRST_WALK]; found.length < limit; ) {
    const keys = await nextListed(ctx.db, listed, { after: from, limit: stretch })
    found.push(...(await findChanged(ctx.db, sought, { scope: ctx.scope, keys })))
    if (keys.length < stretch) break
    from = keys.at(-1)!
    stretch = Math.min(stretch * 4, LONGEST_WALK)
  }
  return found.slice(0, limit)
}

/** A portion of people of a kind, and after whom the next begins; null when there are no more. */
export const readPortion = async (
  ctx: Ctx,
  sought: SoughtPeople,
  { after, limit }: { after: string | null; limit: number },
): Promise<{ people: PersonView[]; next: string | null }> => {
  const { db, scope } = ctx
  const { kab, pair, kind } = sought
  const place = { after: after === null ? EVERYBODY : Buffer.from(after, 'hex'), limit: limit + 1 }
  const found = await steppingOut(db, () => walk(ctx, sought, place))
  const shown = found.slice(0, limit)
  const month = monthNaming(kind, pair)
  const until = addMonths(pair.to as Month, -1)
  const people = await readChanged(
    db,
    { kab, month, until, basis: pair.basis },
    { persons: shown.map(({ person }) => person), scope },
  )
  return {
    people: people.map((one) => personView(ctx, one)),
    next: found.length > limit ? shown.at(-1)!.key.toString('hex') : null,
  }
}

/** The people of a kind, with their names: the list to work on. */
export const readPeople = async (
  ctx: Ctx,
  { after, limit, ...asked }: AskedPeople & { after?: string | undefined; limit: number },
) => {
  const sought = await soughtPeople(ctx, asked)
  return sought === null
    ? { people: [], next: null }
    : readPortion(ctx, sought, { after: after ?? null, limit })
}
