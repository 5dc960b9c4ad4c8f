import { useTranslation } from '../app/i18n.ts'
import { Whence } from '../app/whence.tsx'
import type { Coverage } from './coverage-query.ts'
import { useOrigins } from './use-origins.tsx'

/** Beneath a picture of the parts of an area: its colours and dots are the rates of the table of parts. */
export function WhenceOfPicture({ data }: { data: Coverage }) {
  const { t } = useTranslation('figure')
  const { parts } = useOrigins(data)
  return <Whence id="asal-gambar" question={t('origin.ofPicture')} rows={parts} />
}
