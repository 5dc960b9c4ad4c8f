import { foldAreaName } from '../sheet/index.ts'
import { type AreaCode, parseAreaCode } from '../words/index.ts'

export type FundArea = { readonly code: AreaCode; readonly name: string }

/** The areas that rows may name, by code and by name. */
export type FundAreas = {
  readonly nameOf: (code: AreaCode) => string | undefined
  readonly named: (name: string) => readonly FundArea[]
}

export function fundAreas(all: readonly FundArea[]): FundAreas {
  const names = new Map(all.map(({ code, name }) => [code, name]))
  const byName = Map.groupBy(all, ({ name }) => foldAreaName(name))
  return { nameOf: (code) => names.get(code), named: (name) => byName.get(foldAreaName(name)) ?? [] }
}

export type Owner = {
  readonly code: string
  readonly name: string
  readonly kecamatan: string
  /** Of a village; its name is then sought among desa, else above them. */
  readonly ofDesa: boolean
}

export type FoundArea =
  | { readonly area: AreaCode }
  | { readonly refused: 'area.missing' | 'area.unknown' | 'area.ambiguous'; readonly seen: string }

const DESA_LENGTH = 13

/** Whose fund a row is: by code, else by name within the area the file was sent from; that area where the row says nothing. */
export function ownerOf(owner: Owner, about: AreaCode, areas: FundAreas): FoundArea {
  const { code, name, kecamatan, ofDesa } = owner
  if (code !== '') {
    const read = parseAreaCode(code)
    return read !== null && areas.nameOf(read) !== undefined
      ? { area: read }
      : { refused: 'area.unknown', seen: code }
  }
  if (name === '') {
    const alone = !ofDesa || about.length === DESA_LENGTH
    return alone ? { area: about } : { refused: 'area.missing', seen: '' }
  }
  const above = kecamatan === '' ? null : areas.named(kecamatan).filter((area) => area.code.length === 8)
  const found = areas
    .named(name)
    .filter((area) => (area.code.length === DESA_LENGTH) === ofDesa)
    .filter((area) => above === null || above.some((one) => area.code.startsWith(`${one.code}.`)))
  if (found.length === 1) return { area: found[0]!.code }
  return { refused: found.length > 1 ? 'area.ambiguous' : 'area.unknown', seen: name }
}
