import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { areaQuery } from '../app/area-query.ts'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { InlineSelect } from '../kit/select.tsx'
import type { Coverage } from './coverage-query.ts'
import type { CompareSearch } from './routes.tsx'
import styles from './area-page.module.css'

type ComparedAreasProps = { data: Coverage; codes: string[] }

/** Adds a neighbour of the same level or a part, or takes one away again. */
export function ComparedAreas({ data, codes }: ComparedAreasProps) {
  const { t } = useTranslation('views')
  const format = useFormat()
  const navigate = useNavigate()
  const parent = data.path.at(-1)?.code ?? 'ID'
  const { data: above } = useQuery(areaQuery(parent))
  const known = [...(above?.children ?? []), ...data.children]
  const others = known.filter(({ code }) => !codes.includes(code))
  const set = (next: string[]) =>
    void navigate({
      to: '.',
      replace: true,
      resetScroll: false,
      search: (before: CompareSearch) => ({
        ...before,
        dengan: next.filter((code) => code !== data.area.code).join(',') || undefined,
      }),
    })
  return (
    <div className={`${styles.downloads} ${styles.after} screen-only`}>
      <InlineSelect
        aria-label={t('compare.add')}
        value=""
        options={[
          { value: '', label: t('compare.add') },
          ...others.map(({ code, name }) => ({ value: code, label: format.area(code, name) })),
        ]}
        onChange={(event) => set([...codes, event.target.value])}
      />
      {codes.length > 1 && (
        <button type="button" className="link" onClick={() => set([])}>
          {t('compare.clear')}
        </button>
      )}
    </div>
  )
}
