import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import type { Coverage } from './coverage-query.ts'
import styles from './area-page.module.css'
import { useWayWords } from './use-way-words.ts'

/** What a sheet of paper must say by itself: what is counted, against what, and when. */
export function PrintFooter({ data }: { data: Coverage }) {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const { counted } = useWayWords()
  const { shouldBe } = data
  return (
    <p className={`${styles.footer} print-only`}>
      {t('footer.counted', { counted: counted(data), indicator: data.indicator })}{' '}
      {shouldBe &&
        t('footer.whole', {
          definition: t(`definitions.${shouldBe.definition as 'potensi'}`),
          source: shouldBe.source ?? t('origin.severalSources'),
          day: format.day(shouldBe.day),
        })}{' '}
      {t('footer.code', { code: data.area.code, cutOff: format.cutOff(data.asOf) })}
    </p>
  )
}
