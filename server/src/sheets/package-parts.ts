import { attribute, elementsOf, escapeXml, openingTag, tagsOf, xmlText } from './xml-text.ts'

/** A link from one part of a workbook to another. */
export type Link = { readonly id: string; readonly type: string; readonly target: string }

export const LINK_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const LINKS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const EMPTY_LINKS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${LINKS}"></Relationships>`

/** The file that holds the links of a part. */
export const linksPath = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels')

/** The path of a part that another one links to. */
export function linkedPath(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const parts = from.split('/').slice(0, -1)
  for (const step of target.split('/'))
    if (step === '..') parts.pop()
    else if (step !== '.') parts.push(step)
  return parts.join('/')
}

export const linksOf = (xml: string): Link[] =>
  tagsOf(xml, 'Relationship').map((tag) => ({
    id: attribute(tag, 'Id') ?? '',
    type: attribute(tag, 'Type') ?? '',
    target: xmlText(attribute(tag, 'Target') ?? ''),
  }))

/** Puts new elements before the end of the outermost one. */
const inserted = (xml: string, element: string): string => {
  const open = xml.replace(/<((?:\w+:)?\w+)([^<]*)\/>\s*$/, '<$1$2></$1>')
  const at = open.lastIndexOf('</')
  return `${open.slice(0, at)}${element}${open.slice(at)}`
}

const prefixOf = (xml: string, root: string): string =>
  xml.match(new RegExp(`<(\\w+:)?${root}[\\s>]`))?.[1] ?? ''

export function withLink(xml: string, { id, type, target }: Link): string {
  const links = xml === '' ? EMPTY_LINKS : xml
  const tag = `<${prefixOf(links, 'Relationships')}Relationship Id="${id}" Type="${LINK_TYPES}/${type}" Target="${escapeXml(target)}"/>`
  return inserted(links, tag)
}

/** Says what kind of part a path is, unless that is said. */
export function withPart(types: string, path: string, contentType: string): string {
  const named = tagsOf(types, 'Override').some(
    (tag) => attribute(tag, 'PartName')?.toLowerCase() === `/${path}`.toLowerCase(),
  )
  const tag = `<${prefixOf(types, 'Types')}Override PartName="/${escapeXml(path)}" ContentType="${contentType}"/>`
  return named ? types : inserted(types, tag)
}

/** Says what kind of part every file with this ending is, unless that is said. */
export function withEnding(types: string, ending: string, contentType: string): string {
  const named = tagsOf(types, 'Default').some((tag) => attribute(tag, 'Extension')?.toLowerCase() === ending)
  const tag = `<${prefixOf(types, 'Types')}Default Extension="${ending}" ContentType="${contentType}"/>`
  return named ? types : types.replace(/(<(?:\w+:)?Types(?:\s[^>]*)?>)/, (root) => root + tag)
}

export const STAMP_PART = 'docProps/custom.xml'
export const STAMP_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml'
export const STAMP = 'NaunganDaftar'
const CUSTOM = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties'
const VALUES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes'
/** What every program gives to properties of its own making. */
const FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}'
const EMPTY_PROPERTIES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="${CUSTOM}" xmlns:vt="${VALUES}"></Properties>`

const isStamp = (property: string): boolean => attribute(openingTag(property), 'name') === STAMP

/** The mark that a returned workbook carries; null in any other. */
export function stampOf(properties: string): string | null {
  const found = elementsOf(properties, 'property').find(isStamp)
  const text = found?.match(/>([^<>]+)<\/\w+:lpwstr>/)?.[1]
  return text === undefined ? null : xmlText(text)
}

export function withStamp(properties: string, stamp: string): string {
  const given = properties === '' ? EMPTY_PROPERTIES : properties
  // Some readers know the value only under this name, said once at the root.
  const xml = given.includes('xmlns:vt=')
    ? given
    : given.replace(/<(?:\w+:)?Properties\b/, `$& xmlns:vt="${VALUES}"`)
  const all = elementsOf(xml, 'property')
  const without = all.filter(isStamp).reduce((text, old) => text.replace(old, ''), xml)
  const next = all.reduce(
    (most, property) => Math.max(most, Number(attribute(openingTag(property), 'pid')) || 1),
    1,
  )
  const prefix = prefixOf(xml, 'Properties')
  return inserted(
    without,
    `<${prefix}property fmtid="${FORMAT}" pid="${next + 1}" name="${STAMP}"><vt:lpwstr>${escapeXml(stamp)}</vt:lpwstr></${prefix}property>`,
  )
}
