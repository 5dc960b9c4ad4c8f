import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { Whence } from '../app/whence.tsx'
import { Bullet } from '../kit/bullet.tsx'
import { Section } from '../kit/section.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { sortRows } from '../kit/sort-rows.ts'
import { type Column, Table } from '../kit/table.tsx'
import page from './area-page.module.css'
import { useAreaWords } from './area-words.ts'
import styles from './coverage-page.module.css'
import { type Coverage, coverageQuery, type Leaf, type Part } from './coverage-query.ts'
import { useOrigins } from './use-origins.tsx'
import { keepMonth, wayOf } from './way.ts'
import type { CoverageSearch } from './routes.tsx'
import { Bold } from '../kit/bold.tsx'

const SHOWN = 15

type PartSideProps = { part: Part; level: number; marked: Leaf | undefined }

/** The chosen block in figures: its own coverage and each of its leaves, the greatest shortfall on top. */
export function PartSide({ part, level, marked }: PartSideProps) {
  const { t } = useTranslation('figure')
  const { t: app } = useTranslation()
  const format = useFormat()
  const { full } = useAreaWords(level)
  const search = useSearch({ strict: false }) as CoverageSearch
  const { data, error } = useQuery(coverageQuery(part.code, search.bulan, wayOf(search)))
  const gap =
    part.gap === null
      ? t('mosaic.noTarget')
      : part.gap > 0
        ? t('mosaic.gap', { people: format.count(part.gap) })
        : t('mosaic.reached')
  return (
    <Section
      title={full(part)}
      right={
        <Link to="/w/$code" params={{ code: part.code }} search={keepMonth}>
          {t('explore.openPage')}
        </Link>
      }
    >
      <p className={styles.words} aria-live="polite">
        {part.coverageBp === null ? (
          t('explore.sideNothing')
        ) : (
          <Bold text={t('explore.side', { percent: format.percent(part.coverageBp), gap })} />
        )}{' '}
        {marked && marked.coverageBp !== null && (
          <Bold
            text={t('explore.sideMarked', { area: full(marked), percent: format.percent(marked.coverageBp) })}
          />
        )}
      </p>
      {error && <p role="alert">{error.message || app('noConnection')}</p>}
      {!data && !error && <Skeleton label={app('loading')} shape="table" rows={8} />}
      {data && <LeafTable data={data} marked={marked} />}
    </Section>
  )
}

function LeafTable({ data, marked }: { data: Coverage; marked: Leaf | undefined }) {
  const { t } = useTranslation('figure')
  const { full, units, unitHead } = useAreaWords(data.area.level)
  const columns = useColumns(data)
  const sorted = sortRows(data.children, columns, { key: 'kurang', direction: 'descending' })
  const top = sorted.slice(0, SHOWN)
  const picked = sorted.find(({ code }) => code === marked?.code)
  const rows = picked && !top.includes(picked) ? [...top, picked] : top
  const more = sorted.length - rows.length
  return (
    <>
      <Table
        caption={t('explore.sideCaption', { units: unitHead, area: full(data.area) })}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.code}
        order={{ key: 'kurang', direction: 'descending' }}
        selected={marked?.code}
      />
      <Whence id="asal-bagian" question={t('origin.ofParts')} rows={useOrigins(data).parts} />
      {more > 0 && (
        <p className={page.after}>
          <Link to="/w/$code" params={{ code: data.area.code }} search={keepMonth}>
            {t('explore.more', { n: more, units })}
          </Link>
        </p>
      )}
    </>
  )
}

const useColumns = (data: Coverage): Column<Part>[] => {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const { short, unitHead } = useAreaWords(data.area.level)
  return [
    {
      key: 'nama',
      header: unitHead,
      cell: (part) => (
        <Link to="/w/$code" params={{ code: part.code }} search={keepMonth} className="quiet-link">
          {short(part)}
        </Link>
      ),
    },
    {
      key: 'cakupan',
      header: t('parts.rate'),
      numeric: true,
      cell: ({ coverageBp, targetBp }) => (
        <span className={page.rate}>
          {coverageBp === null ? '–' : format.percentInChart(coverageBp)}{' '}
          {coverageBp === null ? (
            <i style={{ width: 72 }} />
          ) : (
            <Bullet value={coverageBp} target={targetBp} max={10_000} />
          )}
        </span>
      ),
    },
    {
      key: 'kurang',
      header: t('parts.gap'),
      numeric: true,
      sortBy: (part) => part.gap,
      cell: ({ gap }) => (gap === null ? '–' : gap <= 0 ? t('parts.reached') : format.count(gap)),
    },
  ]
}
