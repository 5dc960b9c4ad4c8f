import { PART_ORDERS } from '@naungan/rules/target'
import { Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { Bullet } from '../kit/bullet.tsx'
import type { Column } from '../kit/table.tsx'
import { useAreaWords } from './area-words.ts'
import type { Coverage } from './coverage-query.ts'
import type { Floors } from './floor-query.ts'
import { useFloorColumn } from './floor-column.tsx'
import type { PartRow } from './part-rows.ts'
import styles from './area-page.module.css'
import { keepMonth } from './way.ts'

type Shown = { bulletWidth: number; floors: Floors | undefined; narrow: boolean }

/** Beside a picture, whose title says how many leaves lie below target, there is no room for every column. */
const LEFT_OUT = new Set(['seharusnya', 'desa'])

/** The columns of the table of parts; the bullets of all rows share one scale. */
export const usePartColumns = (data: Coverage, { bulletWidth, floors, narrow }: Shown): Column<PartRow>[] => {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const { unitHead, leafHead } = useAreaWords(data.area.level)
  const floorColumn = useFloorColumn(data, floors)
  const known = (figure: number | null) => (figure === null ? '–' : format.count(figure))
  const columns: Column<PartRow>[] = [
    {
      key: 'nama',
      header: unitHead,
      sortBy: PART_ORDERS.nama,
      cell: (row) => <PartName row={row} data={data} />,
    },
    {
      key: 'terlindungi',
      header: t('parts.covered'),
      numeric: true,
      secondary: true,
      sortBy: PART_ORDERS.terlindungi,
      cell: (row) => known(row.people),
    },
    {
      key: 'seharusnya',
      header: t('parts.whole'),
      numeric: true,
      secondary: true,
      sortBy: PART_ORDERS.seharusnya,
      cell: (row) => known(row.shouldBe),
    },
    {
      key: 'cakupan',
      header: (
        <>
          {t('parts.rate')}
          <br />
          {t('parts.rateScale')}
        </>
      ),
      numeric: true,
      sortBy: PART_ORDERS.cakupan,
      cell: (row) =>
        row.what === 'unknown' || 'rest' in row.what ? null : <Rate {...row} width={bulletWidth} />,
    },
    {
      key: 'kurang',
      header: t('parts.gap'),
      numeric: true,
      sortBy: PART_ORDERS.kurang,
      cell: (row) => (row.gap !== null && row.gap <= 0 ? t('parts.reached') : known(row.gap)),
    },
    {
      key: 'perlu',
      header: (
        <>
          {t('parts.needed')}
          <br />
          {t('parts.neededUnit')}
        </>
      ),
      numeric: true,
      secondary: true,
      sortBy: PART_ORDERS.perlu,
      cell: (row) => known(row.neededPerMonth),
    },
  ]
  const last = floorColumn ? [floorColumn] : []
  const below = {
    key: 'desa',
    header: (
      <>
        {t('parts.belowHead', { units: leafHead })}
        <br />
        {t('parts.belowHeadTarget')}
      </>
    ),
    numeric: true,
    secondary: true,
    sortBy: PART_ORDERS.desa,
    cell: (row: PartRow) =>
      row.of === 0 || row.gap === null ? '–' : t('parts.belowCell', { below: row.below, of: row.of }),
  }
  const all = [...columns, ...(data.leaves.length === 0 ? [] : [below]), ...last]
  return narrow ? all.filter(({ key }) => !LEFT_OUT.has(key)) : all
}

function PartName({ row, data }: { row: PartRow; data: Coverage }) {
  const { t } = useTranslation('figure')
  const { short, units } = useAreaWords(data.area.level)
  if (row.what === 'unknown') return <i className={styles.aside}>{t('parts.unknownDesa')}</i>
  if ('rest' in row.what)
    return <span className={styles.aside}>{t('parts.rest', { n: row.what.rest, units })}</span>
  const { code, name } = row.what.part
  return (
    <Link to="/w/$code" params={{ code }} search={keepMonth} className="quiet-link">
      {short({ code, name })}
    </Link>
  )
}

type RateProps = { coverageBp: number | null; targetBp: number | null; width: number }

/** The figure and its bullet, which begin at one line in every row, the sum's as well. */
export function Rate({ coverageBp, targetBp, width }: RateProps) {
  const format = useFormat()
  return (
    <span className={styles.rate}>
      {coverageBp === null ? '–' : format.percent(coverageBp)}{' '}
      {coverageBp === null ? (
        <i style={{ width }} />
      ) : (
        <Bullet value={coverageBp} target={targetBp} max={10_000} width={width} />
      )}
    </span>
  )
}
