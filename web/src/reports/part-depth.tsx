import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { Segmented } from '../kit/segmented.tsx'
import { useAreaWords } from './area-words.ts'
import type { Coverage } from './coverage-query.ts'
import type { Parts } from './parts-query.ts'
import type { AreaSearch } from './routes.tsx'

/** Changes what the address says of the view, and nothing else. */
export const useSetView = () => {
  const navigate = useNavigate()
  return (change: AreaSearch) =>
    void navigate({
      to: '.',
      replace: true,
      resetScroll: false,
      search: (before: AreaSearch) => ({ ...before, ...change }),
    })
}

/** Whether the address asks for the parts of an area or for what lies below them, and how those are called. */
export const useDepth = ({ area, leaves }: Coverage): { parts: Parts; units: string; unitHead: string } => {
  const { rinci } = useSearch({ strict: false }) as AreaSearch
  const { units, unitHead, leafUnits, leafHead } = useAreaWords(area.level)
  return rinci === 'ya' && leaves.length > 0
    ? { parts: 'leaves', units: leafUnits, unitHead: leafHead }
    : { parts: 'children', units, unitHead }
}

/** The parts, or what lies below them; nothing to choose where there is nothing below. */
export function Depth({ data }: { data: Coverage }) {
  const { t } = useTranslation('views')
  const { unitHead, leafHead } = useAreaWords(data.area.level)
  const { parts } = useDepth(data)
  const set = useSetView()
  if (data.leaves.length === 0) return null
  return (
    <Segmented
      legend={t('depth')}
      value={parts}
      onValue={(value) => set({ rinci: value === 'leaves' ? 'ya' : undefined })}
      options={[
        { value: 'children', label: unitHead },
        { value: 'leaves', label: leafHead },
      ]}
    />
  )
}
