import { useTranslation } from '../app/i18n.ts'
import { PartWhence } from './difference-origin.tsx'
import { Link, useSearch } from '@tanstack/react-router'
import { TakeAway } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { Section } from '../kit/section.tsx'
import { type Column, Table } from '../kit/table.tsx'
import type { Counts, Difference, DifferencePart } from './queries.ts'

const changeOf = ({ after, before }: DifferencePart): number => after - before

const useSigned = () => {
  const format = useFormat()
  return (n: number) => (n > 0 ? `+${format.count(n)}` : format.count(n))
}

/** The parts of the area by how much they changed, the largest fall first. */
export function PartsSection({ data, counts }: { data: Difference; counts: Counts }) {
  const { t } = useTranslation('difference')
  const format = useFormat()
  const rows = data.parts.toSorted((a, b) => changeOf(a) - changeOf(b))
  const worst = rows.find(({ name }) => name !== null)
  const columns = useColumns()
  if (rows.length === 0) return null
  const fell = worst !== undefined && changeOf(worst) < 0
  const title = fell
    ? t('parts.title', {
        area: format.area(worst.code, worst.name ?? ''),
        change: format.count(changeOf(worst)),
      })
    : t('parts.titleNone')
  return (
    <Section title={title} take={<TakeAway what="perubahan-wilayah" />}>
      <Table
        caption={t('parts.caption')}
        columns={columns}
        rows={rows}
        rowKey={({ code, name }) => `${code} ${name === null}`}
        openLabel={({ code, name }) => t('parts.open', { area: format.area(code, name ?? '') })}
      />
      <PartWhence data={data} counts={counts} of="parts" />
    </Section>
  )
}

const useColumns = (): Column<DifferencePart>[] => {
  const { t } = useTranslation('difference')
  const format = useFormat()
  const signed = useSigned()
  const search = useSearch({ from: '/shell/w/$code/perubahan' })
  const count = (key: string, header: string, of: (part: DifferencePart) => number, secondary = false) => ({
    key,
    header,
    numeric: true,
    secondary,
    cell: (part: DifferencePart) => format.count(of(part)),
  })
  return [
    {
      key: 'area',
      header: t('parts.area'),
      cell: ({ code, name }) =>
        name === null ? (
          t('parts.nowhere')
        ) : (
          <Link to="/w/$code/perubahan" params={{ code }} search={{ ...search, sesudah: undefined }}>
            {format.area(code, name)}
          </Link>
        ),
    },
    count('before', t('parts.before'), ({ before }) => before, true),
    count('after', t('parts.after'), ({ after }) => after),
    { key: 'change', header: t('parts.change'), numeric: true, cell: (part) => signed(changeOf(part)) },
    count('new', t('parts.new'), (part) => part.new, true),
    count('lost', t('parts.lost'), ({ lost }) => lost, true),
    {
      key: 'moved',
      header: t('parts.moved'),
      numeric: true,
      secondary: true,
      cell: ({ moved_in: came, moved_out: went }) => signed(came - went),
    },
  ]
}
