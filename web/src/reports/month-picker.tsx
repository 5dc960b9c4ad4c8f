import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { InlineSelect } from '../kit/select.tsx'
import type { Coverage } from './coverage-query.ts'
import type { AreaSearch } from './routes.tsx'
import styles from './area-page.module.css'

/** Which month the page is about; newest first, the newest needs no word in the address. */
export function MonthPicker({ data }: { data: Pick<Coverage, 'month' | 'months'> }) {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const navigate = useNavigate()
  const months = [...new Set([...data.months, data.month])].sort().reverse()
  return (
    <div className={`${styles.month} screen-only`}>
      <span aria-hidden="true">{t('month')}</span>
      <InlineSelect
        aria-label={t('month')}
        value={data.month}
        options={months.map((month) => ({ value: month, label: format.month(month) }))}
        onChange={(event) => {
          const bulan = event.target.value === data.months.at(-1) ? undefined : event.target.value
          void navigate({
            to: '.',
            resetScroll: false,
            search: (before: AreaSearch) => ({ ...before, bulan }),
          })
        }}
      />
    </div>
  )
}
