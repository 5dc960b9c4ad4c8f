/** Ways into and out of a count between two months. What comes from elsewhere in the kabupaten is not new cover. */
export const WAYS_IN = ['new', 'from_grace', 'from_segment', 'moved_in'] as const
export const WAYS_OUT = ['lost', 'to_grace', 'to_segment', 'moved_out'] as const
export type WayIn = (typeof WAYS_IN)[number]
export type WayOut = (typeof WAYS_OUT)[number]

export type Movement = Readonly<Record<WayIn | WayOut | 'stayed', number>>

export type MovementStep = { way: WayIn | WayOut; people: number; from: number; to: number }

const sumOf = (movement: Movement, ways: readonly (WayIn | WayOut)[]): number =>
  ways.reduce((sum, way) => sum + movement[way], 0)

/** Who stood before: those who stayed and those who went. */
export const countBefore = (movement: Movement): number => movement.stayed + sumOf(movement, WAYS_OUT)

/** Who stands after: those who stayed and those who came. */
export const countAfter = (movement: Movement): number => movement.stayed + sumOf(movement, WAYS_IN)

/** The way from the one count to the other, those who came first; a way nobody went is left out. */
export const stepsOf = (movement: Movement): MovementStep[] => {
  const steps: MovementStep[] = []
  let at = countBefore(movement)
  for (const way of [...WAYS_IN, ...WAYS_OUT]) {
    const people = movement[way]
    if (people === 0) continue
    const to = (WAYS_IN as readonly string[]).includes(way) ? at + people : at - people
    steps.push({ way, people, from: at, to })
    at = to
  }
  return steps
}
