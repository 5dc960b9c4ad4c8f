import { useTranslation } from '../app/i18n.ts'
import { useFigureWords } from '../app/use-figure-words.ts'
import { useFormat } from '../app/use-format.ts'
import { Disclosure } from '../kit/disclosure.tsx'
import { Note } from '../kit/note.tsx'
import { Table } from '../kit/table.tsx'
import type { StatisticFile } from './statistic-file.tsx'
import styles from './targets-page.module.css'

type FileProps = { file: StatisticFile }

export function FileKinds({ file }: FileProps) {
  const { t } = useTranslation('published')
  const format = useFormat()
  const words = useFigureWords()
  const period = (from: string, to: string) =>
    from === to ? words.position(from) : t('fromTo', { from: words.position(from), to: words.position(to) })
  return (
    <Table
      caption={t('kindsCaption', { name: file.name })}
      columns={[
        { key: 'kind', header: t('kind'), cell: ({ statistic }) => words.name(statistic) },
        { key: 'becomes', header: t('becomesHead'), cell: ({ becomes }) => t(`becomes.${becomes}`) },
        { key: 'n', header: t('figures'), numeric: true, cell: ({ figures }) => format.count(figures) },
        { key: 'period', header: t('period'), secondary: true, cell: ({ from, to }) => period(from, to) },
      ]}
      rows={file.kinds}
      rowKey={({ statistic, becomes }) => `${statistic} ${becomes}`}
      openLabel={({ statistic }) => t('openRow', { what: words.name(statistic) })}
    />
  )
}

/** What to mind of the file as a whole. */
export function FileFindings({ file }: FileProps) {
  const { t } = useTranslation('published')
  const format = useFormat()
  const words = useFigureWords()
  const { counts, asks } = file
  const said = (['ownNames', 'known', 'repeated', 'empty'] as const).filter((one) => counts[one] > 0)
  return (
    <>
      {asks.length > 0 && (
        <Note kind="warn" title={t('asks', { what: asks.map((one) => t(`asked.${one}`)).join(', ') })} />
      )}
      {file.warnings.map(({ rows, workers, whole, reallyBp, percentBp, areaName, position }) => (
        <Note
          key={rows.join(' ')}
          kind="warn"
          title={t('pair', {
            rows: rows.join(', '),
            workers: format.count(workers),
            whole: format.count(whole),
            really: format.percent(reallyBp),
            percent: format.percent(percentBp),
          })}
        >
          <p>{t('pairBody', { area: areaName, position: words.position(position) })}</p>
        </Note>
      ))}
      {file.over100.length > 0 && <FileOver100 file={file} />}
      {file.unnamedCodes && <Note kind="warn" title={t('unnamedCodes')} />}
      {said.length > 0 && (
        <ul className={styles.findings}>
          {said.map((one) => (
            <li key={one}>{t(one, { n: format.count(counts[one]) })}</li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Possible of a segment, and as often a slip: the row and the area are named, so that somebody can look. */
function FileOver100({ file: { name, counts, over100 } }: FileProps) {
  const { t } = useTranslation('published')
  const format = useFormat()
  const words = useFigureWords()
  return (
    <>
      <Note kind="warn" title={t('over100', { n: format.count(counts.over100) })}>
        <p>{t('over100Body')}</p>
      </Note>
      <Table
        caption={t('over100Caption', { name })}
        columns={[
          { key: 'row', header: t('row'), cell: ({ row }) => row },
          { key: 'area', header: t('area'), cell: ({ area, areaName }) => format.area(area, areaName) },
          { key: 'kind', header: t('kind'), cell: ({ statistic }) => words.name(statistic) },
          { key: 'value', header: t('value'), numeric: true, cell: (one) => words.value(one) },
          {
            key: 'at',
            header: t('period'),
            secondary: true,
            cell: ({ position }) => words.position(position),
          },
        ]}
        rows={over100}
        rowKey={({ row, statistic, position }) => `${row} ${statistic} ${position}`}
        openLabel={({ row }) => t('openRow', { what: String(row) })}
      />
    </>
  )
}

export function FileRefused({ file }: FileProps) {
  const { t } = useTranslation('published')
  const format = useFormat()
  return (
    <>
      <Note kind="bad" title={t('refusedTitle', { n: format.count(file.counts.refused) })}>
        <p>{t('refusedBody')}</p>
      </Note>
      <Table
        caption={t('refusedCaption', { name: file.name })}
        columns={[
          { key: 'row', header: t('row'), cell: ({ row }) => row },
          {
            key: 'seen',
            header: t('seen'),
            cell: ({ seen, code }) =>
              code.endsWith('.twice') ? t('rowsOf', { rows: seen }) : seen || t('noData'),
          },
          { key: 'why', header: t('why'), cell: ({ code }) => t(`refusals.${code}`) },
        ]}
        rows={file.refused}
        rowKey={({ row, field }) => `${row} ${field}`}
      />
    </>
  )
}

export function FileValues({ file }: FileProps) {
  const { t } = useTranslation('published')
  const format = useFormat()
  const words = useFigureWords()
  const some = { n: format.count(file.values.length), of: format.count(file.counts.values) }
  return (
    <Disclosure summary={t(file.values.length < file.counts.values ? 'valuesSome' : 'valuesOpen', some)}>
      <Table
        caption={t('valuesCaption', { name: file.name })}
        columns={[
          { key: 'row', header: t('row'), cell: ({ row }) => row },
          { key: 'area', header: t('area'), cell: ({ area, areaName }) => format.area(area, areaName) },
          { key: 'kind', header: t('kind'), cell: ({ statistic }) => words.name(statistic) },
          { key: 'value', header: t('value'), numeric: true, cell: (one) => words.value(one) },
          {
            key: 'at',
            header: t('period'),
            secondary: true,
            cell: ({ position }) => words.position(position),
          },
          { key: 'source', header: t('source'), secondary: true, cell: ({ source }) => source },
        ]}
        rows={file.values}
        rowKey={({ row, statistic, position }) => `${row} ${statistic} ${position}`}
        openLabel={({ row }) => t('openRow', { what: String(row) })}
      />
    </Disclosure>
  )
}
