import { Link } from '@tanstack/react-router'
import { linkTo } from '../app/ask.ts'
import { useTranslation } from '../app/i18n.ts'
import { TakeAway } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { Section } from '../kit/section.tsx'
import { Segmented } from '../kit/segmented.tsx'
import { sortRows } from '../kit/sort-rows.ts'
import { type Column, Table } from '../kit/table.tsx'
import { useAreaWords } from '../reports/area-words.ts'
import styles from './groups.module.css'
import type { Officials, Part } from './groups-query.ts'
import { sumOf, usePartsShown } from './use-parts-shown.ts'
import type { GroupsSearch } from './groups-search.ts'
import { OfficialsWhence } from './officials-whence.tsx'
import { Share, shareBp } from './share.tsx'
import { useChange, useGroupOrder, useGroupsSearch } from './use-groups-search.ts'

const FIRST = 30

/** Where nobody is covered stands on top, the places with most officials first; what is not listed stands last. */
export function OfficialParts({ data }: { data: Officials }) {
  const { t } = useTranslation('groups')
  const format = useFormat()
  const { semua } = useGroupsSearch()
  const { parts, units, head } = usePartsShown(data)
  const { order, onOrder } = useGroupOrder({ key: 'cakupan', direction: 'ascending' })
  const whole = sumOf(data.officials)
  const columns = useColumns(data, head, shareBp(whole.covered, whole.workers))
  const byGap = parts.toSorted(
    (a, b) => b.officials.workers - b.officials.covered - (a.officials.workers - a.officials.covered),
  )
  const rows = sortRows(byGap, columns, order)
  const area = format.area(data.area.code, data.area.name)
  const caption = t('officials.partsCaption', { units: head, area, cutOff: format.cutOff(data.asOf) })
  const usual = order.key === 'cakupan' && order.direction === 'ascending'
  return (
    <Section
      title={usual ? t('officials.partsTitle', { units: head }) : caption}
      take={<TakeAway what="aparatur" links={useOfficialLinks(data.area.code)} />}
    >
      {data.leaves.length > 0 && <Per data={data} />}
      <Table
        caption={caption}
        columns={columns}
        rows={semua === 'ya' ? rows : rows.slice(0, FIRST)}
        rowKey={({ code }) => code}
        order={order}
        onOrder={onOrder}
        openLabel={({ code, name }) => t('open', { group: format.area(code, name) })}
      />
      {rows.length > FIRST && <More n={rows.length} units={units} />}
      <OfficialsWhence id="asal-tempat" data={data} />
    </Section>
  )
}

/** The other length of the table, as a link that can be kept. */
function More({ n, units }: { n: number; units: string }) {
  const { t } = useTranslation('groups')
  const format = useFormat()
  const { semua } = useGroupsSearch()
  const words = semua
    ? t('officials.fewer', { n: format.count(FIRST) })
    : t('officials.all', { n: format.count(n), units })
  return (
    <p className={`${styles.after} screen-only`}>
      <Link
        from="/w/$code/kelompok"
        to="."
        resetScroll={false}
        search={(before: GroupsSearch) => ({ ...before, semua: semua ? undefined : ('ya' as const) })}
      >
        {words}
      </Link>
    </p>
  )
}

function Per({ data }: { data: Officials }) {
  const { t } = useTranslation('groups')
  const { per } = useGroupsSearch()
  const change = useChange()
  const { unitHead, leafHead } = useAreaWords(data.area.level)
  return (
    <div className={`${styles.controls} screen-only`}>
      <Segmented
        legend={t('officials.per')}
        value={per ?? 'desa'}
        onValue={(value) => change({ per: value === 'kecamatan' ? value : undefined })}
        options={[
          { value: 'desa', label: leafHead },
          { value: 'kecamatan', label: unitHead },
        ]}
      />
    </div>
  )
}

const useColumns = (data: Officials, head: string, mark: number | null): Column<Part>[] => {
  const { t } = useTranslation('groups')
  const format = useFormat()
  const { short } = useAreaWords(data.area.level)
  return [
    {
      key: 'nama',
      header: head,
      sortBy: ({ name }) => name,
      cell: (part) => (
        <Link
          from="/w/$code/kelompok"
          to="/w/$code/kelompok"
          params={{ code: part.code }}
          search={({ bulan, menurut }: GroupsSearch) => ({ bulan, menurut })}
          className="quiet-link"
        >
          {short(part)}
        </Link>
      ),
    },
    {
      key: 'register',
      header: t('officials.workers'),
      numeric: true,
      secondary: true,
      sortBy: ({ officials }) => officials.workers,
      cell: ({ officials }) => format.count(officials.workers),
    },
    {
      key: 'terlindungi',
      header: t('officials.covered'),
      numeric: true,
      secondary: true,
      sortBy: ({ officials }) => officials.covered,
      cell: ({ officials }) => format.count(officials.covered),
    },
    {
      key: 'cakupan',
      header: (
        <>
          {t('officials.rate')}
          <br />
          {t('officials.rateScale')}
        </>
      ),
      numeric: true,
      sortBy: ({ officials }) => shareBp(officials.covered, officials.workers),
      cell: ({ officials }) => (
        <Share bp={shareBp(officials.covered, officials.workers)} mark={mark} words={t('officials.silent')} />
      ),
    },
    {
      key: 'belum',
      header: t('officials.gap'),
      numeric: true,
      sortBy: ({ officials }) => officials.workers - officials.covered,
      cell: ({ officials }) => format.count(officials.workers - officials.covered),
    },
    {
      key: 'non-asn',
      header: t('officials.nonAsn'),
      numeric: true,
      secondary: true,
      cell: ({ nonAsn }) =>
        t('officials.of', { covered: format.count(nonAsn.covered), workers: format.count(nonAsn.workers) }),
    },
  ]
}

/** Every part of the area as files, also those that the page does not show. */
const useOfficialLinks = (code: string) => {
  const { bulan } = useGroupsSearch()
  const input = { code, ...(bulan !== undefined && { month: bulan }) }
  return {
    xlsx: linkTo('GET /areas/:code/officials.xlsx', input),
    csv: linkTo('GET /areas/:code/officials.csv', input),
  }
}
