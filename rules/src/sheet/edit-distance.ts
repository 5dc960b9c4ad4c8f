/** Edits (a letter put in, left out or changed) between two texts up to the limit; `limit + 1` stands for any more. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let above = Array.from({ length: b.length + 1 }, (_, n) => n)
  for (let i = 1; i <= a.length; i++) {
    const line = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const changed = above[j - 1]! + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1)
      const edits = Math.min(changed, above[j]! + 1, line[j - 1]! + 1)
      line.push(edits)
      if (edits < least) least = edits
    }
    if (least > limit) return limit + 1
    above = line
  }
  return Math.min(above[b.length]!, limit + 1)
}

/** Which letters occur, one bit each: two texts at n edits differ in at most 2n bits. */
export function lettersIn(text: string): number {
  let bits = 0
  for (let i = 0; i < text.length; i++) bits |= 1 << (text.charCodeAt(i) & 31)
  return bits
}

/** How many letters occur in one of two texts only. */
export function lettersApart(a: number, b: number): number {
  let left = a ^ b
  let count = 0
  for (; left !== 0; left &= left - 1) count++
  return count
}
