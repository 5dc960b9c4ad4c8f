import { QUALITY_WORTH } from '@naungan/rules/sheet'
import { Link } from '@tanstack/react-router'
import type { Answer } from '../app/ask.ts'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { Whence } from '../app/whence.tsx'
import { Bold } from '../kit/bold.tsx'

type Quality = Answer<'GET /quality'>['whole']

/** How the score of an area is made, with its numbers; a sender's or a part's is made the same way. */
export function QualityWhence({ id, whole, w }: { id: string; whole: Quality; w: string }) {
  const { t } = useTranslation('whence')
  const { t: quality } = useTranslation('quality')
  const format = useFormat()
  const values = {
    clear: format.count(whole.clear),
    noted: format.count(whole.noted),
    doubtful: format.count(whole.doubtful),
    rejected: format.count(whole.rejected),
    people: format.count(whole.people),
    score: whole.score ?? '–',
    worthClear: QUALITY_WORTH.clear,
    worthNoted: QUALITY_WORTH.noted,
    worthDoubtful: QUALITY_WORTH.doubtful,
    worthRejected: QUALITY_WORTH.rejected,
  }
  return (
    <Whence
      id={id}
      rows={[
        {
          term: t('sum'),
          words: <Bold text={t('quality.sumWords', values)} />,
        },
        { term: quality('definition'), words: quality('definitionBody', QUALITY_WORTH) },
        { term: t('quality.shares'), words: t('quality.sharesWords') },
        { term: t('counted'), words: quality('definitionCounted') },
        {
          term: t('lists'),
          words: (
            <Link to="/daftar" search={{ w }}>
              {t('toImports')}
            </Link>
          ),
        },
      ]}
    />
  )
}
