import type { ChangeParts } from '@naungan/rules/target'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { AboutFiles, TakeAway } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { Section } from '../kit/section.tsx'
import { InlineSelect } from '../kit/select.tsx'
import { Slope } from '../kit/slope.tsx'
import { type Column, Table } from '../kit/table.tsx'
import page from './area-page.module.css'
import { useAreaWords } from './area-words.ts'
import { ComparedAreas } from './compared-areas.tsx'
import { ComparisonWhence } from './comparison-whence.tsx'
import type { Coverage } from './coverage-query.ts'
import { PrintFooter } from './print-footer.tsx'
import type { CompareSearch } from './routes.tsx'
import { useFileWords } from './use-file-words.ts'
import { keepMonth } from './way.ts'

type Rate = { people: number | null; workers: number | null; coverageBp: number | null }
export type Compared = { area: Coverage['area']; was: Rate; is: Rate; change: ChangeParts | null }

type ComparisonProps = {
  data: Coverage
  compared: Compared[]
  /** Areas whose figures this officer may not see, or that do not exist. */
  refused: string[]
  months: { after: string; before: string }
  words: { after: string; before: string }
}

export function Comparison({ data, compared, refused, months, words }: ComparisonProps) {
  const { t } = useTranslation('views')
  const { t: app } = useTranslation()
  const format = useFormat()
  const { full } = useAreaWords(data.area.level)
  const rateWords = (bp: number | null) => (bp === null ? '–' : format.percent(bp))
  const lines = compared.flatMap(({ area, was, is }) =>
    was.coverageBp === null || is.coverageBp === null
      ? []
      : {
          key: area.code,
          name: full(area),
          from: was.coverageBp,
          to: is.coverageBp,
          fromWords: format.percentInChart(was.coverageBp),
          toWords: format.percentInChart(is.coverageBp),
        },
  )
  return (
    <AboutFiles value={useFileWords(data)}>
      <div className={page.page}>
        <div>
          <h1>{useTitle(compared, words)}</h1>
          <p className="lead">{t('compare.lead', { ...words, cutOff: format.cutOff(data.asOf) })}</p>
          <Choice data={data} months={months} />
          <ComparisonWhence id="asal" data={data} compared={compared} words={words} />
        </div>
        {refused.length > 0 && <p role="note">{t('compare.refused', { codes: refused.join(', ') })}</p>}
        {lines.length > 0 && (
          <Section
            title={t('compare.slope', words)}
            right={t('compare.unit')}
            take={<TakeAway what="banding" />}
          >
            <Slope
              label={t('compare.slopeLabel', { ...words, n: lines.length })}
              ends={[words.before, words.after]}
              lines={lines}
              twin={{
                open: app('asTable'),
                caption: t('compare.slope', words),
                heads: [t('compare.area'), words.before, words.after],
                rows: compared.map(({ area, was, is }) => [
                  full(area),
                  rateWords(was.coverageBp),
                  rateWords(is.coverageBp),
                ]),
              }}
            />
            <ComparisonWhence id="asal-gambar" data={data} compared={compared} words={words} />
          </Section>
        )}
        <Section title={t('compare.table')} take={<TakeAway what="banding-perubahan" />}>
          <Figures compared={compared} words={words} />
          <ComparisonWhence id="asal-tabel" data={data} compared={compared} words={words} />
          <ComparedAreas data={data} codes={compared.map(({ area }) => area.code)} />
        </Section>
        <PrintFooter data={data} />
      </div>
    </AboutFiles>
  )
}

const useTitle = (compared: Compared[], words: { after: string; before: string }): string => {
  const { t } = useTranslation('views')
  const format = useFormat()
  const { full } = useAreaWords(2)
  const moved = compared.flatMap(({ area, change }) => (change ? { area, change } : []))
  const [first] = moved
  if (!first) return t('compare.titleNone', words)
  if (moved.length === 1)
    return t('compare.titleOne', {
      ...words,
      area: full(first.area),
      total: format.points(first.change.total),
      people: format.points(first.change.people),
      whole: format.points(first.change.whole),
    })
  const best = moved.toSorted((a, b) => b.change.total - a.change.total)[0] ?? first
  return t('compare.title', { ...words, area: full(best.area), total: format.points(best.change.total) })
}

/** Both months, out of those that have a list. */
function Choice({ data, months }: { data: Coverage; months: { after: string; before: string } }) {
  const { t } = useTranslation('views')
  const format = useFormat()
  const navigate = useNavigate()
  const options = [...new Set([...data.months, months.after, months.before])]
    .sort()
    .reverse()
    .map((month) => ({ value: month, label: format.month(month) }))
  const set = (change: CompareSearch) =>
    void navigate({ to: '.', replace: true, search: (before: CompareSearch) => ({ ...before, ...change }) })
  return (
    <p className={`${page.downloads} screen-only`}>
      <InlineSelect
        aria-label={t('compare.before')}
        value={months.before}
        options={options}
        onChange={(event) => set({ sebelum: event.target.value })}
      />
      <InlineSelect
        aria-label={t('compare.after')}
        value={months.after}
        options={options}
        onChange={(event) => set({ bulan: event.target.value })}
      />
    </p>
  )
}

function Figures({ compared, words }: { compared: Compared[]; words: { after: string; before: string } }) {
  const { t } = useTranslation('views')
  const format = useFormat()
  const { full } = useAreaWords(2)
  const count = (figure: number | null) => (figure === null ? '–' : format.count(figure))
  const rate = (bp: number | null) => (bp === null ? '–' : format.percent(bp))
  const part = (key: 'total' | 'people' | 'whole', header: string): Column<Compared> => ({
    key,
    header,
    numeric: true,
    secondary: key !== 'total',
    cell: ({ change }) => (change === null ? '–' : format.points(change[key])),
  })
  const columns: Column<Compared>[] = [
    {
      key: 'area',
      header: t('compare.area'),
      cell: ({ area }) => (
        <Link to="/w/$code" params={{ code: area.code }} search={keepMonth} className="quiet-link">
          {full(area)}
        </Link>
      ),
    },
    {
      key: 'people',
      header: t('compare.people', words),
      numeric: true,
      secondary: true,
      cell: ({ is }) => count(is.people),
    },
    {
      key: 'workers',
      header: t('change.whole'),
      numeric: true,
      secondary: true,
      cell: ({ is }) => count(is.workers),
    },
    { key: 'was', header: words.before, numeric: true, cell: ({ was }) => rate(was.coverageBp) },
    { key: 'is', header: words.after, numeric: true, cell: ({ is }) => rate(is.coverageBp) },
    part('total', t('change.points')),
    part('people', t('change.fromPeople')),
    part('whole', t('change.fromWhole')),
  ]
  return (
    <Table
      caption={t('compare.table')}
      columns={columns}
      rows={compared}
      rowKey={({ area }) => area.code}
      openLabel={({ area }) => full(area)}
    />
  )
}
