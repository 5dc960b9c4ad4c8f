import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { useFigureWords } from '../app/use-figure-words.ts'
import { InlineSelect } from '../kit/select.tsx'
import type { Published } from './published-query.ts'

/** As of when the figures of the parts are shown; there only where several times were published. */
export function PublishedPosition({ data, units }: { data: Published; units: string }) {
  const { t } = useTranslation('published')
  const words = useFigureWords()
  const navigate = useNavigate({ from: '/w/$code' })
  const { position, positions } = data.coverage
  if (positions.length < 2) return null
  return (
    <div className="screen-only">
      <InlineSelect
        aria-label={t('choosePosition')}
        value={position ?? ''}
        onChange={({ target }) =>
          void navigate({ search: (before) => ({ ...before, posisi: target.value }), replace: true })
        }
        options={positions.map((one) => ({
          value: one.position,
          label: t('positionChoice', { position: words.position(one.position), n: one.areas, units }),
        }))}
      />
    </div>
  )
}
