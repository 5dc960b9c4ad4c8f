import type { Indicator } from '@naungan/rules/indicator'
import { useTranslation } from '../app/i18n.ts'
import { Status, type StatusKind } from '../kit/status.tsx'

const KINDS: Record<Indicator['status'], StatusKind> = {
  verified: 'ok',
  press: 'info',
  memory: 'warn',
  conflict: 'warn',
}

/** What a definition rests on, its code in the national book, and how sure that is. */
export function Official({ definition }: { definition: Pick<Indicator, 'code' | 'instrument' | 'status'> }) {
  const { t } = useTranslation('ways')
  const { code, instrument, status } = definition
  return (
    <>
      {instrument}. {code === null ? t('noCode') : t('code', { code })}{' '}
      <Status kind={KINDS[status]}>{t(`status.${status}`)}</Status>
    </>
  )
}
