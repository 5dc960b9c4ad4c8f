import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { Funnel, type FunnelStep } from '../kit/funnel.tsx'
import { Section } from '../kit/section.tsx'
import { activeIn, type List } from './list-queries.ts'
import { ListWhence } from './list-whence.tsx'

/** From rows of the sheet to months of cover, and why each bar is shorter than the one above. */
export function ListFunnel({ list }: { list: List }) {
  const { t } = useTranslation('lists')
  const { t: app } = useTranslation('app')
  const format = useFormat()
  const count = (n: number) => format.count(n)
  const { ok, warned, rejected } = list.verdicts
  const [people, passed, active] = [ok + warned + rejected, ok + warned, activeIn(list)]
  const loss = (n: number, key: 'lostAside' | 'lostRejected' | 'lostInactive' | 'lostGrace') =>
    n > 0 ? t(key, { n: count(n) }) : undefined
  const steps: FunnelStep[] = [
    { term: t('stepRows'), value: list.rows },
    { term: t('stepPeople'), value: people, loss: loss(list.rows - people, 'lostAside') },
    { term: t('stepPassed'), value: passed, loss: loss(rejected, 'lostRejected'), lossKind: 'wrong' },
    {
      term: t(list.grace > 0 ? 'stepActiveGrace' : 'stepActive'),
      value: active,
      loss: loss(passed - active, 'lostInactive'),
    },
    ...(list.grace === 0
      ? []
      : [
          {
            term: t('stepPaid'),
            value: active - list.grace,
            loss: loss(list.grace, 'lostGrace'),
            lossKind: 'doubt' as const,
          },
        ]),
  ]
  const words = {
    rows: count(list.rows),
    people: count(people),
    passed: count(passed),
    active: count(active),
  }
  const title = () => {
    if (list.state === 'undone') return t('fromRowsUndone', words)
    if (list.state !== 'posted' || !list.postedAt) return t('fromRows', words)
    return t('fromRowsPosted', { ...words, moment: format.moment(list.postedAt) })
  }
  return (
    <Section title={title()} right={t('ofPeople', { n: count(list.people) })}>
      <Funnel
        label={t('funnelLabel', words)}
        steps={steps}
        format={count}
        twin={{
          open: app('asTable'),
          caption: t('funnelTable'),
          heads: [t('funnelStep'), t('funnelCount')],
          rows: steps.map(({ term, value }) => [term, count(value)]),
        }}
      />
      <ListWhence list={list} of="corong" />
    </Section>
  )
}
