import { useTranslation } from '../app/i18n.ts'

/** The plain words of a deed; the deed's own name where nobody has put it into words yet. */
export const useDeedWords = () => {
  const { t } = useTranslation('audit')
  return (action: string): string => t(`actions.${action}` as never, { defaultValue: action })
}
