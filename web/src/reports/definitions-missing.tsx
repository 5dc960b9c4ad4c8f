import { findIndicator } from '@naungan/rules/indicator'
import { Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { may, useMe } from '../app/session.tsx'
import { useFormat } from '../app/use-format.ts'
import { Section } from '../kit/section.tsx'
import { type Column, Table } from '../kit/table.tsx'
import { type MissingWay, missingWays } from './definition-rows.ts'
import styles from './definitions.module.css'
import { Official } from './official.tsx'
import type { Definitions } from './definitions-query.ts'
import { useWayWords } from './use-way-words.ts'

const wholesOf = (id: string) => findIndicator(id)?.wholes ?? []

/** Ways that give no figure here yet, what each lacks, and where to bring it. */
export function MissingWays({ data }: { data: Definitions }) {
  const { t } = useTranslation('ways')
  const format = useFormat()
  const columns = useColumns(data)
  const rows = missingWays(data.indicators, wholesOf)
  if (rows.length === 0) return null
  return (
    <Section title={t('missingTitle', { n: format.count(rows.length) })}>
      <Table caption={t('missingCaption')} columns={columns} rows={rows} rowKey={({ key }) => key} />
    </Section>
  )
}

const useColumns = (data: Definitions): Column<MissingWay>[] => {
  const { t } = useTranslation('ways')
  const words = useWayWords()
  return [
    { key: 'way', header: t('way'), cell: ({ definition }) => words.name(definition) },
    { key: 'reason', header: t('reason'), cell: (row) => <Reason row={row} data={data} /> },
    {
      key: 'official',
      header: t('official'),
      cell: ({ definition }) => (
        <span className={styles.official}>
          <Official definition={definition} />
        </span>
      ),
    },
  ]
}

function Reason({ row, data }: { row: MissingWay; data: Definitions }) {
  const { t } = useTranslation('ways')
  const format = useFormat()
  const me = useMe()
  const words = useWayWords()
  const { code } = data.area
  const w = code
  const month = format.month(data.month)
  const wholes = row.wholes.map(words.whole).join(` ${t('or')} `)
  return (
    <>
      {row.list && (
        <>
          {t(row.definition.basis === 'lokasi_kerja' ? 'missingWork' : 'missingList', { month })}{' '}
          {may(me, 'list.write', code) && (
            <Link to="/iuran/baru" search={{ w }}>
              {t('loadList')}
            </Link>
          )}{' '}
        </>
      )}
      {row.wholes.length > 0 && (
        <>
          {t('missingWhole', { wholes })}{' '}
          {may(me, 'figure.write', code) && (
            <Link to="/target" search={{ w }}>
              {t('fillWhole')}
            </Link>
          )}
        </>
      )}
    </>
  )
}
