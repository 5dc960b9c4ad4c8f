import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { Funnel, type FunnelStep } from '../kit/funnel.tsx'
import { Section } from '../kit/section.tsx'
import { lossesOf } from './import-losses.ts'
import type { Import } from './import-queries.ts'
import { ImportWhence } from './import-whence.tsx'

type LossWord = 'lostAside' | 'lostRejected' | 'lostDoubtful' | 'lostElsewhere' | 'lostTwice' | 'lostSame'

/** From rows of the sheet to changes of the register, and why each bar is shorter than the one above. */
export function ImportFunnel({ list }: { list: Import }) {
  const { t } = useTranslation('workers')
  const { t: app } = useTranslation('app')
  const format = useFormat()
  const count = (n: number) => format.count(n)
  const { rows, people, passed, doubtful, changes } = list.funnel
  const lost = lossesOf(list)
  const clear = passed - doubtful
  const own = clear - lost.elsewhere
  const loss = (n: number, key: LossWord) => (n > 0 ? t(key, { n: count(n) }) : undefined)
  const step = (
    term: 'stepClear' | 'stepOwn' | 'stepOnce',
    value: number,
    why: FunnelStep['loss'],
  ): FunnelStep => ({
    term: t(term),
    value,
    loss: why,
    lossKind: 'doubt',
  })
  const doubt = loss(doubtful, 'lostDoubtful')
  const namesWait = list.issues.some(({ code }) => code === 'desa.near')
  const toDoubt = list.state === 'ready' ? <a href={namesWait ? '#nama-desa' : '#ragu'}>{doubt}</a> : doubt
  const steps: FunnelStep[] = [
    { term: t('stepRows'), value: rows },
    {
      term: t(list.kind === 'households' ? 'stepFamilies' : 'stepPeople'),
      value: people,
      loss: loss(lost.aside, 'lostAside'),
    },
    {
      term: t('stepPassed'),
      value: passed,
      loss: loss(lost.rejected, 'lostRejected'),
      lossKind: 'wrong',
    },
    ...(doubtful > 0 ? [step('stepClear', clear, toDoubt)] : []),
    ...(lost.elsewhere > 0 ? [step('stepOwn', own, loss(lost.elsewhere, 'lostElsewhere'))] : []),
    ...(lost.twice > 0 ? [step('stepOnce', own - lost.twice, loss(lost.twice, 'lostTwice'))] : []),
    { term: t('stepChanges'), value: changes, loss: loss(lost.same, 'lostSame'), lossKind: 'same' },
  ]
  const words = { rows: count(rows), people: count(people), passed: count(passed), changes: count(changes) }
  const title = () => {
    if (list.state === 'undone') return t('changedRowsUndone', words)
    if (list.state !== 'taken' || !list.takenAt) return t('fromRows', words)
    return t('changedRows', { ...words, moment: format.moment(list.takenAt) })
  }
  return (
    <Section
      title={title()}
      right={t('newAndUpdated', { new: count(list.effects.new), updated: count(list.effects.updated) })}
    >
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
      <ImportWhence list={list} of="corong" />
    </Section>
  )
}
