import { editDistance, foldAreaName } from '../sheet/index.ts'
import { type AreaCode, NATION, parentOf, parseAreaCode } from '../words/index.ts'
import type { RefusalCode } from './statistic-value.ts'

export type NamedArea = { readonly code: AreaCode; readonly name: string }

/** The areas a file may speak of, arranged by code and by what they lie in. */
export type StatisticAreas = {
  readonly nameOf: (code: AreaCode) => string | undefined
  readonly partsOf: (code: AreaCode) => readonly NamedArea[]
  readonly all: readonly NamedArea[]
}

export function statisticAreas(all: readonly NamedArea[]): StatisticAreas {
  const names = new Map(all.map(({ code, name }) => [code, name]))
  const parts = new Map<AreaCode, NamedArea[]>()
  for (const area of all) {
    const up = parentOf(area.code)
    if (up !== null) parts.set(up, [...(parts.get(up) ?? []), area])
  }
  return { nameOf: (code) => names.get(code), partsOf: (code) => parts.get(code) ?? [], all }
}

export type Placed =
  | { readonly area: AreaCode; readonly doubt: string | null; readonly cut?: boolean }
  | { readonly refused: RefusalCode; readonly seen: string; readonly otherArea?: boolean }

const SLIP = 2
const bareName = (written: string): string => written.replace(/^[\d.\s-]+(?=\p{L})/u, '').trim()
const fold = (written: string): string =>
  foldAreaName(
    bareName(written)
      .replace(/^(?:prov(?:insi)?)\b\.?\s*/i, '')
      .replace(/^kota\s+adm(?:inistrasi)?\b\.?\s*/i, 'Kota '),
  )

const agrees = (written: string, name: string): boolean => {
  const [one, other] = [fold(written), fold(name)]
  if (one === '' || other.includes(one) || one.includes(other)) return true
  return editDistance(one, other, SLIP) <= SLIP
}

const NATION_NAMES = new Set(['INDONESIA', 'NASIONAL', 'NATION'])
const SUMS = new Set(['JUMLAH', 'TOTAL', 'JUMLAHTOTAL', 'JUMLAHTOTALKESELURUHAN'])

/** A code that a spreadsheet took for a number loses its last nought: 18.1 can only be 18.10. */
const uncut = (code: string): string => (/^\d\d\.\d$/.test(code) ? `${code}0` : code)

function byCode(written: string, name: string, areas: StatisticAreas): Placed {
  const code = written === '0' ? NATION : parseAreaCode(uncut(written))
  if (code === null) return { refused: 'area.unreadable', seen: written }
  const known = areas.nameOf(code)
  if (known === undefined) return { refused: 'area.unknown', seen: written }
  const cut = uncut(written) !== written
  if (name === '' || code === NATION) return { area: code, doubt: null, cut }
  if (agrees(name, known)) return { area: code, doubt: null, cut }
  const other = areas.partsOf(parentOf(code)!).some((area) => fold(area.name) === fold(name))
  if (other || cut) return { refused: 'area.other_name', seen: `${written} ${name}`, otherArea: other }
  return { area: code, doubt: null }
}

/** The areas of one place by name, exact; within a kota section "Bandung" means Kota Bandung. */
function named(sought: string, parts: readonly NamedArea[], kota: boolean): AreaCode[] {
  const exact = (form: string) => parts.filter(({ name }) => fold(name) === form).map(({ code }) => code)
  const inKota = kota ? exact(`KOTA${sought}`) : []
  if (inKota.length > 0) return inKota
  const plain = exact(sought)
  return plain.length > 0 ? plain : exact(`KOTA${sought}`)
}

type Within = { readonly about: AreaCode; readonly kota: boolean }

function byName(written: string, { about, kota }: Within, areas: StatisticAreas): Placed {
  const sought = fold(written)
  if (NATION_NAMES.has(sought)) return { area: NATION, doubt: null }
  const own = fold(areas.nameOf(about) ?? '')
  if (SUMS.has(sought)) return { area: about, doubt: null }
  const parts = areas.partsOf(about)
  const found = named(sought, parts, kota)
  if (found.length === 1) return { area: found[0]!, doubt: null }
  if (found.length > 1) return { refused: 'area.name_ambiguous', seen: written }
  if (sought === own) return { area: about, doubt: null }
  const near = parts.filter(({ name }) =>
    [sought, `KOTA${sought}`].some((form) => editDistance(form, fold(name), SLIP) <= SLIP),
  )
  if (near.length === 1 && sought.length > SLIP + 1) return { area: near[0]!.code, doubt: written }
  return { refused: near.length > 1 ? 'area.name_ambiguous' : 'area.name_unknown', seen: written }
}

/** The area of a row: by its code, checked by the name beside it; by the name alone only within the place of the table. */
export function placeRow(
  { code, name }: { code: string; name: string },
  within: Within,
  areas: StatisticAreas,
): Placed {
  if (code !== '') return byCode(code, name, areas)
  return name === '' ? { refused: 'area.missing', seen: '' } : byName(name, within, areas)
}

/** The kabupaten or province that a title is about, the lowest and longest that it names. */
export function areaInTitle(title: string, areas: StatisticAreas): AreaCode | null {
  const text = ` ${title.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  const held = areas.all.filter(({ code, name }) => {
    if (code.length > 5 || code === NATION) return false
    const upper = name.toUpperCase()
    return text.includes(code.length === 2 ? ` PROVINSI ${upper} ` : ` ${upper} `)
  })
  const found = held.filter(({ code }) => code.length === 5)
  return (found.length > 0 ? found : held).sort((a, b) => b.name.length - a.name.length)[0]?.code ?? null
}
