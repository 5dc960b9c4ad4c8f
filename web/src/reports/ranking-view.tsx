import { type Ranking, type RankSince, RANKINGS } from '@naungan/rules/target'
import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { TakeAway } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { Whence } from '../app/whence.tsx'
import { Section } from '../kit/section.tsx'
import { Segmented } from '../kit/segmented.tsx'
import { InlineSelect } from '../kit/select.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { AreaRefused } from './area-refused.tsx'
import { useAreaWords } from './area-words.ts'
import styles from './coverage-page.module.css'
import type { Coverage } from './coverage-query.ts'
import { Depth, useDepth, useSetView } from './part-depth.tsx'
import { type Ranked, rankingQuery } from './parts-query.ts'
import { isRanked, RankTable, Unranked } from './rank-table.tsx'
import { type AreaSearch, sortingOf } from './routes.tsx'
import { useRankWords } from './use-rank-words.ts'
import { wayOf } from './way.ts'
import { useOrigins } from './use-origins.tsx'

/** What the address says of a ranking; a way to sort that is no measure is the first measure. */
const askedOf = (search: AreaSearch): { by: Ranking; since: RankSince } => {
  const by = sortingOf(search) ?? 'cakupan'
  return { by: by === 'nama' ? 'cakupan' : by, since: search.sejak ?? 'bulan' }
}

/** The parts of an area by rank, with where each stood a month or a year before. */
export function RankingView({ data }: { data: Coverage }) {
  const { t } = useTranslation()
  const search = useSearch({ strict: false }) as AreaSearch
  const { parts } = useDepth(data)
  const { by, since } = askedOf(search)
  const asked = { code: data.area.code, month: data.month, way: wayOf(search), parts }
  const { data: ranked, error } = useQuery(rankingQuery(asked, by, since))
  if (error) return <AreaRefused error={error} />
  if (!ranked) return <Skeleton label={t('loading')} shape="table" rows={8} />
  return <Ranks data={data} ranked={ranked} />
}

function Ranks({ data, ranked }: { data: Coverage; ranked: Ranked }) {
  const { t } = useTranslation('views')
  const format = useFormat()
  const { parts } = useOrigins(data)
  const rows = ranked.areas.filter(isRanked)
  const title = useTitle(data, ranked)
  return (
    <Section title={title} take={rows.length > 0 && <TakeAway what="peringkat" />}>
      <div className={`${styles.controls} screen-only`}>
        <Depth data={data} />
        <Choice ranked={ranked} />
      </div>
      {rows.length > 0 && <RankTable data={data} ranked={ranked} rows={rows} />}
      {rows.length > 0 && rows.every(({ before }) => before === null) && (
        <p className="note-text">{t('ranking.noneBefore', { month: format.month(ranked.against) })}</p>
      )}
      <Unranked data={data} ranked={ranked} />
      <Whence
        id="asal-peringkat"
        question={t('ranking.question')}
        rows={[
          { term: t('ranking.rule'), words: t('ranking.ruleWords') },
          { term: t('ranking.measure'), words: t(`ranking.measures.${ranked.by}`) },
          ...parts,
        ]}
      />
    </Section>
  )
}

const useTitle = (data: Coverage, ranked: Ranked): string => {
  const { t } = useTranslation('views')
  const format = useFormat()
  const { full } = useAreaWords(data.area.level)
  const { units } = useDepth(data)
  const { value } = useRankWords()
  const rows = ranked.areas.filter(isRanked)
  const first = rows.filter(({ rank }) => rank === 1)
  const climbed = rows.flatMap((row) =>
    row.rankBefore === null ? [] : { row, by: row.rankBefore - row.rank },
  )
  const [most] = climbed.toSorted((a, b) => b.by - a.by)
  const alike = climbed.filter(({ by }) => by === most?.by).length
  if (!first[0]) return t('ranking.none', { units })
  const words = {
    area: full(first[0]),
    n: first.length,
    units,
    value: value(ranked.by, first[0].value),
    climber: most ? full(most.row) : '',
    places: most?.by ?? 0,
    alike,
    since: format.month(ranked.against),
  }
  const top = t(first.length === 1 ? 'ranking.first' : 'ranking.firsts', words)
  if (!most || most.by <= 0) return top
  return t(alike === 1 ? 'ranking.climbed' : 'ranking.climbedAlike', { ...words, top })
}

function Choice({ ranked: { by, since } }: { ranked: Ranked }) {
  const { t } = useTranslation('views')
  const set = useSetView()
  return (
    <>
      <InlineSelect
        aria-label={t('ranking.by')}
        value={by}
        options={RANKINGS.map((value) => ({ value, label: t(`ranking.names.${value}`) }))}
        onChange={(event) => set({ menurut: event.target.value as Ranking })}
      />
      <Segmented
        legend={t('ranking.since')}
        value={since}
        onValue={(value) => set({ sejak: value === 'bulan' ? undefined : value })}
        options={[
          { value: 'bulan', label: t('ranking.sinceMonth') },
          { value: 'tahun', label: t('ranking.sinceYear') },
        ]}
      />
    </>
  )
}
