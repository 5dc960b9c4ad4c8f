import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'

const KILO = 1024

/** Says how large a file is: 340 kB, 12 MB. */
export const useFileSize = (): ((bytes: number) => string) => {
  const { t } = useTranslation('intake')
  const format = useFormat()
  return (bytes) => {
    const kilobytes = Math.max(1, Math.round(bytes / KILO))
    return kilobytes < KILO
      ? t('kilobytes', { n: format.count(kilobytes) })
      : t('megabytes', { n: format.count(Math.round(kilobytes / KILO)) })
  }
}
