import { Section } from '../kit/section.tsx'
import { useTranslation } from './i18n.ts'

/** Where what is not the users' own comes from, with its licence. */
export function SourcesPage() {
  const { t } = useTranslation()
  return (
    <>
      <h1>{t('sources')}</h1>
      <Section title={t('sourcesAreas')}>
        <p>{t('sourcesAreasBody')}</p>
      </Section>
      <Section title={t('sourcesSoftware')}>
        <p>{t('sourcesSoftwareBody')}</p>
      </Section>
    </>
  )
}
