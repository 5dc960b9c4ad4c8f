import { occupationOf } from '@naungan/rules/sheet'
import { Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { may, useMe } from '../app/session.tsx'
import { TakeAway } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { Section } from '../kit/section.tsx'
import { type Column, Table } from '../kit/table.tsx'
import { useGroupName } from './group-words.ts'
import styles from './groups.module.css'
import type { Officials } from './groups-query.ts'
import { OfficialsWhence } from './officials-whence.tsx'
import { Share, shareBp } from './share.tsx'

type Row = Officials['officials'][number]

/** Each office of the desa and each kind of non-ASN, the one with most people without cover on top. */
export function OfficialCategories({ data }: { data: Officials }) {
  const { t } = useTranslation('groups')
  const format = useFormat()
  const columns = useColumns(data)
  const rows = [...data.officials, ...data.nonAsn].toSorted(
    (a, b) => b.workers - b.covered - (a.workers - a.covered),
  )
  const [lowest] = rows
    .filter(({ workers }) => workers > 0)
    .toSorted((a, b) => a.covered / a.workers - b.covered / b.workers)
  const title = lowest
    ? t('officials.categories', {
        group: occupationOf(lowest.value)?.label ?? lowest.value,
        percent: format.percent(shareBp(lowest.covered, lowest.workers) ?? 0),
      })
    : t('officials.categoriesNone')
  return (
    <Section title={title} take={<TakeAway what="aparatur-jabatan" />}>
      <Table
        caption={t('officials.categoriesCaption', {
          area: format.area(data.area.code, data.area.name),
          cutOff: format.cutOff(data.asOf),
        })}
        columns={columns}
        rows={rows}
        rowKey={({ value }) => value}
        openLabel={({ value }) => t('open', { group: occupationOf(value)?.label ?? value })}
      />
      <OfficialsWhence id="asal-jabatan" data={data} />
    </Section>
  )
}

const useColumns = (data: Officials): Column<Row>[] => {
  const { t } = useTranslation('groups')
  const format = useFormat()
  const me = useMe()
  const { code } = data.area
  return [
    {
      key: 'nama',
      header: t('officials.category'),
      cell: ({ value, workers }) => {
        const name = occupationOf(value)?.label ?? value
        if (workers === 0 || !may(me, 'register.read', code)) return name
        return (
          <Link to="/pekerja" search={{ w: code, kerja: value }} className="quiet-link">
            {name}
          </Link>
        )
      },
    },
    {
      key: 'register',
      header: t('heads.workers'),
      numeric: true,
      secondary: true,
      cell: ({ workers }) => format.count(workers),
    },
    {
      key: 'cakupan',
      header: t('officials.rate'),
      numeric: true,
      cell: ({ covered, workers }) => (
        <Share bp={shareBp(covered, workers)} mark={null} words={t('officials.silent')} />
      ),
    },
    {
      key: 'belum',
      header: t('heads.gap'),
      numeric: true,
      cell: ({ covered, workers }) => format.count(workers - covered),
    },
  ]
}

/** Which office pays for non-ASN; of those for whom nobody pays the office is not known. */
export function Offices({ data, nonAsn }: { data: Officials; nonAsn: { workers: number; covered: number } }) {
  const { t } = useTranslation('groups')
  const { t: whence } = useTranslation('whence')
  const format = useFormat()
  const nameOf = useGroupName()
  const rows = data.offices
    .map(({ value, covered, workers }) => ({ value, people: value === 'uncovered' ? workers : covered }))
    .toSorted(
      (a, b) => Number(a.value === 'uncovered') - Number(b.value === 'uncovered') || b.people - a.people,
    )
  const columns: Column<(typeof rows)[number]>[] = [
    {
      key: 'nama',
      header: t('officials.office'),
      cell: ({ value }) =>
        value === 'uncovered' ? (
          <i className={styles.aside}>{t('officials.noOffice')}</i>
        ) : (
          nameOf('fund', value)
        ),
    },
    {
      key: 'orang',
      header: t('officials.people'),
      numeric: true,
      cell: ({ people }) => format.count(people),
    },
  ]
  return (
    <Section title={t('officials.offices')} take={<TakeAway what="non-asn" />}>
      <Table
        caption={t('officials.officesCaption', {
          area: format.area(data.area.code, data.area.name),
          cutOff: format.cutOff(data.asOf),
        })}
        columns={columns}
        rows={rows}
        rowKey={({ value }) => value}
        total={{ nama: t('total'), orang: format.count(nonAsn.workers) }}
      />
      <OfficialsWhence
        id="asal-kantor"
        data={data}
        own={[{ term: whence('groups.offices'), words: whence('groups.officesWords') }]}
      />
    </Section>
  )
}
