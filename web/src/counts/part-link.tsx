import type { CountPart } from '@naungan/rules/target'
import { Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { useCountsSearch } from './use-counts-search.ts'
import { nameOf } from './search.ts'

/** The name of a part, leading to its people; what is not explained has none. */
export function PartLink({ part }: { part: CountPart | 'rest' }) {
  const { t } = useTranslation('counts')
  const search = useCountsSearch()
  if (part === 'rest') return <>{t('parts.rest')}</>
  return (
    <Link
      to="."
      hash="orang"
      search={{ ...search, bagian: nameOf(part), sesudah: undefined }}
      resetScroll={false}
    >
      {t(`parts.${part}`)}
    </Link>
  )
}
