import { useTranslation } from '../app/i18n.ts'
import { useTargetRows } from './targets-whence.tsx'
import { TakeAway } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { Whence } from '../app/whence.tsx'
import { Note } from '../kit/note.tsx'
import { Section } from '../kit/section.tsx'
import { type Column, Table } from '../kit/table.tsx'
import { disagreements, type Figures, spreadOf, stands, type Target } from './findings.ts'
import { Figure, Kept, WithdrawButton, WithdrawForm, useWithdrawal } from './kept-row.tsx'
import styles from './targets-page.module.css'

type TargetsSectionProps = { own: Figures; name: string; mayWrite: boolean }

export function TargetsSection({ own, name, mayWrite }: TargetsSectionProps) {
  const { t } = useTranslation('targets')
  const format = useFormat()
  const withdrawal = useWithdrawal<Target>()
  const { targets } = own
  const origins = useTargetRows(targets)
  const gone = targets.filter((row) => !stands(row)).length
  const columns: Column<Target>[] = [
    { key: 'year', header: t('year'), cell: (row) => <Figure row={row}>{row.year}</Figure> },
    {
      key: 'percent',
      header: t('percent'),
      numeric: true,
      cell: (row) => (
        <Figure row={row}>{row.percentBp === null ? t('empty') : format.percent(row.percentBp)}</Figure>
      ),
    },
    {
      key: 'people',
      header: t('people'),
      numeric: true,
      cell: (row) => (
        <Figure row={row}>{row.workers === null ? t('empty') : format.count(row.workers)}</Figure>
      ),
    },
    {
      key: 'implied',
      header: t('implied'),
      numeric: true,
      secondary: true,
      cell: (row) => (
        <Figure row={row}>{row.implied === null ? t('empty') : format.count(row.implied)}</Figure>
      ),
    },
    {
      key: 'instrument',
      header: t('instrument'),
      secondary: true,
      cell: (row) => <Kept row={row} heading={row.instrument} />,
    },
    ...(mayWrite
      ? [
          {
            key: 'act',
            header: <span className="visually-hidden">{t('act')}</span>,
            secondary: true,
            cell: (row: Target) => (
              <WithdrawButton
                row={row}
                what={t('targetWords', { year: row.year })}
                onWithdraw={() => withdrawal.begin(row)}
              />
            ),
          },
        ]
      : []),
  ]
  const title = [
    t('targetsTitle', { n: targets.length - gone }),
    gone > 0 && t('targetsWithdrawn', { n: gone }),
  ]
  return (
    <Section
      title={targets.length === 0 ? t('noTargets', { area: name }) : title.filter(Boolean).join(', ')}
      take={targets.length > 0 && <TakeAway what="target" />}
    >
      {targets.length === 0 ? (
        <p className="muted">{t('noTargetsBody')}</p>
      ) : (
        <Table
          caption={t('targetsCaption', { area: name })}
          columns={columns}
          rows={targets}
          rowKey={({ id }) => id}
          openLabel={({ year }) => t('openRow', { year })}
        />
      )}
      {withdrawal.row && (
        <WithdrawForm
          key={withdrawal.row.id}
          figure="targets"
          row={withdrawal.row}
          what={t('targetWords', { year: withdrawal.row.year })}
          value={[
            withdrawal.row.percentBp !== null && format.percent(withdrawal.row.percentBp),
            withdrawal.row.workers !== null && format.count(withdrawal.row.workers),
          ]
            .filter(Boolean)
            .join(', ')}
          onDone={withdrawal.end}
        />
      )}
      {targets.length > 0 && <Whence id="asal-target" rows={origins} />}
      <Doubts own={own} name={name} />
    </Section>
  )
}

/** Where the stated figures contradict each other or the denominators: told, with the arithmetic. */
function Doubts({ own, name }: { own: Figures; name: string }) {
  const { t } = useTranslation('targets')
  const { t: figure } = useTranslation('figure')
  const format = useFormat()
  const spread = spreadOf(own.targets)
  const found = disagreements(own)
  if (!spread && found.length === 0) return null
  return (
    <div className={styles.notes}>
      {spread && (
        <Note
          kind="warn"
          title={t('spread', {
            low: format.count(spread.low.implied),
            lowYear: spread.low.year,
            high: format.count(spread.high.implied),
            highYear: spread.high.year,
          })}
        >
          <p>{t('spreadBody', { people: format.count(spread.people), off: format.percent(spread.offBp) })}</p>
        </Note>
      )}
      {found.length > 0 && (
        <Note kind="warn" title={t('disagree', { of: name })}>
          {found.map(({ target, denominator, expected, offBp }) => (
            <p key={target.id}>
              {t('disagreeBody', {
                year: target.year,
                percent: format.percent(target.percentBp),
                denominator: format.count(denominator.workers),
                definition: figure(`definitions.${denominator.definition}`),
                source: denominator.source,
                expected: format.count(expected),
                people: format.count(target.workers),
                off: format.percent(offBp),
                implied: format.count(target.implied),
                instrument: target.instrument,
              })}
            </p>
          ))}
          <p>{t('disagreeDo')}</p>
        </Note>
      )}
    </div>
  )
}
