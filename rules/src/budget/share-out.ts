/** Whole parts of a whole number by weight, the largest remainders first; none is above its weight. */
export function shareOut(whole: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0)
  if (whole > sum) throw new Error('budget: more to share out than there is room for')
  const exact = weights.map((weight) => (sum === 0 ? 0 : (weight * whole) / sum))
  return topUp(whole, exact.map(Math.floor), exact, weights)
}

/** Brings whole parts up to their sum: first where the fraction is largest, then in order. */
function topUp(whole: number, parts: number[], exact: readonly number[], most: readonly number[]): number[] {
  let left = whole - parts.reduce((all, part) => all + part, 0)
  const order = parts
    .map((_, n) => n)
    .sort((a, b) => exact[b]! - parts[b]! - (exact[a]! - parts[a]!) || a - b)
  while (left > 0)
    for (const n of order)
      if (left > 0 && parts[n]! < most[n]!) {
        parts[n] = parts[n]! + 1
        left--
      }
  return parts
}

/** A place that can take so many more, has so many already, of so many in all. */
export type Place = { readonly room: number; readonly have: number; readonly of: number }

const STEPS = 50

const upTo = (share: number, { room, have, of }: Place): number =>
  Math.min(room, Math.max(0, share * of - have))

/** Whole parts for those furthest behind: all places are lifted to one share as far as their room allows. */
export function liftLowest(whole: number, places: readonly Place[]): number[] {
  const room = places.map((place) => place.room)
  if (whole >= room.reduce((sum, one) => sum + one, 0)) return room
  let [low, high] = [0, 1]
  for (let step = 0; step < STEPS; step++) {
    const share = (low + high) / 2
    if (places.reduce((sum, place) => sum + upTo(share, place), 0) > whole) high = share
    else low = share
  }
  const exact = places.map((place) => upTo(low, place))
  return topUp(whole, exact.map(Math.floor), exact, room)
}
