import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { Refused } from '../app/refused.tsx'
import { may, useMe } from '../app/session.tsx'
import { useFormat } from '../app/use-format.ts'
import { Button } from '../kit/button.tsx'
import { Note } from '../kit/note.tsx'
import { Section } from '../kit/section.tsx'
import { Segmented } from '../kit/segmented.tsx'
import type { Import } from './import-queries.ts'
import { ImportWhence } from './import-whence.tsx'
import { PairDecision } from './pair-decision.tsx'
import { pairsQuery } from './pair-queries.ts'
import { usePairWalk } from './pair-walk.ts'
import { PairSides } from './pair-sides.tsx'
import { PairsAtOnce } from './pairs-at-once.tsx'
import styles from './pairs.module.css'

const route = getRouteApi('/shell/daftar/$id')

/** The doubtful pairs of a list: one after the other, or several at once where many are of one kind. */
export function Pairs({ list }: { list: Import }) {
  const { t } = useTranslation('workers')
  const format = useFormat()
  const me = useMe()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data } = useQuery(pairsQuery(list.id, undefined))
  const several = (data?.total ?? 0) > 1 && may(me, 'register.write', list.area)
  const how = several && (
    <Segmented
      legend={t('pairsHow')}
      value={search.ragu ?? 'satu'}
      onValue={(value) =>
        void navigate({
          search: { ...search, ragu: value === 'banyak' ? 'banyak' : undefined },
          resetScroll: false,
        })
      }
      options={[
        { value: 'satu', label: t('pairsOne') },
        { value: 'banyak', label: t('pairsMany') },
      ]}
    />
  )
  if (!several || search.ragu !== 'banyak') return <OnePair list={list} how={how} />
  return (
    <div id="ragu">
      <Section
        title={t('pairsTitle', { total: format.count(data!.total), open: format.count(data!.open) })}
        right={how}
      >
        <PairsAtOnce list={list} />
        <ImportWhence list={list} of="ragu" />
      </Section>
    </div>
  )
}

/** The doubtful pairs of a list, one after the other: both sides, why they may be one person, and what is decided. */
function OnePair({ list, how }: { list: Import; how: ReactNode }) {
  const { t } = useTranslation('workers')
  const format = useFormat()
  const me = useMe()
  const walk = usePairWalk(list.id)
  const box = useRef<HTMLDivElement>(null)
  const [moved, setMoved] = useState(0)
  useEffect(() => {
    if (moved === 0) return
    const at = (wanted: string) => box.current?.querySelector<HTMLElement>(wanted)
    ;(at('form input[type=radio]') ?? at('button'))?.focus()
  }, [moved])
  const step = (go: () => void) => {
    go()
    setMoved(moved + 1)
  }
  const { pair, number, total, open } = walk
  useEffect(() => {
    if (walk.loaded && location.hash === '#ragu') box.current?.scrollIntoView()
  }, [walk.loaded])
  if (walk.error) return <Refused error={walk.error} />
  if (!walk.loaded || total === 0) return null
  const count = (n: number) => format.count(n)
  if (!pair)
    return (
      <div ref={box}>
        <Section title={t('pairsSeen', { total: count(total) })} right={how}>
          <Note
            kind={open > 0 ? 'warn' : 'ok'}
            title={open > 0 ? t('pairsOpen', { open: count(open) }) : t('pairsDone')}
            actions={
              <Button kind="secondary" size="small" onClick={() => step(walk.again)}>
                {open > 0 ? t('pairsBack') : t('pairsAgain')}
              </Button>
            }
          />
          <ImportWhence list={list} of="ragu" />
        </Section>
      </div>
    )
  return (
    <div ref={box} id="ragu">
      <Section
        title={t('pairTitle', { n: count(number), total: count(total) })}
        right={
          <div className={styles.how}>
            {how}
            <button type="button" className="link" onClick={() => step(walk.onward)}>
              {t('pairSkip')}
            </button>
          </div>
        }
      >
        <p role="status" className="visually-hidden">
          {moved > 0 && t('pairLeft', { open: count(open) })}
        </p>
        <div className={styles.pair}>
          <PairSides list={list} pair={pair} />
          {may(me, 'register.write', list.area) && (
            <PairDecision
              key={pair.id}
              list={list}
              pair={pair}
              after={walk.after}
              onDecided={() => step(walk.onward)}
            />
          )}
        </div>
        <ImportWhence list={list} of="ragu" />
      </Section>
    </div>
  )
}
