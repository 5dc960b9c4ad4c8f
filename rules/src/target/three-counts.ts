/** Rows that BPJS has and the count has not, then people that it puts elsewhere; those at the end the count has more. */
export const BPJS_LESS = [
  'inactive',
  'nik',
  'held_elsewhere',
  'month',
  'status',
  'no_segment',
  'unread',
  'twice',
  'other_list',
  'two_segments',
  'two_niks',
  'grace',
  'segment',
  'placed_elsewhere',
] as const
export const BPJS_MORE = ['no_desa', 'listed_elsewhere'] as const

/** Whom the count has and the villages have not; then whom they have and the count has not. */
export const DESA_LESS = ['not_in_register', 'lives_elsewhere'] as const
export const DESA_MORE = [
  'not_listed',
  'listed_inactive',
  'listed_unread',
  'in_grace',
  'in_segment',
  'works_elsewhere',
  'repeated',
  'died',
  'moved',
  'not_worker',
  'age',
  'held',
  'waiting',
  'nik_unread',
  'place',
  'refused',
] as const

export const BPJS_PARTS = [...BPJS_LESS, ...BPJS_MORE] as const
export const DESA_PARTS = [...DESA_LESS, ...DESA_MORE] as const
export type BpjsPart = (typeof BPJS_PARTS)[number]
export type DesaPart = (typeof DESA_PARTS)[number]
/** A reason why two of the three counts differ. */
export type CountPart = BpjsPart | DesaPart

const SUBTRACTS: ReadonlySet<CountPart> = new Set([...BPJS_LESS, ...DESA_LESS])

/** What people of a part add on the way from BPJS over the count to the villages. */
export const addsOf = (part: CountPart, people: number): number => (SUBTRACTS.has(part) ? -people : people)
