import { type AreaCode, levelOf, parseAreaCode, within } from '../words/index.ts'
import { foldAreaName } from './area-index.ts'
import { type DesaNames, type NameSearch, nameSearch, remembering } from './area-names.ts'
import { movedKabupaten, oldNikPrefix } from './old-areas.ts'

export type DesaIssue =
  | 'desa.unknown'
  | 'desa.ambiguous'
  | 'desa.near'
  | 'desa.bps_code'
  | 'desa.bps_code_named'
  | 'desa.old_code'
  | 'desa.old_code_unnamed'
  | 'desa.code_differs'

/** The desa that was found and what must be said of it; one of the two at least. */
export type DesaAnswer = { readonly desa: AreaCode | null; readonly issue: DesaIssue | null }

/** A name that a person has said the desa of, once for the kabupaten. Both names are folded. */
export type DesaAlias = { readonly written: string; readonly kecamatan: string; readonly desa: AreaCode }

export type AreaFacts = Pick<NameSearch, 'alike' | 'candidates' | 'otherKab'> & {
  readonly nameOf: (code: AreaCode) => string | undefined
  /** Whether the first six digits of a NIK are a kecamatan of today, or of a kabupaten that got another code. */
  readonly knowsNikPrefix: (prefix: string) => boolean
  /** A desa by its code, with dots or without. */
  readonly desaByCode: (text: string) => DesaAnswer
  /** A desa by its names: as written, then folded, then nearly. Only desa within the area are looked at. */
  readonly desaByName: (names: DesaNames, area: AreaCode) => DesaAnswer
  /** A desa by its names where its code is one of before 2022: the villages got other numbers too. */
  readonly desaByOldCode: (text: string, names: DesaNames) => DesaAnswer
}

const found = (desa: AreaCode): DesaAnswer => ({ desa, issue: null })
const doubt = (issue: DesaIssue, desa: AreaCode | null = null): DesaAnswer => ({ desa, issue })

const rememberingNames = (answer: AreaFacts['desaByName']): AreaFacts['desaByName'] => {
  const known = new Map<string, DesaAnswer>()
  return (names, area) => {
    const key = [names.desa, names.kecamatan, names.kabupaten, area].join('\n')
    return remembering(known, key, () => answer(names, area))
  }
}

function byName(search: NameSearch, sought: DesaNames, area: AreaCode): DesaAnswer {
  const [desa, ...others] = search.bearing(sought, area)
  if (others.length > 0) return doubt('desa.ambiguous')
  if (desa !== undefined) return found(desa)
  const [nearest, ...asNear] = search.near(sought, area)
  if (nearest === undefined) return doubt('desa.unknown')
  return asNear.length > 0 ? doubt('desa.ambiguous') : doubt('desa.near', nearest)
}

/** Digits of a code as text: no spaces and no 'ID' before them, as in the codes of the UN. */
const bareCode = (text: string): string => text.replace(/\s+/g, '').replace(/^ID(?=\d)/i, '')

// BPS numbers kecamatan in three digits, nearly always tens; no Kemendagri desa group starts with 0.
const BPS_SHAPE = /^\d{6}0\d{3}$|^\d{7}$/

function byCode(text: string, names: ReadonlyMap<AreaCode, string>): DesaAnswer {
  const bare = bareCode(text)
  const code = parseAreaCode(bare)
  if (code !== null && code.length === 13 && names.has(code)) return found(code)
  if (BPS_SHAPE.test(bare)) return doubt('desa.bps_code')
  return doubt(code !== null && movedKabupaten(code) !== null ? 'desa.old_code' : 'desa.unknown')
}

function byOldCode(search: NameSearch, text: string, { desa }: DesaNames): DesaAnswer {
  const code = parseAreaCode(bareCode(text)) ?? ''
  const kab = movedKabupaten(code)
  if (kab === null || desa === '') return doubt('desa.old_code_unnamed')
  // Kecamatan kept their numbers, so the one in the code tells two villages of one name apart.
  const inside = `${kab}${code.slice(5, 8)}`
  const bearing = search.bearing({ desa }, inside).filter((one) => within(one, kab))
  const near = bearing.length > 0 ? bearing : search.near({ desa }, kab)
  if (near.length !== 1) return doubt('desa.old_code_unnamed')
  return doubt(bearing.length > 0 ? 'desa.old_code' : 'desa.near', near[0]!)
}

/** Everything that reading a list asks about areas, from all codes and names of the tree. */
export function areaFacts(areas: Iterable<{ readonly code: AreaCode; readonly name: string }>): AreaFacts {
  const names = new Map<AreaCode, string>()
  const prefixes = new Set<string>()
  for (const { code, name } of areas) {
    names.set(code, name)
    if (levelOf(code) === 'kecamatan') prefixes.add(code.replaceAll('.', ''))
  }
  const search = nameSearch(names)
  return {
    ...search,
    nameOf: (code) => names.get(code),
    knowsNikPrefix: (prefix) => prefixes.has(prefix) || oldNikPrefix(prefix),
    desaByCode: (text) => byCode(text, names),
    desaByName: rememberingNames((sought, area) => byName(search, sought, area)),
    desaByOldCode: (text, sought) => byOldCode(search, text, sought),
  }
}

const aliasKey = (desa: string, kecamatan = ''): string => `${foldAreaName(desa)}\n${foldAreaName(kecamatan)}`

/** The same facts with names that a person has confirmed. A name with its kecamatan is confirmed for that one only. */
export function withAliases(facts: AreaFacts, aliases: readonly DesaAlias[]): AreaFacts {
  if (aliases.length === 0) return facts
  const said = new Map(aliases.map(({ written, kecamatan, desa }) => [`${written}\n${kecamatan}`, desa]))
  const saidOf = ({ desa, kecamatan }: DesaNames) => said.get(aliasKey(desa, kecamatan))
  return {
    ...facts,
    desaByOldCode(text, names) {
      const desa = saidOf(names)
      return desa === undefined ? facts.desaByOldCode(text, names) : doubt('desa.old_code', desa)
    },
    desaByName: rememberingNames((names, area) => {
      const desa = saidOf(names)
      const meant = desa !== undefined && !facts.otherKab(desa, names.kabupaten)
      return meant ? found(desa) : facts.desaByName(names, area)
    }),
  }
}
