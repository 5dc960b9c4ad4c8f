import { useTranslation } from '../app/i18n.ts'
import { TakeAway } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { Whence } from '../app/whence.tsx'
import { Chart } from '../kit/chart.tsx'
import { Section } from '../kit/section.tsx'
import { Table } from '../kit/table.tsx'
import { useWidth } from '../kit/use-width.ts'
import { partsOf } from './fund-bar.tsx'
import styles from './funds.module.css'
import type { FundInDepth } from './funds-query.ts'
import { Legend } from './funds-table.tsx'

type Month = FundInDepth['ledger']['months'][number]
type Stage = 'planned' | 'committed' | 'realised'

const rupiahOf = ({ jkk, jkm, jht }: Month[Stage]): number => jkk + jkm + jht

const sumsOf = (month: Month) => ({
  planned: rupiahOf(month.planned),
  committed: rupiahOf(month.committed),
  realised: rupiahOf(month.realised),
  used: month.used,
  ceiling: null,
})

/** What was planned, committed and paid, month by month of iuran: drawn, and as a table. */
export function LedgerSection({ data: { fund, ledger } }: { data: FundInDepth }) {
  const { t } = useTranslation('funds')
  const format = useFormat()
  if (ledger.months.length === 0)
    return (
      <Section title={t('ledgerNone')}>
        <p className="muted">{t('ledgerNoneBody')}</p>
      </Section>
    )
  const paid = rupiahOf(ledger.realised)
  const count = (n: number) => (n === 0 ? t('none') : format.count(n))
  return (
    <Section
      title={t('ledgerTitle', {
        realised: format.rupiah(paid),
        months: format.count(ledger.realised.personMonths),
      })}
      right={<Legend over={false} left={false} />}
      take={<TakeAway what="buku-besar" />}
    >
      <MonthBars months={[...ledger.months]} year={fund.year} />
      <Table
        caption={t('ledgerCaption', { name: fund.name })}
        columns={[
          { key: 'month', header: t('month'), cell: ({ month }) => format.monthShort(month) },
          ...(['planned', 'committed', 'realised'] as const).map((stage) => ({
            key: stage,
            header: t(stage),
            numeric: true,
            secondary: stage !== 'realised',
            cell: (month: Month) => count(rupiahOf(month[stage])),
          })),
          {
            key: 'jkk',
            header: t('paidJkk'),
            numeric: true,
            secondary: true,
            cell: ({ realised }) => count(realised.jkk),
          },
          {
            key: 'jkm',
            header: t('paidJkm'),
            numeric: true,
            secondary: true,
            cell: ({ realised }) => count(realised.jkm),
          },
          {
            key: 'people',
            header: t('personMonths'),
            numeric: true,
            secondary: true,
            cell: ({ realised }) => count(realised.personMonths),
          },
        ]}
        rows={[...ledger.months]}
        rowKey={({ month }) => month}
        openLabel={({ month }) => format.month(month)}
        total={{
          month: t('total'),
          planned: count(rupiahOf(ledger.planned)),
          committed: count(rupiahOf(ledger.committed)),
          realised: count(paid),
          jkk: count(ledger.realised.jkk),
          jkm: count(ledger.realised.jkm),
          people: count(ledger.realised.personMonths),
        }}
      />
      <Whence
        id="asal-buku"
        rows={[
          { term: t('whence.entries'), words: t('whence.entriesRule') },
          { term: t('whence.used'), words: t('whence.usedRule') },
        ]}
      />
    </Section>
  )
}

const HEIGHT = 132
const FOOT = 20
const HEAD = 18

/** Twelve bars on one scale: what each month of iuran takes of the ceiling. */
function MonthBars({ months, year }: { months: Month[]; year: number }) {
  const { t } = useTranslation('funds')
  const format = useFormat()
  const { box, width } = useWidth<HTMLDivElement>(640)
  const most = Math.max(1, ...months.map(({ used }) => used))
  const step = width / 12
  const bar = Math.max(8, step - Math.max(4, step * 0.3))
  const high = (value: number) => (value / most) * (HEIGHT - FOOT - HEAD)
  const label = t('chartWords', { year, most: format.rupiah(most) })
  return (
    <Chart note={t('chartNote')}>
      <div ref={box}>
        <svg width={width} height={HEIGHT} role="img" aria-label={label} className={styles.months}>
          <text x={0} y={12} className={styles.axis}>
            {format.rupiah(most)}
          </text>
          {Array.from({ length: 12 }, (_, at) => {
            const name = `${year}-${String(at + 1).padStart(2, '0')}`
            const month = months.find((one) => one.month === name)
            let top = HEIGHT - FOOT
            return (
              <g key={name}>
                {month &&
                  partsOf(sumsOf(month)).map(({ kind, value }) => {
                    if (value <= 0 || kind === 'over') return null
                    top -= high(value)
                    return (
                      <rect
                        key={kind}
                        x={at * step}
                        y={top}
                        width={bar}
                        height={high(value)}
                        fill={FILLS[kind]}
                      />
                    )
                  })}
                <text x={at * step + bar / 2} y={HEIGHT - 5} textAnchor="middle" className={styles.axis}>
                  {format.monthShort(name).slice(0, width < 480 ? 1 : 3)}
                </text>
              </g>
            )
          })}
          <line
            x1={0}
            x2={width - step + bar}
            y1={HEIGHT - FOOT}
            y2={HEIGHT - FOOT}
            className={styles.baseline}
          />
        </svg>
      </div>
    </Chart>
  )
}

const FILLS = {
  realised: 'var(--peta-5)',
  committed: 'var(--peta-4)',
  planned: 'var(--peta-2)',
  left: 'var(--kunyit-5)',
} as const
