import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { Refused } from '../app/refused.tsx'
import { useFormat } from '../app/use-format.ts'
import { Button } from '../kit/button.tsx'
import { useChosenPairs } from './chosen-pairs.ts'
import { DecideForm } from './decide-form.tsx'
import { type Outcome, type Pair, pairsQuery, useDecidePairs } from './pair-queries.ts'
import type { Import } from './import-queries.ts'
import { PairLine } from './pair-line.tsx'
import styles from './pairs-at-once.module.css'
import { useRowName } from './row-name.ts'

/** Many pairs under each other, to choose those of which the same can be said. */
export function PairsAtOnce({ list }: { list: Import }) {
  const [pages, setPages] = useState<readonly (string | undefined)[]>([undefined])
  const after = pages.at(-1)
  const { data, error } = useQuery(pairsQuery(list.id, after))
  if (error) return <Refused error={error} />
  if (!data) return null
  const { pairs, next } = data
  return (
    <PageOfPairs
      key={after ?? ''}
      list={list}
      after={after}
      pairs={pairs}
      onBack={pages.length > 1 ? () => setPages(pages.slice(0, -1)) : undefined}
      onNext={next === null ? undefined : () => setPages([...pages, next])}
    />
  )
}

type PageOfPairsProps = {
  list: Import
  after: string | undefined
  pairs: readonly Pair[]
  onBack: (() => void) | undefined
  onNext: (() => void) | undefined
}

function PageOfPairs({ list, after, pairs, onBack, onNext }: PageOfPairsProps) {
  const { t } = useTranslation('workers')
  const format = useFormat()
  const { chosen, choose, toggle, walk, drop } = useChosenPairs(pairs.map(({ id }) => id))
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map())
  const rowName = useRowName(list)
  const decide = useDecidePairs(list.id, after)
  const open = pairs.filter(({ decision }) => decision === null).map(({ id }) => id)
  const allOpen = open.length > 0 && open.every((id) => chosen.has(id))
  const kept = [...outcomes.values()].filter((outcome) => outcome === 'decided').length
  return (
    <div className={styles.beside}>
      <div>
        <table className={styles.pairs}>
          <caption className="visually-hidden">{t('pairsCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">
                <label className={styles.all}>
                  <input
                    type="checkbox"
                    aria-label={t('pairsAll', { n: format.count(open.length) })}
                    checked={allOpen}
                    disabled={open.length === 0}
                    onChange={() => choose(open, !allOpen)}
                  />
                  <span aria-hidden="true">{t('pairsAll', { n: format.count(open.length) })}</span>
                </label>
              </th>
              <th scope="col">{t('pairsLeft')}</th>
              <th scope="col">{t('pairsRight')}</th>
              <th scope="col">{t('pairsScore')}</th>
              <th scope="col">{t('pairsDecision')}</th>
            </tr>
          </thead>
          <tbody>
            {pairs.map((pair) => (
              <PairLine
                key={pair.id}
                pair={pair}
                rowName={rowName}
                chosen={chosen.has(pair.id)}
                outcome={outcomes.get(pair.id)}
                onKey={walk}
                onChoose={(on, along) => toggle(pair.id, on, along)}
              />
            ))}
          </tbody>
        </table>
        <p className={styles.pages}>
          {onBack && (
            <Button kind="secondary" size="small" onClick={onBack}>
              {t('pairsBefore')}
            </Button>
          )}
          {onNext && (
            <Button kind="secondary" size="small" onClick={onNext}>
              {t('pairsAfter')}
            </Button>
          )}
        </p>
      </div>
      <div className={styles.form}>
        <DecideForm
          sameHint={t('pairsSameHint')}
          save={chosen.size === 0 ? t('pairsSaveNone') : t('pairsSave', { n: format.count(chosen.size) })}
          missing={chosen.size === 0 ? t('pairsNone') : undefined}
          busy={decide.isPending}
          error={decide.error}
          onDecide={(decision, reason) =>
            decide.mutate(
              { pairs: [...chosen], decision, reason },
              {
                onSuccess: ({ results }) => {
                  setOutcomes(new Map(results.map(({ pair, outcome }) => [pair, outcome])))
                  drop()
                },
              },
            )
          }
        >
          <p role="status" className={styles.said}>
            {outcomes.size > 0 &&
              t(kept === outcomes.size ? 'pairsKept' : 'pairsKeptSome', {
                kept: format.count(kept),
                not: format.count(outcomes.size - kept),
              })}
          </p>
        </DecideForm>
      </div>
    </div>
  )
}
