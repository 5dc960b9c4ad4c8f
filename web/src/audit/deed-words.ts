import { useTranslation } from 'react-i18next'

/** The plain words of a deed; the deed's own name where nobody has put it into words yet. */
export const useDeedWords = () => {
  const { t } = useTranslation('audit')
  return (action: string): string => t(`actions.${action}` as never, { defaultValue: action })
}
