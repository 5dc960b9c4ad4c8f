import { splitChange } from '@naungan/rules/target'
import { addMonths, type Month } from '@naungan/rules/words'
import { useQueries } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { Skeleton } from '../kit/skeleton.tsx'
import { AreaRefused } from './area-refused.tsx'
import { Comparison, type Compared } from './comparison.tsx'
import { type Coverage, coverageQuery } from './coverage-query.ts'
import type { CompareSearch } from './routes.tsx'
import { wayOf } from './way.ts'

/** The figure of the same month a year earlier, unless another is asked for. */
const monthsOf = ({ bulan, sebelum }: CompareSearch, newest: string | undefined) => {
  const after = bulan ?? newest
  return { after, before: sebelum ?? (after && addMonths(after as Month, -12)) }
}

const rateOf = ({ covered, shouldBe, coverageBp }: Coverage) => ({
  people: covered.people,
  workers: shouldBe?.workers ?? null,
  coverageBp,
})

const known = (rate: ReturnType<typeof rateOf>) =>
  rate.people === null || rate.workers === null ? null : { people: rate.people, workers: rate.workers }

/** One area in two months; null in the change where either month lacks people or a whole. */
const comparedOf = (after: Coverage, before: Coverage): Compared => {
  const [was, is] = [rateOf(before), rateOf(after)]
  const [from, to] = [known(was), known(is)]
  return { area: after.area, was, is, change: from && to && splitChange(from, to) }
}

/** Several areas side by side, and each in two months: what moved, and whether the people moved it or the whole. */
export function ComparisonPage() {
  const { t } = useTranslation()
  const format = useFormat()
  const { code } = useParams({ from: '/shell/w/$code/banding' })
  const search = useSearch({ from: '/shell/w/$code/banding' })
  const codes = [...new Set([code, ...(search.dengan ?? '').split(',').filter(Boolean)])].slice(0, 15)
  const way = wayOf(search)
  const now = useQueries({ queries: codes.map((each) => coverageQuery(each, search.bulan, way)) })
  const { after, before } = monthsOf(search, now[0]?.data?.month)
  const then = useQueries({
    queries: codes.map((each) => ({ ...coverageQuery(each, before, way), enabled: before !== undefined })),
  })
  const error = now[0]?.error ?? then[0]?.error
  if (error) return <AreaRefused error={error} />
  const [first] = now
  if (!first?.data || after === undefined || before === undefined || then.some(({ isPending }) => isPending))
    return <Skeleton label={t('loading')} shape="page" rows={8} />
  const compared = codes.flatMap((_, at) => {
    const [is, was] = [now[at]?.data, then[at]?.data]
    return is && was ? comparedOf(is, was) : []
  })
  const refused = codes.filter((_, at) => now[at]?.error)
  return (
    <Comparison
      data={first.data}
      compared={compared}
      refused={refused}
      months={{ after, before }}
      words={{ after: format.monthShort(after), before: format.monthShort(before) }}
    />
  )
}
