import { inOrder } from '@naungan/rules/order'
import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { type Column, Table } from '../kit/table.tsx'
import { useAreaWords } from './area-words.ts'
import styles from './coverage-page.module.css'
import type { Coverage } from './coverage-query.ts'
import { useDepth, useSetView } from './part-depth.tsx'
import type { Ranked } from './parts-query.ts'
import type { AreaSearch } from './routes.tsx'
import { useRankWords } from './use-rank-words.ts'
import { keepMonth } from './way.ts'

type Row = Ranked['areas'][number]
type RankedRow = Row & { rank: number; value: number }

export const isRanked = (row: Row): row is RankedRow => row.rank !== null && row.value !== null

type RankTableProps = { data: Coverage; ranked: Ranked; rows: RankedRow[] }

/** Best first, or last first when its head is pressed. */
export function RankTable({ data, ranked, rows }: RankTableProps) {
  const { t } = useTranslation('views')
  const format = useFormat()
  const { full } = useAreaWords(data.area.level)
  const { unitHead } = useDepth(data)
  const { arah } = useSearch({ strict: false }) as AreaSearch
  const set = useSetView()
  const direction = arah === 'turun' ? 'descending' : 'ascending'
  return (
    <Table
      caption={t('ranking.caption', {
        units: unitHead,
        area: full(data.area),
        cutOff: format.cutOff(ranked.asOf),
      })}
      columns={useColumns(data, ranked, rows)}
      rows={inOrder(
        inOrder(rows, ({ name }) => name, 'ascending'),
        ({ rank }) => rank,
        direction,
      )}
      rowKey={({ code }) => code}
      order={{ key: 'peringkat', direction }}
      onOrder={(order) => set({ arah: order.direction === 'descending' ? 'turun' : undefined })}
      openLabel={full}
    />
  )
}

/** Names of desa come again elsewhere: the part they lie in stands beside them. */
const useParentColumn = (data: Coverage): Column<RankedRow>[] => {
  const { parts } = useDepth(data)
  const { unitHead, short } = useAreaWords(data.area.level)
  if (parts === 'children') return []
  const parents = new Map(data.children.map((part) => [part.code, part]))
  return [
    {
      key: 'induk',
      header: unitHead,
      secondary: true,
      cell: ({ parent }) => {
        const part = parents.get(parent)
        return part ? short(part) : ''
      },
    },
  ]
}

/** Where each stood before; nothing where nobody's earlier figure is known. */
const useBeforeColumns = ({ by, against }: Ranked, rows: RankedRow[]): Column<RankedRow>[] => {
  const { t } = useTranslation('views')
  const format = useFormat()
  const { value, difference } = useRankWords()
  if (rows.every(({ before }) => before === null)) return []
  return [
    {
      key: 'dulu',
      header: format.monthShort(against),
      numeric: true,
      secondary: true,
      cell: (row) => value(by, row.before),
    },
    {
      key: 'selisih',
      header: t('ranking.difference'),
      numeric: true,
      secondary: true,
      cell: (row) => difference(by, row.before, row.value),
    },
    {
      key: 'gerak',
      header: (
        <>
          {t('ranking.moved')}
          <br />
          {format.monthShort(against)}
        </>
      ),
      numeric: true,
      cell: (row) => <Moved row={row} />,
    },
  ]
}

const useColumns = (data: Coverage, ranked: Ranked, rows: RankedRow[]): Column<RankedRow>[] => {
  const { t } = useTranslation('views')
  const { t: figure } = useTranslation('figure')
  const format = useFormat()
  const { short } = useAreaWords(data.area.level)
  const { unitHead } = useDepth(data)
  const { value } = useRankWords()
  const before = useBeforeColumns(ranked, rows)
  const parent = useParentColumn(data)
  const { by, month } = ranked
  const people: Column<RankedRow> = {
    key: 'orang',
    header: figure('parts.covered'),
    numeric: true,
    secondary: true,
    cell: (row) => (row.people === null ? '–' : format.count(row.people)),
  }
  return [
    {
      key: 'nama',
      header: unitHead,
      cell: (row) => (
        <Link to="/w/$code" params={{ code: row.code }} search={keepMonth} className="quiet-link">
          {short(row)}
        </Link>
      ),
    },
    ...parent,
    {
      key: 'peringkat',
      header: t('ranking.rank'),
      numeric: true,
      sortBy: (row) => row.rank,
      cell: (row) => format.count(row.rank),
    },
    {
      key: 'nilai',
      header: (
        <>
          {t(`ranking.names.${by}`)}
          <br />
          {format.monthShort(month)}
        </>
      ),
      numeric: true,
      cell: (row) => value(by, row.value),
    },
    ...before,
    ...(by === 'terlindungi' ? [] : [people]),
  ]
}

/** How many places an area climbed or fell; the arrow says it to the eye, the words to those who listen. */
function Moved({ row: { rank, rankBefore } }: { row: RankedRow }) {
  const { t } = useTranslation('views')
  if (rankBefore === null) return t('ranking.new')
  const places = rankBefore - rank
  if (places === 0) return t('ranking.still')
  const words = { places: Math.abs(places), before: rankBefore }
  return (
    <span className={styles.moved} data-up={places > 0}>
      {t(places > 0 ? 'ranking.up' : 'ranking.down', words)}
      <span className={styles.from}>{t('ranking.from', words)}</span>
    </span>
  )
}

const NAMED = 12

/** Those without the figure stand beneath, not last. */
export function Unranked({ data, ranked }: { data: Coverage; ranked: Ranked }) {
  const { t } = useTranslation('views')
  const { short } = useAreaWords(data.area.level)
  const { units } = useDepth(data)
  const rows = ranked.areas.filter((row) => !isRanked(row))
  if (rows.length === 0) return null
  const names = rows.slice(0, NAMED).map(short).join(', ')
  const words = { n: rows.length, units, names, more: rows.length - NAMED }
  return (
    <p className="note-text">
      {t(`ranking.without.${ranked.by}`, words)}{' '}
      {t(rows.length > NAMED ? 'ranking.namesAndMore' : 'ranking.namesAll', words)}
    </p>
  )
}
