import { addMonths, type Month } from '@naungan/rules/words'
import { Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'

/** The way from a month's figure to what changed in that month. */
export function ToDifference({ code, month }: { code: string; month: string }) {
  const { t } = useTranslation('difference')
  const format = useFormat()
  return (
    <Link
      to="/w/$code/perubahan"
      params={{ code }}
      search={{ dari: addMonths(month as Month, -1), ke: month }}
    >
      {t('toHere', { month: format.month(month) })}
    </Link>
  )
}
