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
import { type Place, type Portion, portionOf, walkKeys } from './walk-keys.ts'

export type AskedPeople = {
  code: string
  from?: string | undefined
  to?: string | undefined
  segment?: Segment | undefined
  kind: PeopleKind
  payer?: string | undefined
}

/** Whom to look for; names are read in one kabupaten. */
export const soughtPeople = async ({ db }: Ctx, asked: AskedPeople): Promise<SoughtPeople | null> => {
  const { code, segment, kind, payer } = asked
  if (code.length < 5) throw new Problem('difference.kab_only')
  const kab = code.slice(0, 5)
  const pair = pairOf(await monthsListed(db, [kab], 'domisili'), asked)
  return pair && { kab, pair, kind, within: scopeOfArea(code), bits: bitsFor(segment), payer }
}

/** The NIK of somebody, masked: of the register, else as a list has it. */
export const nikOf = (
  { keys }: Ctx,
  { nikSealed, rowSealed }: Pick<ChangedPerson, 'nikSealed' | 'rowSealed'>,
): string | null => {
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

/** Finds people of the kind by the keys of the month that names them. */
const findPeople = (
  { db, scope }: Ctx,
  sought: SoughtPeople,
  place: { after: Buffer; limit: number },
): Promise<FoundPerson[]> => {
  const { kab, pair, kind } = sought
  const listed = { kab, month: monthNaming(kind, pair), basis: pair.basis }
  return walkKeys(
    {
      next: (from) => nextListed(db, listed, from),
      pick: (keys) => findChanged(db, sought, { scope, keys }),
    },
    place,
  )
}

/** A portion of people of a kind, and after whom the next begins; null when there are no more. */
export const readPortion = async (
  ctx: Ctx,
  sought: SoughtPeople,
  place: Place,
): Promise<Portion<PersonView>> => {
  const { db, scope } = ctx
  const { kab, pair, kind } = sought
  const at = {
    kab,
    month: monthNaming(kind, pair),
    until: addMonths(pair.to as Month, -1),
    basis: pair.basis,
  }
  return portionOf(
    place,
    (from) => steppingOut(db, () => findPeople(ctx, sought, from)),
    async (found) =>
      (await readChanged(db, at, { persons: found.map(({ person }) => person), scope })).map((one) =>
        personView(ctx, one),
      ),
  )
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
