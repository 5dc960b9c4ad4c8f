/** Whole numbers by whole numbers from 0 up to 2 ** 53: a Map of a million takes three times as long, and the collector walks it. */
export type NumberTable = {
  readonly get: (key: number) => number | undefined
  readonly set: (key: number, value: number) => void
}

const FIRST_ROOM = 64
const FREE = -1

const freeKeys = (room: number): Float64Array => new Float64Array(room).fill(FREE)

export function numberTable(): NumberTable {
  let keys = freeKeys(FIRST_ROOM)
  let values = new Int32Array(FIRST_ROOM)
  let held = 0
  /** Where a key stands, or would. */
  const placeOf = (key: number): number => {
    const last = keys.length - 1
    let mixed = Math.imul((key >>> 0) ^ Math.imul(key / 2 ** 32, 0x85ebca6b), 0x9e3779b1)
    mixed ^= mixed >>> 15
    let place = mixed & last
    while (keys[place] !== key && keys[place] !== FREE) place = (place + 1) & last
    return place
  }
  const put = (key: number, value: number): void => {
    const place = placeOf(key)
    if (keys[place] === FREE) held++
    keys[place] = key
    values[place] = value
  }
  const widen = (): void => {
    const [oldKeys, oldValues] = [keys, values]
    keys = freeKeys(2 * oldKeys.length)
    values = new Int32Array(keys.length)
    held = 0
    for (const [place, key] of oldKeys.entries()) if (key !== FREE) put(key, oldValues[place]!)
  }
  return {
    get(key) {
      const place = placeOf(key)
      return keys[place] === key ? values[place] : undefined
    },
    set(key, value) {
      if (3 * held >= 2 * keys.length) widen()
      put(key, value)
    },
  }
}
