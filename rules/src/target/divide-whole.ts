/** A part that takes of a whole by its weight and stays between two whole numbers. Weights are whole and not negative. */
export type WeighedPart = {
  readonly key: string
  readonly weight: number
  readonly low: number
  readonly high: number
}

/**
 * What a part takes. Its exact share is `weight × divided / divisor` of the division; `whole` and `remainder / divisor`
 * are that share written out, and `oneMore` says whether rounding gave it one. A part that is held takes its bound.
 */
export type PartShare = {
  readonly key: string
  readonly amount: number
  readonly weight: number
  readonly whole: number
  readonly remainder: number
  readonly oneMore: boolean
  readonly held: 'low' | 'high' | null
}

export type WholeDivision = {
  readonly divided: number
  readonly divisor: number
  readonly shares: readonly PartShare[]
}

const sumOf = (parts: readonly WeighedPart[], of: (part: WeighedPart) => number): number =>
  parts.reduce((sum, part) => sum + of(part), 0)

/** Without weight nothing moves a part above its least. */
export const reachOf = ({ weight, low, high }: WeighedPart): number => (weight > 0 ? high : low)

type Side = 'low' | 'high'

/**
 * Who must stand at a bound: shares by weight are clamped, and where the clamped ones sum to too much, those below their
 * least are truly there (too little: those above their most). What is left is shared again until nobody is clamped.
 */
function heldAmong(total: number, parts: readonly WeighedPart[]) {
  const held = new Map<string, Side>()
  let open: WeighedPart[] = []
  let divided = total
  const hold = (part: WeighedPart, side: Side): void => {
    held.set(part.key, side)
    divided -= part[side]
  }
  for (const part of parts)
    if (part.weight > 0) open.push(part)
    else hold(part, 'low')
  for (;;) {
    const divisor = sumOf(open, ({ weight }) => weight)
    const [below, above, excess] = clampedAmong(open, BigInt(divided), BigInt(divisor))
    if (below.length + above.length === 0) return { held, open, divided, divisor }
    if (excess >= 0n) for (const part of below) hold(part, 'low')
    if (excess <= 0n) for (const part of above) hold(part, 'high')
    open = open.filter(({ key }) => !held.has(key))
  }
}

/** Who would be below the least and above the most, and by how much the clamped shares exceed what is divided. */
function clampedAmong(open: readonly WeighedPart[], divided: bigint, divisor: bigint) {
  const [below, above]: [WeighedPart[], WeighedPart[]] = [[], []]
  let excess = 0n
  for (const part of open) {
    const share = BigInt(part.weight) * divided
    const [low, high] = [BigInt(part.low) * divisor, BigInt(part.high) * divisor]
    if (share < low) {
      below.push(part)
      excess += low - share
    } else if (share > high) {
      above.push(part)
      excess += high - share
    }
  }
  return [below, above, excess] as const
}

/** The larger fraction comes first; of equal ones the lesser key. */
const byRemainder = (a: PartShare, b: PartShare): number =>
  b.remainder - a.remainder || (a.key < b.key ? -1 : 1)

const exactShare = ({ key, weight }: WeighedPart, divided: number, divisor: number): PartShare => {
  const share = BigInt(weight) * BigInt(divided)
  const whole = Number(share / BigInt(divisor))
  const remainder = Number(share % BigInt(divisor))
  return { key, weight, amount: whole, whole, remainder, oneMore: false, held: null }
}

const oneMore = (share: PartShare): PartShare => ({ ...share, amount: share.whole + 1, oneMore: true })

/**
 * Divides a whole by weight into whole numbers that sum to it exactly: everybody's share without its fraction, and the
 * ones that are left to the largest fractions (Hamilton's method). In the order of the parts, whatever order decided.
 * The bounds must leave room: sum of the least <= total <= sum of what can be reached.
 */
export function divideWhole(total: number, parts: readonly WeighedPart[]): WholeDivision {
  if (total < sumOf(parts, ({ low }) => low) || total > sumOf(parts, reachOf))
    throw new Error('divide: the bounds leave no room for the whole')
  const { held, open, divided, divisor } = heldAmong(total, parts)
  const exact = open.map((part) => exactShare(part, divided, divisor))
  const left = divided - exact.reduce((sum, { whole }) => sum + whole, 0)
  const chosen = new Set(
    exact
      .toSorted(byRemainder)
      .slice(0, left)
      .map(({ key }) => key),
  )
  const shares = new Map(exact.map((share) => [share.key, chosen.has(share.key) ? oneMore(share) : share]))
  return {
    divided,
    divisor,
    shares: parts.map((part) => shares.get(part.key) ?? heldShare(part, held.get(part.key) ?? 'low')),
  }
}

const heldShare = (part: WeighedPart, side: Side): PartShare => ({
  key: part.key,
  weight: part.weight,
  amount: part[side],
  whole: part[side],
  remainder: 0,
  oneMore: false,
  held: side,
})
