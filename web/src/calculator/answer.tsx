import { type Claimant, type Doubt, DOUBTS, type Warning, WARNINGS } from '@naungan/rules/manfaat'
import { type Assessment, REFUSALS } from '@naungan/rules/rule'
import { Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { Empty } from '../kit/empty.tsx'
import { Note } from '../kit/note.tsx'
import { Section } from '../kit/section.tsx'
import { BecauseTree } from './because-tree.tsx'
import styles from './calculator.module.css'
import type { CalculatorName, Said } from './calculators.ts'
import { schedulesIn, treeOf } from './found.ts'
import { Heirs } from './heirs.tsx'
import { SchoolYears } from './school-years.tsx'

type AnswerProps = { name: CalculatorName; found: Assessment; said: Said }
type Answered = Extract<Assessment, { kind: 'answer' }>

/** What follows from what was said: the amount and its reasons, or all that stands against it. */
export function Answer({ name, found, said }: AnswerProps) {
  const { t } = useTranslation('calculator')
  const { language } = useFormat()
  if (found.kind === 'issues') return <Empty title={t('waiting')}>{t(`waits.${name}`)}</Empty>
  if (found.kind === 'refused')
    return (
      <Note kind="warn" title={t('against', { n: found.refusals.length })}>
        <ul className={styles.against}>
          {found.refusals.map(({ code }) => (
            <li key={code}>{REFUSALS[code][language]}</li>
          ))}
        </ul>
      </Note>
    )
  return <Found name={name} found={found} said={said} />
}

function Found({ name, found, said }: { name: CalculatorName; found: Answered; said: Said }) {
  const { t } = useTranslation('calculator')
  const schedules = schedulesIn(found.answer)
  const tree = treeOf(found.because)
  const amounts = useAmounts(name, found)
  const whole = amounts.map(({ amount }) => amount).join(t('and'))
  return (
    <>
      <Doubts found={found} />
      {name === 'kecelakaan' && (
        <Note kind="info" title={t('care')}>
          {t('careBody')}
        </Note>
      )}
      <Section id="asal-pohon" title={whole ? t('why', { amount: whole }) : t('whySo')}>
        <div className={styles.amounts}>
          {amounts.map(({ amount, words }) => (
            <p key={amount}>
              <b className={styles.amount}>{amount}</b> {words}
            </p>
          ))}
        </div>
        <BecauseTree because={tree} />
        <Unsure found={found} />
      </Section>
      {schedules.length > 0 && <SchoolYears schedules={schedules} />}
      {name === 'waris' && (
        <Heirs claimants={(found.answer as { claimants: readonly Claimant[] }).claimants} said={said} />
      )}
    </>
  )
}

/** The sums that the calculator is about: at once and year by year are told apart; clocks and ranks have none. */
const useAmounts = (name: CalculatorName, { answer }: Answered): { amount: string; words: string }[] => {
  const { t } = useTranslation('calculator')
  const { rupiah } = useFormat()
  const { total, penalty, scholarship } = answer as Partial<
    Record<'total' | 'penalty' | 'scholarship', number>
  >
  if (name === 'klaim') return penalty ? [{ amount: rupiah(penalty), words: '' }] : []
  if (total === undefined) return []
  if (!scholarship) return [{ amount: rupiah(total), words: '' }]
  return [
    { amount: rupiah(total - scholarship), words: t('atOnce') },
    { amount: rupiah(scholarship), words: t('byYears') },
  ]
}

type Doubtful = { total: number; cash: number; doubts?: readonly Doubt[]; warnings?: readonly Warning[] }

/** Where the law can be read in two ways both sums are said. */
function Doubts({ found }: { found: Answered }) {
  const { t } = useTranslation('calculator')
  const { language, rupiah } = useFormat()
  const { cash, doubts = [], warnings = [] } = found.answer as Doubtful
  return (
    <>
      {doubts.map(({ code, otherwise }) => (
        <Note key={code} kind="warn" title={t('doubt', { sum: rupiah(cash), otherwise: rupiah(otherwise) })}>
          {DOUBTS[code][language]}
        </Note>
      ))}
      {warnings.map((code) => (
        <Note key={code} kind="warn" title={WARNINGS[code][language]} />
      ))}
    </>
  )
}

/** How much of the law behind an answer nobody has read in the law itself. */
function Unsure({ found }: { found: Answered }) {
  const { t } = useTranslation('calculator')
  if (found.unsure.length === 0) return null
  return (
    <p className={styles.after}>
      {t('unsureSum', { n: found.unsure.length })}{' '}
      <Link to="/hukum" search={({ w }) => ({ w })}>
        {t('toLaw')}
      </Link>
    </p>
  )
}
