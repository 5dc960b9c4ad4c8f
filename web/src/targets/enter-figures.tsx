import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { Section } from '../kit/section.tsx'
import { Tabs } from '../kit/tabs.tsx'
import { DenominatorForm } from './denominator-form.tsx'
import { FiguresFile } from './figures-file.tsx'
import styles from './targets-page.module.css'
import { FloorForm } from './floor-form.tsx'
import { TargetForm } from './target-form.tsx'

export function EnterFigures({ area }: { area: string }) {
  const { t } = useTranslation('targets')
  const { isi = 'target' } = useSearch({ from: '/shell/target' })
  const navigate = useNavigate({ from: '/target' })
  return (
    <div className={styles.forms}>
      <Section title={t('enter')}>
        <Tabs
          label={t('enter')}
          tabs={[
            { key: 'target', label: t('enterTarget') },
            { key: 'penyebut', label: t('enterDenominator') },
            { key: 'minimal', label: t('enterFloor') },
            { key: 'berkas', label: t('enterFile') },
          ]}
          selected={isi}
          onSelect={(entry) =>
            void navigate({ search: (before) => ({ ...before, isi: entry }), replace: true })
          }
        >
          {isi === 'target' && <TargetForm area={area} />}
          {isi === 'penyebut' && <DenominatorForm area={area} />}
          {isi === 'minimal' && <FloorForm area={area} />}
          {isi === 'berkas' && <FiguresFile area={area} />}
        </Tabs>
      </Section>
    </div>
  )
}
