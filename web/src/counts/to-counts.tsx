import { MAIN_INDICATOR } from '@naungan/rules/indicator'
import { Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'

/** The way from a figure to the counts of others of the same people. */
export function ToCounts({ code, month, indicator }: { code: string; month: string; indicator: string }) {
  const { t } = useTranslation('difference')
  const hitungan = indicator === MAIN_INDICATOR.id ? undefined : indicator
  return (
    <Link to="/w/$code/tiga-angka" params={{ code }} search={{ bulan: month, hitungan }}>
      {t('toCounts')}
    </Link>
  )
}
