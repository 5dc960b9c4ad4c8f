import {
  findIndicator,
  INDICATORS,
  type Indicator,
  MAIN_INDICATOR,
  type Whole,
} from '@naungan/rules/indicator'

/** How a figure is counted, as the address says it; nothing said is the main definition. */
export type WaySearch = { hitungan?: string | undefined; penyebut?: Whole | undefined }
export type Way = { indicator?: string; whole?: Whole }

/** What is not known is dropped; the main definition needs no word. */
export const waySearch = (given: Record<string, unknown>): WaySearch => {
  const indicator = INDICATORS.find(({ id }) => id === given['hitungan'])
  return {
    hitungan: indicator === MAIN_INDICATOR ? undefined : indicator?.id,
    penyebut: (indicator ?? MAIN_INDICATOR).wholes.find((whole) => whole === given['penyebut']),
  }
}

export const wayOf = ({ hitungan, penyebut }: WaySearch): Way => ({
  ...(hitungan !== undefined && { indicator: hitungan }),
  ...(penyebut !== undefined && { whole: penyebut }),
})

/** The next page is about the same month, counted the same way. */
export const keepMonth = ({
  bulan,
  hitungan,
  penyebut,
}: WaySearch & { bulan?: string | undefined }): WaySearch & { bulan?: string } => ({
  ...(bulan !== undefined && { bulan }),
  ...(hitungan !== undefined && { hitungan }),
  ...(penyebut !== undefined && { penyebut }),
})

export const indicatorOf = ({ indicator }: { indicator: string }): Indicator =>
  findIndicator(indicator) ?? MAIN_INDICATOR
