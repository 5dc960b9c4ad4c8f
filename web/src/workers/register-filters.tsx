import { OCCUPATIONS } from '@naungan/rules/sheet'
import type { Answer } from '../app/ask.ts'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { type Choice, InlineSelect } from '../kit/select.tsx'
import styles from './register-page.module.css'
import { RegisterPlace } from './register-place.tsx'
import { AGES, type RegisterNarrowed, SEGMENTS } from './register-search.ts'

const DESIL = Array.from({ length: 10 }, (_, i) => i + 1)
const BY_NAME = [...OCCUPATIONS].sort((a, b) => a.label.localeCompare(b.label, 'id'))

type RegisterFiltersProps = {
  place: Answer<'GET /areas/:code'>
  narrowed: RegisterNarrowed
  onPlace: (code: string) => void
  onNarrow: (changed: RegisterNarrowed) => void
}

/** What narrows the register: each a short list whose first choice is everybody. */
export function RegisterFilters({ place, narrowed, onPlace, onNarrow }: RegisterFiltersProps) {
  const { t } = useTranslation('workers')
  const format = useFormat()
  const ages = (band: string): string => {
    const [from = '', to = ''] = band.split('-')
    return to === '150' ? t('ageAbove', { from }) : t('ageBand', { from, to })
  }
  const lists: { name: keyof RegisterNarrowed; label: string; all: string; options: Choice[] }[] = [
    {
      name: 'kerja',
      label: t('occupation'),
      all: t('everyOccupation'),
      options: BY_NAME.map(({ code, label }) => ({ value: code, label })),
    },
    {
      name: 'segmen',
      label: t('coverSegment'),
      all: t('everySegment'),
      options: SEGMENTS.map((value) => ({ value, label: t(`segments.${value}`) })),
    },
    {
      name: 'usia',
      label: t('age'),
      all: t('everyAge'),
      options: AGES.map((value) => ({ value, label: ages(value) })),
    },
    {
      name: 'jk',
      label: t('sexLong'),
      all: t('everySex'),
      options: [
        { value: 'L', label: t('man') },
        { value: 'P', label: t('woman') },
      ],
    },
    {
      name: 'desil',
      label: t('desil'),
      all: t('everyDesil'),
      options: DESIL.map((n) => ({ value: String(n), label: t('desilOf', { n: format.count(n) }) })),
    },
    {
      name: 'lindung',
      label: t('cover'),
      all: t('everyCover'),
      options: [
        { value: 'dengan', label: t('onlyCovered') },
        { value: 'tanpa', label: t('onlyUncovered') },
      ],
    },
    {
      name: 'ganda',
      label: t('twice'),
      all: t('everyTwice'),
      options: [{ value: 'ya', label: t('onlyTwice') }],
    },
  ]
  return (
    <div className={styles.filters} role="group" aria-label={t('narrow')}>
      <RegisterPlace place={place} onPlace={onPlace} />
      {lists.map(({ name, label, all, options }) => (
        <InlineSelect
          key={name}
          aria-label={label}
          value={String(narrowed[name] ?? '')}
          options={[{ value: '', label: all }, ...options]}
          onChange={({ target: { value } }) =>
            onNarrow({ [name]: name === 'desil' && value !== '' ? Number(value) : value || undefined })
          }
        />
      ))}
    </div>
  )
}
