import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { Progress } from '../kit/progress.tsx'
import type { Counted } from './while-counting.ts'

/** A difference that is counted behind the page: how far that is, and that nobody has to stay. */
export function Counting({ compared, waiting }: Counted) {
  const { t } = useTranslation('difference')
  const format = useFormat()
  const words = { done: format.count(compared - waiting), all: format.count(compared) }
  return (
    <Progress
      title={t('counting')}
      done={compared - waiting}
      total={compared === 1 ? null : compared}
      words={t(compared === 1 ? 'countingOne' : 'countingMany', words)}
    />
  )
}
