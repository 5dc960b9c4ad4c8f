/** A source of made-up numbers that answers the same for the same seed, on every machine. */
export type Chance = {
  next(): number
  below(bound: number): number
  hits(share: number): boolean
  pick<T>(list: readonly T[]): T
  normal(): number
}

/** Turns a seed and the place it is used for into 32 bits, so that each place has a stream of its own. */
export function hashOf(...parts: readonly (string | number)[]): number {
  let hash = 0x811c9dc5
  for (const part of parts) {
    const text = `${part}/`
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

function mulberry32(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export function chanceFrom(...parts: readonly (string | number)[]): Chance {
  const next = mulberry32(hashOf(...parts))
  const below = (bound: number) => Math.floor(next() * bound)
  return {
    next,
    below,
    hits: (share) => next() < share,
    pick: <T>(list: readonly T[]) => list[below(list.length)] as T,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  }
}

/** Draws from a list whose members differ in weight. */
export function weighted<T>(entries: readonly (readonly [T, number])[]): (chance: Chance) => T {
  const steps: number[] = []
  let sum = 0
  for (const [, weight] of entries) steps.push((sum += weight))
  return (chance) => {
    const at = chance.next() * sum
    let index = 0
    while (index < steps.length - 1 && at >= (steps[index] as number)) index++
    return (entries[index] as readonly [T, number])[0]
  }
}
