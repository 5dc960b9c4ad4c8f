/** CRC-32, which every entry of a zip carries. */
const crcOf = (bytes: Uint8Array): number => {
  let crc = -1
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}

/** 1 January 1980, the first day that a zip can name: the same content makes the same file. */
const DAY = 0x21

type Field = [size: 2 | 4, value: number]

const fields = (all: Field[]): Uint8Array => {
  const bytes = new Uint8Array(all.reduce((sum, [size]) => sum + size, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const [size, value] of all) {
    if (size === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += size
  }
  return bytes
}

/** What both heads of an entry say: version, names in UTF-8, stored as it is, day, sum, lengths. */
const about = (name: Uint8Array, bytes: Uint8Array): Field[] => [
  [2, 20],
  [2, 0x800],
  [2, 0],
  [2, 0],
  [2, DAY],
  [4, crcOf(bytes)],
  [4, bytes.length],
  [4, bytes.length],
  [2, name.length],
  [2, 0],
]

/** Texts as a zip, unpacked in it: a table of a page is small. */
export const zipOf = (entries: Record<string, string>): Blob => {
  const encoder = new TextEncoder()
  const parts: Uint8Array[] = []
  const index: Uint8Array[] = []
  let at = 0
  for (const [key, text] of Object.entries(entries)) {
    const [name, bytes] = [encoder.encode(key), encoder.encode(text)]
    const head = fields([[4, 0x04034b50], ...about(name, bytes)])
    parts.push(head, name, bytes)
    index.push(
      fields([[4, 0x02014b50], [2, 20], ...about(name, bytes), [2, 0], [2, 0], [2, 0], [4, 0], [4, at]]),
      name,
    )
    at += head.length + name.length + bytes.length
  }
  const count = Object.keys(entries).length
  const size = index.reduce((sum, part) => sum + part.length, 0)
  const end = fields([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, at],
    [2, 0],
  ])
  return new Blob([...parts, ...index, end] as BlobPart[])
}
