import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'

type Judged = { coverageBp: number | null; below: boolean | null }

/** How many of some places fall short of their target, as a sentence. */
export const useFinding = (places: readonly Judged[], units: string): string => {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const judged = places.filter(({ below }) => below !== null)
  const below = judged.filter((place) => place.below).length
  const words = { all: format.count(places.length), below: format.count(below), units }
  if (places.every(({ coverageBp }) => coverageBp === null)) return t('mosaic.titleNone', words)
  if (judged.length === 0) return t('mosaic.titlePlain', words)
  return below === 0 ? t('mosaic.titleReached', words) : t('mosaic.title', words)
}
