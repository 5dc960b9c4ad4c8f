import { useTranslation } from '../app/i18n.ts'
import { TakeAway } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { type FallRow, Waterfall } from '../difference/waterfall.tsx'
import { Section } from '../kit/section.tsx'
import { signed } from '../reports/signed.ts'
import { PartWhence } from './counts-origin.tsx'
import { PartLink } from './part-link.tsx'
import type { Counts, Step, Three } from './queries.ts'
import { largestPart } from './sums.ts'

/** From the rows of BPJS over the people covered to the people of the desa, part by part. */
export function FallSection({ data, three }: { data: Counts; three: Three }) {
  const { t } = useTranslation('counts')
  const format = useFormat()
  const largest = largestPart(three)
  const title = largest
    ? t('fall.title', { part: t(`parts.${largest.name}`), people: format.count(Math.abs(largest.adds)) })
    : t('fall.titleNone')
  return (
    <Section title={title} right={t('fall.unit')} take={<TakeAway what="tiga-angka-jalan" />}>
      <Fall three={three} withDesa={data.desaLists.lists > 0} />
      <PartWhence data={data} three={three} of="jalan" />
    </Section>
  )
}

function Fall({ three, withDesa }: { three: Three; withDesa: boolean }) {
  const { t } = useTranslation('counts')
  const { t: app } = useTranslation()
  const format = useFormat()
  const { bpjs, ours, desa } = three
  const total = (key: 'bpjs' | 'ours' | 'desa'): FallRow => ({
    key,
    term: t(key),
    value: format.count(three[key]),
    at: three[key],
  })
  const step = (side: string, { name, adds, from, to }: Step): FallRow => ({
    key: `${side} ${name}`,
    term: t(`parts.${name}`),
    shown: <PartLink part={name} />,
    value: signed(format.count(adds), adds),
    from,
    to,
  })
  const rows: FallRow[] = [total('bpjs'), ...three.fromBpjs.map((one) => step('bpjs', one)), total('ours')]
  if (withDesa) rows.push(...three.toDesa.map((one) => step('desa', one)), total('desa'))
  const label = { bpjs: format.count(bpjs), ours: format.count(ours), desa: format.count(desa) }
  return (
    <Waterfall
      label={t('fall.label', label)}
      rows={rows}
      note={t('fall.note')}
      twin={{
        open: app('asTable'),
        caption: t('fall.caption'),
        heads: [t('fall.what'), t('fall.people'), t('fall.standing')],
        rows: rows.map((row) => [row.term, row.value, format.count('at' in row ? row.at : row.to)]),
      }}
    />
  )
}
