import { columnLetter } from '@naungan/rules/sheet'
import { columnIndex } from './sheet-xml.ts'
import { attribute, elementOf, elementsOf, escapeXml, openingTag, xmlText } from './xml-text.ts'

/** What is said at a cell. */
export type CellNote = { readonly column: number; readonly row: number; readonly text: string }

const AUTHOR = 'Naungan'
/** Sets what we say apart in a comment that the sender wrote. */
const SIGN = '\u2014 Naungan: '
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

const EMPTY_COMMENTS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN}"><authors></authors><commentList></commentList></comments>`

const EMPTY_DRAWING = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>`

export type MarkedComments = {
  readonly comments: string
  readonly drawing: string
}

const runOf = (text: string, prefix: string): string =>
  `<${prefix}r><${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t></${prefix}r>`

/** A comment of the sender's without what we once added to it. */
function withoutOurs(comment: string): string {
  const runs = elementsOf(comment, 'r').filter((run) => run.includes(SIGN.trim()))
  return runs.reduce((text, run) => text.replace(run, ''), comment)
}

/** A comment of the sender's with what we say below it; a plain text becomes a run, beside which another may stand. */
function withOurs(comment: string, text: string, prefix: string): string {
  const inRuns = /<(?:\w+:)?r[\s>]/.test(comment)
    ? comment
    : comment.replace(
        /<(?:\w+:)?t(?:\s[^>]*)?>[^<]*<\/(?:\w+:)?t>/,
        (plain) => `<${prefix}r>${plain}</${prefix}r>`,
      )
  return inRuns.replace(/<\/(?:\w+:)?text>/, (close) => `${runOf(`\n${SIGN}${text}`, prefix)}${close}`)
}

/** Shapes stand 4 columns wide and as many rows high as the text needs, right of their cell. */
function shapeOf({ column, row, text }: CellNote, id: number): string {
  const lines = Math.ceil(text.length / 38) + 1
  const anchor = [column + 1, 15, Math.max(0, row - 2), 4, column + 5, 15, row - 1 + lines, 4].join(', ')
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:190pt;height:${lines * 13}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
}

const placeOf = (shape: string): string => {
  if (!/ObjectType="Note"/.test(shape)) return ''
  const number = (name: string): number =>
    Number(shape.match(new RegExp(`<x:${name}>\\s*(\\d+)\\s*</x:${name}>`))?.[1] ?? -1)
  return `${number('Row') + 1} ${number('Column')}`
}

/** The drawing of a sheet's comments: shapes of comments that are gone go, new ones come. */
function drawn(xml: string, gone: ReadonlySet<string>, added: readonly CellNote[]): string {
  const old = xml === '' ? EMPTY_DRAWING : xml
  const kept =
    gone.size === 0
      ? old
      : old.replace(/<v:shape\b[\s\S]*?<\/v:shape>/g, (shape) => (gone.has(placeOf(shape)) ? '' : shape))
  const ids = [...kept.matchAll(/_x0000_s(\d{1,9})/g)].map(([, id]) => Number(id))
  const first = ids.reduce((most, id) => Math.max(most, id), 1024) + 1
  const shapes = added.map((note, index) => shapeOf(note, first + index))
  return kept.replace(/<\/xml>\s*$/, () => `${shapes.join('\n')}</xml>`)
}

/** Where a comment stands, told as its shape tells it. */
function commentPlace(comment: string): string {
  const [, letters = '', digits = ''] = attribute(openingTag(comment), 'ref')?.match(/^([A-Z]+)(\d+)$/) ?? []
  return `${digits} ${columnIndex(letters)}`
}

type Comments = {
  readonly prefix: string
  /** Elements with their names, the place in the list being the author's number. */
  readonly authors: readonly string[]
  readonly us: number
  /** Comments of others by their place. */
  readonly theirs: Map<string, string>
  /** Places where we once said something. */
  readonly gone: ReadonlySet<string>
}

function openComments(xml: string): Comments {
  const authors = elementsOf(elementOf(xml, 'authors') ?? '', 'author')
  const known = authors.findIndex((author) => xmlText(author.replace(/<[^>]*>/g, '')) === AUTHOR)
  const us = known < 0 ? authors.length : known
  const all = elementsOf(elementOf(xml, 'commentList') ?? '', 'comment')
  const ofUs = (comment: string): boolean => attribute(openingTag(comment), 'authorId') === String(us)
  const [ours, theirs] = [all.filter(ofUs), all.filter((comment) => !ofUs(comment))]
  return {
    prefix: xml.match(/<(\w+:)?comments[\s>]/)?.[1] ?? '',
    authors,
    us,
    theirs: new Map(theirs.map((comment) => [commentPlace(comment), withoutOurs(comment)])),
    gone: new Set(ours.map(commentPlace)),
  }
}

function commentOf({ column, row, text }: CellNote, { prefix, us }: Comments): string {
  const tag = `<${prefix}comment ref="${columnLetter(column)}${row}" authorId="${us}">`
  return `${tag}<${prefix}text>${runOf(text, prefix)}</${prefix}text></${prefix}comment>`
}

/** The lists of authors and comments as they will stand in the file. */
function listsOf({ prefix, authors, us, theirs }: Comments, ours: readonly string[]): string {
  const all = us < authors.length ? authors : [...authors, `<${prefix}author>${AUTHOR}</${prefix}author>`]
  const comments = [...theirs.values(), ...ours].join('')
  return `<${prefix}authors>${all.join('')}</${prefix}authors><${prefix}commentList>${comments}</${prefix}commentList>`
}

const LISTS = /<(?:\w+:)?authors[\s/>][\s\S]*(?:<\/(?:\w+:)?commentList\s*>|<(?:\w+:)?commentList\s*\/>)/

/**
 * The comments of a sheet with ours: those we once made go, and where the sender has said something we add a line. Both
 * files are needed, for a spreadsheet shows only comments that have a shape.
 */
export function markComments(before: MarkedComments, notes: readonly CellNote[]): MarkedComments {
  const xml = before.comments === '' ? EMPTY_COMMENTS : before.comments
  const found = openComments(xml)
  const added: CellNote[] = []
  for (const note of notes) {
    const place = `${note.row} ${note.column}`
    const said = found.theirs.get(place)
    if (said === undefined) added.push(note)
    else found.theirs.set(place, withOurs(said, note.text, found.prefix))
  }
  const ours = added.map((note) => commentOf(note, found))
  return {
    comments: xml.replace(LISTS, () => listsOf(found, ours)),
    drawing: drawn(before.drawing, found.gone, added),
  }
}
