import { attribute, elementOf, elementsOf, openingTag, tagsOf, withAttribute } from './xml-text.ts'

/** How sure it is that a cell is wrong: rejected, to be decided, or only worth a look. */
export type Tone = 'wrong' | 'doubtful' | 'noted'

/** The grounds of the screen, so that a colour means the same in both places. */
const GROUNDS: Readonly<Record<Tone, string>> = { wrong: 'FFFCEBE8', doubtful: 'FFFFF4D9', noted: 'FFEDF2FA' }
const OURS = new Set(Object.values(GROUNDS))
/** The built-in number format of text. */
const TEXT_FORMAT = '49'
const NO_COLOUR = 'indexed="64"'

export type Styles = {
  /** The style of a cell with a ground laid under it, or with ours taken away; all else stays the cell's own. */
  readonly toned: (style: number, tone: Tone | null) => number
  /** The style with what is typed kept as text: a NIK typed into an empty cell must not turn into a number. */
  readonly typed: (style: number) => number
  /** The number of styles that already bear a ground of ours. */
  readonly marked: number
  /** styles.xml with every style that was asked for. */
  readonly xml: () => string
}

/** What a fill shows: our ground and what lay there before, or a colour of the sender's own. */
function fillOf(fill: string): { tone: string | null; under: string } {
  const front = tagsOf(fill, 'fgColor')[0] ?? ''
  const colour = (attribute(front, 'rgb') ?? '').toUpperCase()
  const solid = attribute(tagsOf(fill, 'patternFill')[0] ?? '', 'patternType') === 'solid'
  const named = (tag: string): string => tag.replace(/^<\S+\s*|\s*\/?>$/g, '') || NO_COLOUR
  // The back of a solid fill is not shown: there the sender's own colour waits for the day a cell is mended.
  if (solid && OURS.has(colour)) return { tone: colour, under: named(tagsOf(fill, 'bgColor')[0] ?? '') }
  return { tone: null, under: solid && front !== '' ? named(front) : NO_COLOUR }
}

/** A list of styles.xml that grows: what stands in it keeps its place, the same thing is added once. */
function growing(xml: string, name: string, item: string) {
  const whole = elementOf(xml, name) ?? ''
  const items = elementsOf(whole, item)
  const own = items.length
  return {
    items,
    prefix: items[0]?.match(/^<(\w+:)?/)?.[1] ?? '',
    placeOf(element: string): number {
      const found = items.indexOf(element)
      return found >= 0 ? found : items.push(element) - 1
    },
    /** The list as it stands now, in the text that held it. */
    putInto(text: string): string {
      if (items.length === own) return text
      const grown = whole.replace(/<\/[^>]*>$/, (close) => items.slice(own).join('') + close)
      const opening = openingTag(grown)
      const counted = withAttribute(opening, 'count', String(items.length))
      return text.replace(whole, () => counted + grown.slice(opening.length))
    },
  }
}

const AS_THEY_ARE = { toned: (style: number) => style, typed: (style: number) => style, marked: 0 }

/** An xf with attributes set, the rest of it as it was. */
function changed(xf: string, attributes: Readonly<Record<string, string>>): string {
  const tag = openingTag(xf)
  const set = Object.entries(attributes).reduce(
    (text, [name, value]) => withAttribute(text, name, value),
    tag,
  )
  return set + xf.slice(tag.length)
}

/** The styles of a workbook, to which marked ones are added; a workbook without styles stays uncoloured. */
export function openStyles(xml: string): Styles {
  const [fills, xfs] = [growing(xml, 'fills', 'fill'), growing(xml, 'cellXfs', 'xf')]
  const { prefix } = fills
  if (fills.items.length === 0 || xfs.items.length === 0) return { ...AS_THEY_ARE, xml: () => xml }
  const fillWith = (front: string, back: string): number => {
    const colours = `<${prefix}fgColor ${front}/><${prefix}bgColor ${back}/>`
    const pattern = `<${prefix}patternFill patternType="solid">${colours}</${prefix}patternFill>`
    return fills.placeOf(`<${prefix}fill>${pattern}</${prefix}fill>`)
  }
  const xfOf = (style: number): string => xfs.items[style] ?? xfs.items[0]!
  const shown = (xf: string) => fillOf(fills.items[Number(attribute(openingTag(xf), 'fillId') ?? 0)] ?? '')
  const made = new Map<string, number>()
  const once = (key: string, make: () => number): number => {
    const place = made.get(key) ?? make()
    made.set(key, place)
    return place
  }
  const tone = (style: number, wanted: Tone | null): number => {
    const { tone: now, under } = shown(xfOf(style))
    if (now === (wanted === null ? null : GROUNDS[wanted])) return style
    const plain = (): number => (under === NO_COLOUR ? 0 : fillWith(under, NO_COLOUR))
    const fill = wanted === null ? plain() : fillWith(`rgb="${GROUNDS[wanted]}"`, under)
    return xfs.placeOf(changed(xfOf(style), { fillId: String(fill), applyFill: '1' }))
  }
  const typed = (style: number): number =>
    xfs.placeOf(changed(xfOf(style), { numFmtId: TEXT_FORMAT, applyNumberFormat: '1' }))
  return {
    marked: xfs.items.filter((xf) => shown(xf).tone !== null).length,
    typed: (style) => once(`${style} typed`, () => typed(style)),
    toned: (style, wanted) => once(`${style} ${wanted}`, () => tone(style, wanted)),
    xml: () => xfs.putInto(fills.putInto(xml)),
  }
}
