/** A named part of the difference of two counts of the same thing; what it adds to the first on the way to the second. */
export type Bucket<Name extends string> = { name: Name; adds: number }

export type ReconcileStep<Name extends string> = Bucket<Name | 'rest'> & { from: number; to: number }

/** The way from one count to another over named parts; whatever they do not explain is the rest, said and never spread. */
export const reconcile = <Name extends string>(
  from: number,
  to: number,
  buckets: readonly Bucket<Name>[],
): ReconcileStep<Name>[] => {
  const explained = buckets.reduce((sum, { adds }) => sum + adds, 0)
  const all: Bucket<Name | 'rest'>[] = [...buckets, { name: 'rest', adds: to - from - explained }]
  const steps: ReconcileStep<Name>[] = []
  let at = from
  for (const { name, adds } of all) {
    if (adds === 0) continue
    steps.push({ name, adds, from: at, to: at + adds })
    at += adds
  }
  return steps
}
