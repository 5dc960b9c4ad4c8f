import { type AreaCode, kabOf, parentOf, within } from '../words/index.ts'
import {
  type AreaIndex,
  foldAreaName,
  indexByName,
  isKabCalled,
  kabsCalled,
  type Place,
} from './area-index.ts'
import { editDistance, lettersApart, lettersIn } from './edit-distance.ts'

export type DesaNames = { readonly desa: string; readonly kecamatan?: string; readonly kabupaten?: string }

const bareUpper = (name: string): string => name.toUpperCase().trim().replace(/\s+/g, ' ')

/** The digit that the last group of the code starts with when the text says which kind it means. */
const kindDigit = (name: string): string | null => {
  if (/^\s*KEL(?:URAHAN)?[. ]/i.test(name)) return '1'
  return /^\s*(?:DESA|DS)[. ]/i.test(name) ? '2' : null
}

/** Edits by which a name may be off: none in three letters, one in six, two in more. */
const editsFor = (fold: string): number => (fold.length <= 3 ? 0 : fold.length <= 6 ? 1 : 2)

/** Whether two folded names may mean one place, slips of the pen allowed. */
const foldsAlike = (a: string, b: string): boolean => {
  const limit = editsFor(a)
  return editDistance(a, b, limit) <= limit
}

/** Narrows the candidates when something is left after it. */
const prefer = (codes: AreaCode[], wanted: (code: AreaCode) => boolean): AreaCode[] => {
  const left = codes.length > 1 ? codes.filter(wanted) : codes
  return left.length > 0 ? left : codes
}

const folded = (name: string | undefined): string | null => (name ? foldAreaName(name) : null)

/** The places near a name with their edits, the nearest first. */
function nearest(places: readonly Place[], fold: string, limit: number): { code: AreaCode; edits: number }[] {
  const letters = lettersIn(fold)
  return places
    .filter((place) => lettersApart(place.letters, letters) <= 2 * limit)
    .map((place) => ({ code: place.code, edits: editDistance(fold, place.fold, limit) }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits)
}

/** The desa of the kabupaten that is written, else of the one the list is for. */
function placesFor(index: AreaIndex, { kabupaten }: DesaNames, area: AreaCode): Place[] {
  const sought = folded(kabupaten)
  const written = sought === null ? [] : kabsCalled(index, sought)
  const kabs = written.length > 0 ? written : [kabOf(area) ?? '']
  return kabs.flatMap((kab) => index.ofKab.get(kab) ?? [])
}

function inKecamatan(index: AreaIndex, places: readonly Place[], kecamatan: string | undefined): Place[] {
  const sought = folded(kecamatan)
  return places.filter(({ code }) => index.folded.get(parentOf(code) ?? '') === sought)
}

function bearing(index: AreaIndex, sought: DesaNames, area: AreaCode): AreaCode[] {
  const [kecamatan, kabupaten] = [folded(sought.kecamatan), folded(sought.kabupaten)]
  const all = (index.desa.get(foldAreaName(sought.desa)) ?? []).filter(
    (code) =>
      (kecamatan === null || index.folded.get(parentOf(code) ?? '') === kecamatan) &&
      (kabupaten === null || isKabCalled(index, code.slice(0, 5), kabupaten)),
  )
  const kind = kindDigit(sought.desa)
  const written = bareUpper(sought.desa)
  const byArea = prefer(all, (code) => within(code, area))
  const byName = prefer(byArea, (code) => bareUpper(index.names.get(code) ?? '') === written)
  return prefer(byName, (code) => kind === null || code.charAt(9) === kind)
}

function near(index: AreaIndex, sought: DesaNames, area: AreaCode): AreaCode[] {
  const fold = foldAreaName(sought.desa)
  const places = placesFor(index, sought, area)
  const here = nearest(inKecamatan(index, places, sought.kecamatan), fold, editsFor(fold))
  const found = here.length > 0 ? here : nearest(places, fold, editsFor(fold))
  return found.filter(({ edits }) => edits === found[0]?.edits).map(({ code }) => code)
}

const CANDIDATES = 8
const WIDE = 3

function candidates(index: AreaIndex, sought: DesaNames, area: AreaCode): AreaCode[] {
  const fold = foldAreaName(sought.desa)
  const places = placesFor(index, sought, area)
  const wider = [inKecamatan(index, places, sought.kecamatan), places].flatMap((among) =>
    nearest(among, fold, WIDE).map(({ code }) => code),
  )
  const codes = [...bearing(index, sought, area), ...near(index, sought, area), ...wider]
  return [...new Set(codes)].slice(0, CANDIDATES)
}

function otherKab(index: AreaIndex, code: AreaCode, kabupaten: string): boolean {
  const sought = foldAreaName(kabupaten)
  return !isKabCalled(index, code.slice(0, 5), sought) && kabsCalled(index, sought).length > 0
}

export type NameSearch = {
  /** The desa that bear the names, as written or folded; only those of the area when some lie in it. */
  readonly bearing: (sought: DesaNames, area: AreaCode) => AreaCode[]
  /** The desa nearest to names that no desa bears: in the kecamatan, else anywhere in the kabupaten. */
  readonly near: (sought: DesaNames, area: AreaCode) => AreaCode[]
  /** What a person may choose from, the likeliest first. */
  readonly candidates: (sought: DesaNames, area: AreaCode) => AreaCode[]
  /** Whether a desa may be meant by the names, slips of the pen allowed. */
  readonly alike: (code: AreaCode, sought: DesaNames) => boolean
  /** Whether the kabupaten that is written is known and another one than that of the desa. */
  readonly otherKab: (code: AreaCode, kabupaten: string | undefined) => boolean
}

/** Searches desa by their names. The index is made at the first question. */
export function nameSearch(names: ReadonlyMap<AreaCode, string>): NameSearch {
  let made: AreaIndex | null = null
  const index = (): AreaIndex => (made ??= indexByName(names))
  const others = new Map<string, boolean>()
  return {
    bearing: (sought, area) => bearing(index(), sought, area),
    near: (sought, area) => near(index(), sought, area),
    candidates: (sought, area) => candidates(index(), sought, area),
    alike: (code, { desa }) => foldsAlike(foldAreaName(desa), foldAreaName(names.get(code) ?? '')),
    otherKab(code, kabupaten) {
      if (!kabupaten) return false
      return remembering(others, `${code.slice(0, 5)} ${kabupaten}`, () => otherKab(index(), code, kabupaten))
    },
  }
}

/** Answers remembered at most; a list of nothing but slips of the pen must not fill the memory. */
const REMEMBERED = 50_000

/** The answer from the memory, else a new one that it keeps. */
export function remembering<T>(memory: Map<string, T>, key: string, answer: () => T): T {
  const before = memory.get(key)
  if (before !== undefined) return before
  if (memory.size >= REMEMBERED) memory.clear()
  const now = answer()
  memory.set(key, now)
  return now
}
