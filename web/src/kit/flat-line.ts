/** Points one after the other: x, y, x, y; hundreds of thousands of pairs would be hundreds of thousands of objects. */
export type Line = number[]

/** Steps from point to point are shorter to write, and to read, than places. */
export const pathThrough = (line: Line, end: string): string => {
  if (line.length < 2) return ''
  let path = `M${line[0]} ${line[1]}${line.length > 2 ? 'l' : ''}`
  for (let at = 2; at < line.length; at += 2) {
    if (at > 2) path += ' '
    path += `${line[at]! - line[at - 2]!} ${line[at + 1]! - line[at - 1]!}`
  }
  return path + end
}
