import { Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { TakeAway } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { Section } from '../kit/section.tsx'
import { type Column, Table } from '../kit/table.tsx'
import { signed } from '../reports/signed.ts'
import { PartWhence } from './counts-origin.tsx'
import type { Counts, PartCounts, Three } from './queries.ts'
import { useCountsSearch } from './use-counts-search.ts'

const gapBpjs = ({ bpjs, ours }: PartCounts): number => ours - bpjs
const gapDesa = ({ ours, desa }: PartCounts): number => desa - ours

/** The three counts of each part of the area, the farthest apart first. */
export function AreasSection({ data, three }: { data: Counts; three: Three }) {
  const { t } = useTranslation('counts')
  const format = useFormat()
  const columns = useColumns(data.desaLists.lists > 0)
  const rows = data.parts.toSorted((a, b) => Math.abs(gapBpjs(b)) - Math.abs(gapBpjs(a)))
  const worst = rows.find(({ name }) => name !== null)
  if (rows.length === 0) return null
  const own = [{ term: t('origin.areas'), words: t('origin.areasWords') }]
  const title =
    worst !== undefined && gapBpjs(worst) !== 0
      ? t('areas.title', {
          area: format.area(worst.code, worst.name ?? ''),
          gap: signed(format.count(gapBpjs(worst)), gapBpjs(worst)),
        })
      : t('areas.titleSame')
  return (
    <Section title={title} take={<TakeAway what="tiga-angka-wilayah" />}>
      <Table
        caption={t('areas.caption')}
        columns={columns}
        rows={rows}
        rowKey={({ code, name }) => `${code} ${name === null}`}
        openLabel={({ code, name }) => t('areas.open', { area: format.area(code, name ?? '') })}
      />
      <PartWhence data={data} three={three} of="wilayah" own={own} />
    </Section>
  )
}

const useColumns = (withDesa: boolean): Column<PartCounts>[] => {
  const { t } = useTranslation('counts')
  const format = useFormat()
  const { bulan, hitungan } = useCountsSearch()
  const count = (key: 'bpjs' | 'ours' | 'desa', secondary = false): Column<PartCounts> => ({
    key,
    header: t(key),
    numeric: true,
    secondary,
    cell: (part) => format.count(part[key]),
  })
  const gap = (key: 'gapBpjs' | 'gapDesa', of: (part: PartCounts) => number): Column<PartCounts> => ({
    key,
    header: t(`areas.${key}`),
    numeric: true,
    secondary: key === 'gapDesa',
    cell: (part) => signed(format.count(of(part)), of(part)),
  })
  const desa = withDesa ? [count('desa', true), gap('gapDesa', gapDesa)] : []
  return [
    {
      key: 'area',
      header: t('areas.area'),
      cell: ({ code, name }) =>
        name === null ? (
          t('areas.nowhere')
        ) : (
          <Link to="/w/$code/tiga-angka" params={{ code }} search={{ bulan, hitungan }}>
            {format.area(code, name)}
          </Link>
        ),
    },
    count('bpjs', true),
    count('ours'),
    gap('gapBpjs', gapBpjs),
    ...desa,
  ]
}
