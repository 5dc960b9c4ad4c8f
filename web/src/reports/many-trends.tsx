import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { type ReactNode, useMemo } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { TakeAway } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { Section } from '../kit/section.tsx'
import { InlineSelect } from '../kit/select.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { SmallTrends } from '../kit/small-trends.tsx'
import type { WrittenTable } from '../kit/tables-in.ts'
import { AreaRefused } from './area-refused.tsx'
import { useAreaWords } from './area-words.ts'
import styles from './coverage-page.module.css'
import type { Coverage } from './coverage-query.ts'
import { Depth, useDepth, useSetView } from './part-depth.tsx'
import { type PartTrends, partTrendsQuery } from './parts-query.ts'
import { type AreaSearch, type Sorting, sortingOf, SORTINGS } from './routes.tsx'
import { ratesOf, risenOf, sortTrends, type TrendRow } from './trend-rows.ts'
import { useTrendTable } from './use-trend-table.ts'
import { keepMonth, wayOf } from './way.ts'
import { WhenceOfPicture } from './whence.tsx'

/** The trend of every part of an area, small, on one scale with the line of its target. */
export function ManyTrends({ data, ways }: { data: Coverage; ways?: ReactNode }) {
  const { t } = useTranslation()
  const search = useSearch({ strict: false }) as AreaSearch
  const { parts } = useDepth(data)
  const { data: trends, error } = useQuery(
    partTrendsQuery({ code: data.area.code, month: data.month, way: wayOf(search), parts }),
  )
  if (error) return <AreaRefused error={error} />
  if (!trends) return <Skeleton label={t('loading')} shape="table" rows={8} />
  return <Drawn data={data} trends={trends} ways={ways} />
}

type DrawnProps = { data: Coverage; trends: PartTrends; ways: ReactNode }

function Drawn({ data, trends, ways }: DrawnProps) {
  const { t } = useTranslation('views')
  const format = useFormat()
  const { units } = useDepth(data)
  const menurut = sortingOf(useSearch({ strict: false }) as AreaSearch) ?? 'cakupan'
  const rows = useMemo(() => sortTrends(ratesOf(trends), menurut), [trends, menurut])
  const known = rows.filter(({ rates }) => rates.some((rate) => rate !== null))
  const { risen, all } = risenOf(known)
  const table = useTrendTable(data, trends, rows)
  return (
    <Section
      title={
        all === 0
          ? t('many.none', { units })
          : t('many.title', { risen, all, units, since: format.month(sinceOf(trends, known)) })
      }
      right={ways}
      take={<TakeAway what="banyak" table={table} />}
    >
      <div className={`${styles.controls} screen-only`}>
        <Depth data={data} />
        <Order menurut={menurut} />
      </div>
      {known.length > 0 && <Grid data={data} trends={trends} rows={known} table={table} />}
      <Left rows={rows.filter((row) => !known.includes(row))} data={data} />
      <WhenceOfPicture data={data} />
    </Section>
  )
}

/** The first month that anything is drawn of. */
const sinceOf = ({ months }: PartTrends, rows: readonly TrendRow[]): string =>
  months.find((_, at) => rows.some(({ rates }) => rates[at] !== null)) ?? months[0]!

function Order({ menurut }: { menurut: Sorting }) {
  const { t } = useTranslation('views')
  const set = useSetView()
  return (
    <InlineSelect
      aria-label={t('many.order')}
      value={menurut}
      options={SORTINGS.map((value) => ({ value, label: t(`many.orders.${value}`) }))}
      onChange={(event) => set({ menurut: event.target.value as Sorting })}
    />
  )
}

/** Beside its name nobody reads a code; the file keeps it. */
const withoutCodes = ({ heads: [, ...heads], rows, ...table }: WrittenTable): WrittenTable => ({
  ...table,
  heads,
  rows: rows.map(([, ...cells]) => cells),
})

const TENTH = 1000

/** From zero to the next ten percent above all that is drawn. */
const scaleOf = (rows: readonly TrendRow[]): number => {
  const drawn = rows.flatMap(({ rates, targetBp }) => [targetBp ?? 0, ...rates.map((rate) => rate ?? 0)])
  return Math.ceil(Math.max(1, ...drawn) / TENTH) * TENTH
}

type GridProps = {
  data: Coverage
  trends: PartTrends
  rows: TrendRow[]
  table: ReturnType<typeof useTrendTable>
}

function Grid({ data, trends, rows, table }: GridProps) {
  const { t } = useTranslation('views')
  const { t: app } = useTranslation()
  const format = useFormat()
  const { units } = useDepth(data)
  const { full, short } = useAreaWords(data.area.level)
  const names = new Map(rows.map((row) => [row.code, row]))
  const parents = new Map(data.children.map((part) => [part.code, part]))
  const titleOf = (row: TrendRow) => {
    const parent = parents.get(row.parent)
    return parent ? `${full(row)}, ${full(parent)}` : full(row)
  }
  const months = { first: format.monthShort(trends.months[0]!), last: format.monthShort(trends.month) }
  const most = scaleOf(rows)
  const targets = new Set(rows.map(({ targetBp }) => targetBp))
  const [target] = targets
  const line =
    targets.size === 1
      ? target != null && t('many.line', { percent: format.percent(target), year: data.target?.year ?? '' })
      : t('many.lines')
  return (
    <SmallTrends
      label={t('many.label', { n: rows.length, units, ...months })}
      most={most}
      trends={rows.map((row) => {
        const rate = row.rates.at(-1) ?? null
        const first = row.rates.find((each) => each !== null) ?? null
        return {
          key: row.code,
          values: row.rates,
          target: row.targetBp,
          figure: rate === null ? '–' : format.percentInChart(rate),
          words: t('many.words', {
            area: full(row),
            first: first === null ? '–' : format.percent(first),
            last: rate === null ? '–' : format.percent(rate),
          }),
        }
      })}
      nameOf={(code, stop) => (
        <Link
          to="/w/$code"
          params={{ code }}
          search={keepMonth}
          {...stop}
          title={titleOf(names.get(code)!)}
          className="quiet-link"
        >
          {short(names.get(code)!)}
        </Link>
      )}
      note={[t('many.note', { ...months, most: format.count(most / 100) }), line].filter(Boolean).join(' ')}
      twin={{ open: app('asTable'), ...withoutCodes(table()) }}
    />
  )
}

const NAMED = 6

/** Those that cannot be drawn, by name while there are few. */
function Left({ rows, data }: { rows: TrendRow[]; data: Coverage }) {
  const { t } = useTranslation('views')
  const { short } = useAreaWords(data.area.level)
  const { units } = useDepth(data)
  if (rows.length === 0) return null
  const words = { n: rows.length, units }
  return (
    <p className="note-text">
      {rows.length > NAMED
        ? t('many.left', words)
        : t('many.leftNamed', { ...words, names: rows.map(short).join(', ') })}
    </p>
  )
}
