import letters from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'

/** What a picture must say by itself once it has left the page. */
export type PictureWords = { title: string; lines: string[] }

const NAMESPACE = 'http://www.w3.org/2000/svg'
const EDGE = 16

/** What drawing needs of a style; a file has no style sheet to look it up in. */
const DRAWN = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-size',
  'font-weight',
  'text-anchor',
]

/** Heads, buttons, tables beneath and words for readers of the screen belong to the page, not to the picture. */
const LEFT_OUT = 'header, fieldset, details, .visually-hidden, .screen-only, [data-not-in-picture]'

const element = (name: string, attributes: Record<string, string | number>): SVGElement => {
  const made = document.createElementNS(NAMESPACE, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  return made
}

const withStyles = (svg: SVGSVGElement, x: number, y: number): Node => {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const copies = [...copy.querySelectorAll('*')]
  for (const [at, original] of [...svg.querySelectorAll('*')].entries()) {
    const style = getComputedStyle(original)
    const said = DRAWN.map((name) => `${name}:${style.getPropertyValue(name).replaceAll('"', "'")}`)
    copies[at]?.setAttribute('style', said.join(';'))
    copies[at]?.removeAttribute('class')
  }
  const box = svg.getBoundingClientRect()
  copy.removeAttribute('class')
  for (const [name, value] of Object.entries({ x, y, width: box.width, height: box.height }))
    copy.setAttribute(name, String(value))
  copy.setAttribute('overflow', 'visible')
  return copy
}

/** Each word where it stands on the page, so that lines break as they do there. */
const wordsOf = (text: Text, from: DOMRect): SVGElement[] => {
  const style = getComputedStyle(text.parentElement ?? document.body)
  return [...(text.data.matchAll(/\S+/g) ?? [])].flatMap((word) => {
    const range = document.createRange()
    range.setStart(text, word.index)
    range.setEnd(text, word.index + word[0].length)
    const box = range.getBoundingClientRect()
    if (box.width === 0) return []
    const written = element('text', {
      x: box.left - from.left,
      y: box.top - from.top + box.height * 0.76,
      'font-size': style.fontSize,
      'font-weight': style.fontWeight,
      fill: style.color,
    })
    written.textContent = word[0]
    return [written]
  })
}

const CLEAR = 'rgba(0, 0, 0, 0)'

/** The ground of a part of the page and the lines above and beneath it. */
const groundOf = (part: HTMLElement, from: DOMRect): SVGElement[] => {
  const style = getComputedStyle(part)
  const box = part.getBoundingClientRect()
  if (box.width === 0) return []
  const [x, y, width] = [box.left - from.left, box.top - from.top, box.width]
  const above = Number.parseFloat(style.borderTopWidth)
  const beneath = Number.parseFloat(style.borderBottomWidth)
  return [
    { y, height: box.height, fill: style.backgroundColor },
    { y, height: above, fill: style.borderTopColor },
    { y: y + box.height - beneath, height: beneath, fill: style.borderBottomColor },
  ].flatMap(({ height, fill, ...at }) =>
    height > 0 && fill !== CLEAR ? [element('rect', { x, width, height, fill, ...at })] : [],
  )
}

const partsOf = (node: Node, from: DOMRect): Node[] => {
  if (node instanceof Text) return wordsOf(node, from)
  if (node instanceof SVGSVGElement) {
    const box = node.getBoundingClientRect()
    return [withStyles(node, box.left - from.left, box.top - from.top)]
  }
  if (!(node instanceof HTMLElement) || node.matches(LEFT_OUT)) return []
  return [...groundOf(node, from), ...[...node.childNodes].flatMap((child) => partsOf(child, from))]
}

type Hand = { size: number; weight: number; fill: string; lead: number }

const HEAD: Hand = { size: 17, weight: 660, fill: '#14213a', lead: 22 }
const FOOT: Hand = { size: 13, weight: 400, fill: '#5a667d', lead: 17 }

/** Words broken into lines that fit a width. */
const broken = (words: string, { size, weight }: Hand, width: number): string[] => {
  const pen = document.createElement('canvas').getContext('2d')
  if (!pen) return [words]
  pen.font = `${weight} ${size}px 'Source Sans 3 Variable', sans-serif`
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    if (lines.length > 0 && pen.measureText(longer).width <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** Lines of one hand beneath each other, the first at a height. */
const writtenAt = (lines: string[], { size, weight, fill, lead }: Hand, top: number): SVGElement[] =>
  lines.map((words, at) => {
    const written = element('text', {
      x: EDGE,
      y: top + (at + 1) * lead,
      'font-size': `${size}px`,
      'font-weight': weight,
      fill,
    })
    written.textContent = words
    return written
  })

/** The room that the drawn parts of a box take together. */
const roomOf = (box: HTMLElement): DOMRect => {
  const parts = [...box.children].filter((part) => !part.matches(LEFT_OUT))
  const rooms = parts.map((part) => part.getBoundingClientRect()).filter(({ height }) => height > 0)
  const { left, width } = box.getBoundingClientRect()
  const top = Math.min(...rooms.map((room) => room.top))
  const bottom = Math.max(...rooms.map((room) => room.bottom))
  return rooms.length === 0 ? new DOMRect(left, 0, width, 0) : new DOMRect(left, top, width, bottom - top)
}

export type Picture = { text: string; width: number; height: number }

/** What stands in a box of the page as one SVG, with its finding above and its sources beneath. */
export function pictureOf(box: HTMLElement, words: PictureWords): Picture {
  const from = roomOf(box)
  const title = broken(words.title, HEAD, from.width)
  const lines = words.lines.flatMap((line) => broken(line, FOOT, from.width))
  const top = EDGE + title.length * HEAD.lead + EDGE
  const width = Math.ceil(from.width) + 2 * EDGE
  const foot = top + Math.ceil(from.height) + EDGE / 2
  const height = foot + lines.length * FOOT.lead + EDGE
  const svg = element('svg', {
    xmlns: NAMESPACE,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': "'Source Sans 3', 'Source Sans 3 Variable', system-ui, sans-serif",
  })
  const drawing = element('g', { transform: `translate(${EDGE} ${top})` })
  drawing.append(...[...box.childNodes].flatMap((part) => partsOf(part, from)))
  svg.append(
    element('rect', { width, height, fill: '#fff' }),
    drawing,
    ...writtenAt(title, HEAD, EDGE / 2),
    ...writtenAt(lines, FOOT, foot),
  )
  return { text: new XMLSerializer().serializeToString(svg), width, height }
}

/** A picture shown by itself may fetch nothing: the letters come along in it. */
const withLetters = async (picture: Picture): Promise<string> => {
  const font = await (await fetch(letters)).arrayBuffer()
  const bytes = Array.from(new Uint8Array(font), (byte) => String.fromCharCode(byte)).join('')
  const face = `@font-face{font-family:'Source Sans 3';font-weight:200 900;src:url(data:font/woff2;base64,${btoa(bytes)}) format('woff2')}`
  return picture.text.replace('>', `><style>${face}</style>`)
}

export const asSvg = async (picture: Picture): Promise<Blob> =>
  new Blob([await withLetters(picture)], { type: 'image/svg+xml' })

/** The same picture in points, twice as fine as the screen. */
export async function asPng(picture: Picture): Promise<Blob> {
  const { width, height } = picture
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await withLetters(picture))}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * 2
  canvas.height = height * 2
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('No picture was made'))), 'image/png'),
  )
}

/** Hands a file to the browser's own way of saving. */
export function save(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
