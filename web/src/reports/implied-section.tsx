import { useQuery } from '@tanstack/react-query'
import { type Answer, ask } from '../app/ask.ts'
import { useTranslation } from '../app/i18n.ts'
import { TakeAway } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { Whence } from '../app/whence.tsx'
import { Section } from '../kit/section.tsx'
import { type Column, Table } from '../kit/table.tsx'
import { useAreaWords } from './area-words.ts'
import type { Coverage } from './coverage-query.ts'
import styles from './area-page.module.css'
import { Bold } from '../kit/bold.tsx'

type Stated = Answer<'GET /targets'>['targets'][number] & {
  percentBp: number
  workers: number
  implied: number
}

/** Wholes that lie closer together than this share are the same whole, rounded. */
const SAME = 0.005

/** Targets that state a percentage and a head count assume a whole; told when they do not assume the same one. */
export function ImpliedSection({ data }: { data: Coverage }) {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const { full } = useAreaWords(data.area.level)
  const { code } = data.area
  const { data: figures } = useQuery({
    queryKey: ['targets', code],
    queryFn: () => ask('GET /targets', { area: code }),
  })
  const columns = useColumns()
  const rows = (figures?.targets ?? [])
    .filter(
      (target): target is Stated =>
        target.area === code && target.withdrawnAt === null && target.implied !== null,
    )
    .sort((a, b) => a.year - b.year)
  const [first, last] = [rows.at(0), rows.at(-1)]
  if (!first || !last || Math.abs(last.implied - first.implied) <= first.implied * SAME) return null
  const change = Math.round(((last.implied - first.implied) * 10_000) / first.implied)
  return (
    <Section
      title={t('implied.title', { area: full(data.area) })}
      take={<TakeAway what="penyebut-tersirat" />}
    >
      <Table
        caption={t('implied.caption', { area: full(data.area) })}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
      />
      <p className={styles.bridge}>
        {t('implied.note', {
          first: first.year,
          last: last.year,
          people: format.count(last.workers - first.workers),
          whole: format.percent(change),
        })}
      </p>
      <Whence
        id="asal-tersirat"
        question={t('origin.ofImplied')}
        rows={rows.map((row) => ({ term: String(row.year), words: <ImpliedWords row={row} /> }))}
      />
    </Section>
  )
}

function ImpliedWords({ row }: { row: Stated }) {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const values = {
    people: format.count(row.workers),
    percent: format.percent(row.percentBp),
    implied: format.count(row.implied),
    instrument: row.instrument,
    source: row.source,
    day: format.day(row.day),
  }
  return <Bold text={t('origin.impliedWords', values)} />
}

const useColumns = (): Column<Stated>[] => {
  const { t } = useTranslation('figure')
  const format = useFormat()
  return [
    { key: 'year', header: t('implied.year'), cell: ({ year }) => year },
    {
      key: 'target',
      header: t('implied.target'),
      numeric: true,
      cell: ({ percentBp }) => format.percent(percentBp),
    },
    {
      key: 'people',
      header: t('implied.people'),
      numeric: true,
      cell: ({ workers }) => format.count(workers),
    },
    { key: 'whole', header: t('implied.whole'), numeric: true, cell: ({ implied }) => format.count(implied) },
  ]
}
