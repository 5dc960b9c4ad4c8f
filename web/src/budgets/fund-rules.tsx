import { useTranslation } from '../app/i18n.ts'
import { dayOfMoment } from '../app/moment.ts'
import { useFormat } from '../app/use-format.ts'
import { Whence } from '../app/whence.tsx'
import { Section } from '../kit/section.tsx'
import { Status } from '../kit/status.tsx'
import { useFundWords } from './fund-words.ts'
import styles from './funds.module.css'
import type { Fund } from './funds-query.ts'

const KIND = { verified: 'ok', press: 'info', memory: 'warn', conflict: 'warn' } as const
const ALL = 100

/** What a fund may pay, in words, with the law it stands on and how sure that is. */
export function FundRules({ fund }: { fund: Fund }) {
  const { t } = useTranslation('funds')
  const format = useFormat()
  const words = useFundWords()
  const groups = words.groups(fund.groupWords)
  const rows = [
    [t('whom'), words.groups(fund.groupWords, ALL)],
    [
      t('where'),
      fund.areas.length === 0
        ? t('everywhere', { owner: words.owner(fund) })
        : t('only', { areas: fund.areas.join(', ') }),
    ],
    [t('when'), words.months(fund)],
    [t('programs'), fund.programs.join(', ')],
    [t('payerTerm'), t(`payer.${fund.payer}`)],
    [
      t('accounts'),
      fund.accountJkk === '' && fund.accountJkm === ''
        ? t('accountNone')
        : t('accountWords', {
            jkk: fund.accountJkk || t('accountNone'),
            jkm: fund.accountJkm || t('accountNone'),
          }),
    ],
    [t('law'), fund.legalSource],
    [
      t('sure'),
      <Status key="sure" kind={KIND[fund.sureness]}>
        {t(`sureness.${fund.sureness}`)}
      </Status>,
    ],
    ...(fund.months.remaining === null
      ? []
      : [[t('monthsLeft'), t('monthsLeftWords', { n: format.count(fund.months.remaining) })]]),
    [
      t('enteredBy'),
      t('enteredWords', { name: fund.createdBy, day: format.dayShort(dayOfMoment(fund.createdAt)) }),
    ],
  ] as const
  return (
    <Section title={t('rulesTitle', { groups, months: words.months(fund) })}>
      <dl className={styles.rules}>
        {rows.map(([term, said]) => (
          <div key={String(term)} style={{ display: 'contents' }}>
            <dt>{term}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
      <Whence
        id="asal-aturan"
        rows={[
          { term: t('law'), words: fund.legalSource },
          { term: t('whence.monthsLeft'), words: t('whence.monthsLeftRule') },
        ]}
      />
    </Section>
  )
}
