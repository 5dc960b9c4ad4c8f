import { useTranslation } from '../app/i18n.ts'
import { PartWhence } from './difference-origin.tsx'
import { stepsOf, WAYS_OUT } from '@naungan/rules/target'
import { TakeAway } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { Section } from '../kit/section.tsx'
import type { Counts, Difference } from './queries.ts'
import { Waterfall } from './waterfall.tsx'

/** Who came and who went, drawn from the one count to the other. */
export function FallSection({ data, counts }: { data: Difference; counts: Counts }) {
  const { t } = useTranslation('difference')
  const format = useFormat()
  const most = WAYS_OUT.toSorted((a, b) => counts[b] - counts[a])[0]!
  const title =
    counts[most] > 0
      ? t('fall.titleLost', { way: t(`ways.${most}`).toLowerCase(), people: format.count(counts[most]) })
      : t('fall.title', { stayed: format.count(counts.stayed) })
  return (
    <Section title={title} right={t('fall.unit')} take={<TakeAway what="perubahan" />}>
      <Fall data={data} counts={counts} />
      <PartWhence data={data} counts={counts} of="fall" />
    </Section>
  )
}

function Fall({ data, counts }: { data: Difference; counts: Counts }) {
  const { t } = useTranslation('difference')
  const { t: app } = useTranslation()
  const format = useFormat()
  const [from, to] = [format.month(data.from ?? ''), format.month(data.to ?? '')]
  const [before, after] = [format.count(counts.before), format.count(counts.after)]
  const steps = stepsOf(counts).map(({ way, people, from: old, to: now }) => ({
    key: way,
    term: t(`ways.${way}`),
    from: old,
    to: now,
    value: now > old ? `+${format.count(people)}` : format.count(-people),
  }))
  const rows = steps.map(({ term, value, to: now }) => [term, value, format.count(now)])
  return (
    <Waterfall
      label={t('fall.label', { before, after, from, to })}
      rows={[
        { key: 'from', term: from, value: before, at: counts.before },
        ...steps,
        { key: 'to', term: to, value: after, at: counts.after },
      ]}
      note={steps.length === 0 ? t('fall.none') : t('fall.title', { stayed: format.count(counts.stayed) })}
      twin={{
        open: app('asTable'),
        caption: t('fall.caption'),
        heads: [t('fall.what'), t('fall.people'), t('fall.standing')],
        rows: [[from, before, before], ...rows, [to, after, after]],
      }}
    />
  )
}
