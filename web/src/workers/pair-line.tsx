import type { KeyboardEvent } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { Status } from '../kit/status.tsx'
import type { Outcome, Pair } from './pair-queries.ts'
import styles from './pairs-at-once.module.css'

type PairLineProps = {
  pair: Pair
  rowName: (row: number) => string
  chosen: boolean
  outcome: Outcome | undefined
  onKey: (event: KeyboardEvent<HTMLInputElement>) => void
  onChoose: (on: boolean, along: boolean) => void
}

/** A pair in one line of the table: who, whom it resembles, and what was decided or why nothing could be. */
export function PairLine({ pair, rowName, chosen, outcome, onKey, onChoose }: PairLineProps) {
  const { t } = useTranslation('workers')
  const format = useFormat()
  const { left, right, score } = pair
  const two = { left: left.name, right: right.name, row: rowName(pair.row) }
  return (
    <tr data-chosen={chosen || undefined}>
      <td>
        <input
          type="checkbox"
          value={pair.id}
          checked={chosen}
          aria-label={t('pairsChoose', two)}
          onKeyDown={onKey}
          onChange={({ target, nativeEvent }) =>
            onChoose(target.checked, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
          }
        />
      </td>
      <th scope="row">
        <Side side={left} rowName={rowName} />
      </th>
      <td>
        <Side side={right} rowName={rowName} />
      </td>
      <td className={styles.score}>
        <span className={styles.label}>{t('pairsScore')} </span>
        {score.toFixed(2).replace('.', format.language === 'id' ? ',' : '.')}
      </td>
      <td>
        <Decided pair={pair} outcome={outcome} />
      </td>
    </tr>
  )
}

type SideProps = { side: Pair['left'] } & Pick<PairLineProps, 'rowName'>

function Side({ side: { row, name, birthDate, nik, desaName }, rowName }: SideProps) {
  const { t } = useTranslation('workers')
  const format = useFormat()
  const where = row === undefined ? t('pairsOfRegister') : t('pairsOfRow', { row: rowName(row) })
  return (
    <>
      <b>{name}</b>
      <span className={styles.about}>
        {[birthDate && format.day(birthDate), desaName].filter(Boolean).join(' · ')}
      </span>
      <span className={styles.about}>
        {where} · {nik}
      </span>
    </>
  )
}

const WORDS = { same: 'pairSame', different: 'pairDifferent', ask: 'pairAsk' } as const

function Decided({ pair: { decision, reason }, outcome }: Pick<PairLineProps, 'pair' | 'outcome'>) {
  const { t } = useTranslation('workers')
  if (outcome && outcome !== 'decided') return <Status kind="bad">{t(`pairsOutcome.${outcome}`)}</Status>
  if (decision === null) return <span className={styles.about}>{t('pairsUndecided')}</span>
  return (
    <>
      <Status kind={decision === 'ask' ? 'warn' : 'ok'}>{t(WORDS[decision])}</Status>
      <span className={styles.about}>{reason}</span>
    </>
  )
}
