import { addMonths, type Month } from '@naungan/rules/words'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { type DifferenceInput, differenceQuery } from './queries.ts'
import { cameOf, wentOf } from './sums.ts'

type CameAndWentProps = { code: string; month: string; segment: DifferenceInput['segment'] }

/**
 * Who came to a figure and who went since the month before. Two months of a kabupaten are compared when first asked for;
 * those of a whole provinsi only at a person's word.
 */
export function CameAndWent({ code, month, segment }: CameAndWentProps) {
  const { t } = useTranslation('whence')
  const { t: app } = useTranslation()
  const format = useFormat()
  const [asked, setAsked] = useState(code.length >= 5)
  const input = { code, from: addMonths(month as Month, -1), to: month, segment }
  const { data, error } = useQuery({ ...differenceQuery(input), enabled: asked })
  if (!asked)
    return (
      <button type="button" className="link" onClick={() => setAsked(true)}>
        {t('comeGoAsk')}
      </button>
    )
  if (error) return <>{error.message || app('noConnection')}</>
  if (!data) return <>{app('loading')} …</>
  const { counts } = data
  if (data.waiting > 0) return <>{t('comeGoWaits')}</>
  if (counts === null) return <>{t('comeGoNone', { month: format.month(month) })}</>
  const words = {
    came: format.count(cameOf(counts)),
    new: format.count(counts.new),
    went: format.count(wentOf(counts)),
    lost: format.count(counts.lost),
  }
  return <>{t('comeGoWords', words)}</>
}
