import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../app/use-format.ts'
import { Bullet } from '../kit/bullet.tsx'
import type { Column } from '../kit/table.tsx'
import { useAreaWords } from './area-words.ts'
import type { Coverage } from './coverage-query.ts'
import type { PartRow } from './part-rows.ts'
import styles from './area-page.module.css'
import { keepMonth } from './way.ts'

const nameOf = ({ what, key }: PartRow) => (typeof what === 'object' && 'part' in what ? what.part.name : key)

/** The columns of the table of parts; the bullets of all rows share one scale. */
export const usePartColumns = (data: Coverage, bulletWidth: number): Column<PartRow>[] => {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const { unitHead, leafHead } = useAreaWords(data.area.level)
  const known = (figure: number | null) => (figure === null ? '–' : format.count(figure))
  const columns: Column<PartRow>[] = [
    { key: 'nama', header: unitHead, sortBy: nameOf, cell: (row) => <PartName row={row} data={data} /> },
    {
      key: 'terlindungi',
      header: t('parts.covered'),
      numeric: true,
      secondary: true,
      sortBy: (row) => row.people,
      cell: (row) => known(row.people),
    },
    {
      key: 'seharusnya',
      header: t('parts.whole'),
      numeric: true,
      secondary: true,
      sortBy: (row) => row.shouldBe,
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
      sortBy: (row) => row.coverageBp,
      cell: (row) =>
        row.what === 'unknown' || 'rest' in row.what ? null : <Rate {...row} width={bulletWidth} />,
    },
    {
      key: 'kurang',
      header: t('parts.gap'),
      numeric: true,
      sortBy: (row) => row.gap,
      cell: (row) => (row.gap !== null && row.gap <= 0 ? t('parts.reached') : known(row.gap)),
    },
  ]
  if (data.leaves.length === 0) return columns
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
    sortBy: (row: PartRow) => (row.of === 0 || row.gap === null ? null : row.below / row.of),
    cell: (row: PartRow) =>
      row.of === 0 || row.gap === null ? '–' : t('parts.belowCell', { below: row.below, of: row.of }),
  }
  return [...columns, below]
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
