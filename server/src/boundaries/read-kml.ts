import { SaxesParser } from 'saxes'
import { BoundaryProblem } from './boundary-problem.ts'
import { type Budget, type Layer, type Outline, propertiesOf, type Ring, ringOf } from './outline.ts'

const pairsOf = (text: string): unknown[] =>
  text
    .trim()
    .split(/\s+/)
    .map((triple) => triple.split(',').slice(0, 2).map(Number))

const CELL = '((?:(?!</?t[dhr]).)*)'
const ROW = new RegExp(`<t[dh][^>]*>${CELL}</t[dh]>\\s*<td[^>]*>${CELL}</td>\\s*</tr>`, 'gis')
/** Tables that a balloon shows are short; the pictures beside them are not. */
const LONGEST_TABLE = 100_000

const plain = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .trim()

/** Names and values of the table that drawing programs write for the reader's eye. */
const tableOf = (html: string): [string, string][] =>
  [...html.slice(0, LONGEST_TABLE).matchAll(ROW)].map(([, name, value]) => [
    plain(name ?? ''),
    plain(value ?? ''),
  ])

type Mark = { properties: [string, string][]; polygons: Ring[][] }

/** Elements whose text is wanted; everything else a placemark holds is for the eye. */
const TEXTS = new Set(['name', 'value', 'SimpleData', 'coordinates', 'description'])

class Placemarks {
  readonly outlines: Outline[] = []
  #mark: Mark | null = null
  #field = ''
  #text: string | null = null
  readonly #budget: Budget

  constructor(budget: Budget) {
    this.#budget = budget
  }

  open(element: string, name: string | undefined): void {
    if (element === 'Placemark') this.#mark = { properties: [], polygons: [] }
    if (element === 'Polygon') this.#mark?.polygons.push([])
    if (element === 'Data' || element === 'SimpleData') this.#field = name ?? ''
    if (this.#mark && TEXTS.has(element)) this.#text = ''
  }

  say(text: string): void {
    if (this.#text !== null) this.#text += text
  }

  close(element: string): void {
    if (this.#mark && this.#text !== null && TEXTS.has(element)) this.#take(this.#mark, element, this.#text)
    if (TEXTS.has(element)) this.#text = null
    if (element !== 'Placemark' || !this.#mark) return
    const { properties, polygons } = this.#mark
    this.outlines.push({ properties: propertiesOf(properties), polygons })
    this.#mark = null
  }

  #take(mark: Mark, element: string, text: string): void {
    if (element === 'coordinates') {
      const ring = ringOf(pairsOf(text), this.#budget)
      if (ring) mark.polygons.at(-1)?.push(ring)
    } else if (element === 'description') mark.properties.unshift(...tableOf(text))
    else mark.properties.push([element === 'name' ? 'name' : this.#field, text])
  }
}

/** KML, read as it comes; its coordinates are degrees, longitude first. */
export const readKml = async (bytes: AsyncIterable<Buffer>, budget: Budget): Promise<Layer[]> => {
  const parser = new SaxesParser()
  const marks = new Placemarks(budget)
  const local = (name: string): string => name.slice(name.indexOf(':') + 1)
  parser.on('error', () => {
    throw new BoundaryProblem('boundary.truncated')
  })
  parser.on('opentag', ({ name, attributes }) => marks.open(local(name), attributes['name']))
  parser.on('text', (text) => marks.say(text))
  parser.on('cdata', (text) => marks.say(text))
  parser.on('closetag', ({ name }) => marks.close(local(name)))
  const decoder = new TextDecoder()
  for await (const chunk of bytes) parser.write(decoder.decode(chunk, { stream: true }))
  parser.close()
  return [{ name: null, crs: null, outlines: marks.outlines }]
}
