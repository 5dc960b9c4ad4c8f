/** The area within a closed ring of x, y, x, y …, whichever way it winds. */
export const areaOf = (ring: ArrayLike<number>): number => {
  let twice = 0
  for (let at = 0; at + 3 < ring.length; at += 2)
    twice += ring[at]! * ring[at + 3]! - ring[at + 2]! * ring[at + 1]!
  return Math.abs(twice) / 2
}
