import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { ask } from '../app/ask.ts'
import { dayOfMoment } from '../app/moment.ts'
import { useFormat } from '../app/use-format.ts'
import { Whence } from '../app/whence.tsx'
import { Section } from '../kit/section.tsx'
import { Table } from '../kit/table.tsx'
import { useFundsAt } from './funds-query.ts'

/** The files of funds and payments that were sent from here for this year. */
export function FundFiles({ name }: { name: string }) {
  const { t } = useTranslation('funds')
  const format = useFormat()
  const { area, year } = useFundsAt()
  const { data } = useQuery({
    queryKey: ['fund-files', area, year],
    queryFn: () => ask('GET /fund-files', { area, year }),
  })
  if (!data || data.files.length === 0) return null
  return (
    <Section title={t('filesTitle', { n: data.files.length })}>
      <Table
        caption={t('filesCaption', { area: name, year })}
        columns={[
          {
            key: 'name',
            header: t('fileName'),
            cell: (file) => (
              <Link
                to="/dana/$tahun"
                from="/dana/$tahun"
                search={(before) => ({ ...before, berkas: file.id })}
              >
                {file.name}
              </Link>
            ),
          },
          { key: 'state', header: t('fileState'), cell: ({ state }) => t(`fileStates.${state}`) },
          {
            key: 'sent',
            header: t('fileSent'),
            secondary: true,
            cell: ({ createdBy, createdAt }) =>
              t('recordedBy', { name: createdBy, day: format.dayShort(dayOfMoment(createdAt)) }),
          },
        ]}
        rows={data.files}
        rowKey={({ id }) => id}
        openLabel={(file) => file.name}
      />
      <Whence id="asal-berkas" rows={[{ term: t('whence.file'), words: t('whence.files') }]} />
    </Section>
  )
}
