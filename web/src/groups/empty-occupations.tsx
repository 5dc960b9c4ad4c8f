import { DESA_OFFICIALS, occupationOf } from '@naungan/rules/sheet'
import { useTranslation } from '../app/i18n.ts'
import { TakeAway } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { Disclosure } from '../kit/disclosure.tsx'
import { Section } from '../kit/section.tsx'
import { type Column, Table } from '../kit/table.tsx'
import { GroupWhence } from './group-origin.tsx'
import styles from './groups.module.css'
import type { Groups } from './groups-query.ts'
import { Share, shareBp } from './share.tsx'

type Row = Groups['empty'][number]

const EVERYWHERE: ReadonlySet<string> = new Set(DESA_OFFICIALS)

/** Of which occupations the register has nobody, and in how many desa: what is not listed cannot be insured. */
export function EmptyOccupations({ data }: { data: Groups }) {
  const { t } = useTranslation('groups')
  const format = useFormat()
  const { t: whence } = useTranslation('whence')
  const { empty, desa } = data
  const known = data.groups.reduce((sum, { value, covered }) => sum + (value === 'outside' ? 0 : covered), 0)
  const rows = empty.toSorted((a, b) => b.desa - a.desa)
  const nowhere = rows.filter((row) => row.desa === desa.all).length
  const words = { n: format.count(nowhere), all: format.count(rows.length) }
  const officials = rows.filter(({ value }) => EVERYWHERE.has(value))
  const others = rows.filter(({ value }) => !EVERYWHERE.has(value))
  return (
    <Section
      title={t(nowhere === 0 ? 'empty.titleNone' : 'empty.title', words)}
      right={t('empty.unit', { all: format.count(desa.all) })}
      take={<TakeAway what="pekerjaan-kosong" />}
    >
      <p className={styles.after}>
        {t('empty.note')}{' '}
        {desa.known < desa.all &&
          t('empty.silent', { silent: format.count(desa.all - desa.known), all: format.count(desa.all) })}
      </p>
      <Rows data={data} rows={officials} head={t('empty.officials')} />
      <Disclosure summary={t('empty.others', { n: format.count(others.length) })}>
        <Rows data={data} rows={others} head={t('empty.occupation')} />
      </Disclosure>
      <GroupWhence
        id="asal-kosong"
        data={data}
        kind={data.by}
        heads={{ workers: data.workers, known }}
        own={[
          {
            term: whence('groups.empty'),
            words: whence('groups.emptyWords', {
              known: format.count(desa.known),
              all: format.count(desa.all),
            }),
          },
        ]}
      />
    </Section>
  )
}

function Rows({ data, rows, head }: { data: Groups; rows: Row[]; head: string }) {
  const { t } = useTranslation('groups')
  const format = useFormat()
  const columns: Column<Row>[] = [
    { key: 'nama', header: head, cell: ({ value }) => occupationOf(value)?.label ?? value },
    {
      key: 'desa',
      header: t('empty.desa'),
      numeric: true,
      cell: ({ desa }) => format.count(desa),
    },
    {
      key: 'bagian',
      header: t('heads.share'),
      numeric: true,
      cell: ({ desa }) => <Share bp={shareBp(desa, data.desa.all)} mark={null} />,
    },
  ]
  const area = format.area(data.area.code, data.area.name)
  return (
    <Table
      caption={`${head}. ${t('empty.caption', { area })}`}
      columns={columns}
      rows={rows}
      rowKey={({ value }) => value}
    />
  )
}
