import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../app/use-format.ts'
import { Section } from '../kit/section.tsx'
import type { Coverage } from './coverage-query.ts'
import { Distance } from './distance.tsx'
import { LeafMosaic } from './leaf-mosaic.tsx'
import { keepMonth } from './way.ts'
import { useMosaic } from './use-mosaic.ts'

/** Where it is far from target: squares of desa in a kabupaten, dots of its parts in a province or the nation. */
export function Picture({ data }: { data: Coverage }) {
  return data.area.level < 2 ? <Distance data={data} /> : <DesaMosaic data={data} />
}

function DesaMosaic({ data }: { data: Coverage }) {
  const { t } = useTranslation('figure')
  const navigate = useNavigate()
  const mosaic = useMosaic(data, undefined)
  const title = useMosaicTitle(mosaic)
  return (
    <Section title={title}>
      <LeafMosaic
        data={data}
        mosaic={mosaic}
        idleWords={t('mosaic.idleHome', { groups: mosaic.units })}
        onSelect={(group, leaf) =>
          void navigate({ to: '/w/$code', params: { code: leaf ?? group }, search: keepMonth })
        }
      />
    </Section>
  )
}

/** What the squares show, as a finding. */
export const useMosaicTitle = ({ all, known, judged, below, leafUnits }: ReturnType<typeof useMosaic>) => {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const words = { all: format.count(all), below: format.count(below), units: leafUnits }
  if (known === 0) return t('mosaic.titleNone', words)
  if (judged === 0) return t('mosaic.titlePlain', words)
  return below === 0 ? t('mosaic.titleReached', words) : t('mosaic.title', words)
}
