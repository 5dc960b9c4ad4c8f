const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function codePoint(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}

/** The text behind XML entities and behind the _x000D_ marks that spreadsheets use for control characters. */
export function xmlText(raw: string): string {
  const text = raw.includes('&')
    ? raw.replace(
        /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
        (whole, hex?: string, dec?: string, name?: string) => {
          if (hex !== undefined) return codePoint(Number.parseInt(hex, 16))
          return dec !== undefined ? codePoint(Number(dec)) : (NAMED[name ?? ''] ?? whole)
        },
      )
    : raw
  return text.includes('_x')
    ? text.replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) => codePoint(Number.parseInt(hex, 16)))
    : text
}

/** The value of an attribute in the text of a tag. */
export function attribute(tag: string, name: string): string | undefined {
  const start = tag.indexOf(` ${name}="`)
  if (start < 0) return tag.includes("'") ? tag.match(new RegExp(`\\s${name}='([^']*)'`))?.[1] : undefined
  const from = start + name.length + 3
  const end = tag.indexOf('"', from)
  return end < 0 ? undefined : tag.slice(from, end)
}

/** All tags of a name, without what stands between them; any namespace prefix. */
export const tagsOf = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])[^>]*>`, 'g'))].map(([tag]) =>
    tag.replace(/\s+/g, ' '),
  )

/** The text inside every <t> of a string, without the phonetic hints that stand beside it. */
export function stringText(xml: string): string {
  const bare = xml.includes('rPh') ? xml.replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, '') : xml
  let text = ''
  for (const [, piece = ''] of bare.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</g)) text += piece
  return xmlText(text)
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Characters that no XML may hold, and halves of characters. */
const UNWRITABLE =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A text as it may stand in XML, in an element or an attribute; _x000D_ stays what it was. */
export const escapeXml = (text: string): string =>
  text
    .replace(UNWRITABLE, '')
    .replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_')
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign]!)

/** A tag with an attribute set, in place or added at its end. */
export function withAttribute(tag: string, name: string, value: string): string {
  const set = ` ${name}="${value}"`
  const old = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`)
  return old.test(tag) ? tag.replace(old, set) : tag.replace(/\s*(\/?>)$/, `${set}$1`)
}

/** The first element of a name as it stands, with what is inside; any namespace prefix. */
export const elementOf = (xml: string, name: string): string | undefined =>
  xml.match(new RegExp(`<(\\w+:)?${name}(?=[\\s/>])(?:[^>]*/>|[^>]*>[\\s\\S]*?</(?:\\w+:)?${name}>)`))?.[0]

/** All elements of a name, each with what is inside; they do not nest. */
export const elementsOf = (xml: string, name: string): string[] =>
  xml.match(
    new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])(?:[^>]*/>|[^>]*>[\\s\\S]*?</(?:\\w+:)?${name}>)`, 'g'),
  ) ?? []

/** The tag that opens an element, from its text. */
export const openingTag = (element: string): string => element.slice(0, element.indexOf('>') + 1)
