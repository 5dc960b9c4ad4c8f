import type { Answer } from '../app/ask.ts'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { Status } from '../kit/status.tsx'
import { type Column, Table } from '../kit/table.tsx'
import styles from './audit-page.module.css'
import { useDeedWords } from './deed-words.ts'
import { detailPieces } from './detail-pieces.ts'

type Entry = Answer<'GET /audit'>['entries'][number]

export function AuditTable({ entries }: { entries: Entry[] }) {
  const { t } = useTranslation('audit')
  const format = useFormat()
  const deed = useDeedWords()
  const columns: Column<Entry>[] = [
    {
      key: 'when',
      header: t('when'),
      width: '170px',
      cell: ({ at }) => <span className="nowrap">{format.moment(at)}</span>,
    },
    { key: 'who', header: t('who'), width: '150px', cell: ({ actorName }) => actorName },
    { key: 'what', header: t('what'), cell: (entry) => <What entry={entry} words={deed(entry.action)} /> },
    {
      key: 'where',
      header: t('where'),
      secondary: true,
      cell: ({ area, areaName }) => (area ? format.area(area, areaName ?? area) : t('nowhere')),
    },
    {
      key: 'detail',
      header: t('detail'),
      secondary: true,
      cell: ({ detail }) => <Details detail={detail} />,
    },
    {
      key: 'number',
      header: t('number'),
      numeric: true,
      secondary: true,
      cell: ({ id }) => format.count(id),
    },
    {
      key: 'mark',
      header: <abbr title={t('markHint')}>{t('mark')}</abbr>,
      secondary: true,
      cell: ({ hash }) => <span className={styles.mark}>{hash}</span>,
    },
  ]
  return (
    <Table
      caption={t('caption')}
      columns={columns}
      rows={entries}
      rowKey={({ id }) => String(id)}
      openLabel={({ id }) => t('openRow', { id })}
    />
  )
}

function What({ entry, words }: { entry: Entry; words: string }) {
  const { t } = useTranslation('audit')
  const { refused } = entry.detail
  return (
    <>
      {words} {typeof refused === 'string' && <Status kind="bad">{t('refusedMark')}</Status>}
    </>
  )
}

function Details({ detail }: { detail: Entry['detail'] }) {
  const { t } = useTranslation('audit')
  const { t: app } = useTranslation()
  const { t: figure } = useTranslation('figure')
  const format = useFormat()
  const words = detailPieces(detail, {
    word: (name, v) => t(`details.${name}` as never, { v, defaultValue: `${name}: ${v}` }),
    role: (role) => app(`roles.${role}` as never, { defaultValue: role }),
    refusal: (code) => t(`refusals/${code}` as never, { keySeparator: '/', defaultValue: code }),
    definition: (name) => figure(`definitions.${name}` as never, { defaultValue: name }),
    count: format.count,
    percent: format.percent,
  })
  return <span className={styles.detail}>{words.join(', ') || t('nowhere')}</span>
}
