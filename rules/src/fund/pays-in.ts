import { type AreaCode, within } from '../words/index.ts'

/** The owner of a fund and where it may pay; empty for everywhere in the area of its owner. */
export type Payable = { readonly area: AreaCode; readonly areas: readonly AreaCode[] }

const placesOf = ({ area, areas }: Payable): readonly AreaCode[] => (areas.length === 0 ? [area] : areas)

/** Whether it may pay somebody of an area: somewhere in it, or in a place that holds it. */
export const mayPayIn = (fund: Payable, area: AreaCode): boolean =>
  placesOf(fund).some((place) => within(place, area) || within(area, place))

/** Whether all that it may pay lies in an area, so that its whole ceiling counts there. */
export const paysOnlyWithin = (fund: Payable, area: AreaCode): boolean =>
  placesOf(fund).every((place) => within(place, area))
