import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ask } from '../app/ask.ts'
import { useTranslation } from '../app/i18n.ts'
import { dayOfMoment } from '../app/moment.ts'
import { useFormat } from '../app/use-format.ts'
import { Whence } from '../app/whence.tsx'
import { Section } from '../kit/section.tsx'
import { Table } from '../kit/table.tsx'

/** The files of figures that were sent from here, the newest first. */
export function StatisticFiles({ area, name }: { area: string; name: string }) {
  const { t } = useTranslation('targets')
  const { t: whence } = useTranslation('whence')
  const format = useFormat()
  const { data } = useQuery({
    queryKey: ['statistics', 'of', area],
    queryFn: () => ask('GET /statistics', { area }),
  })
  if (!data || data.files.length === 0) return null
  return (
    <Section title={t('filesTitle', { n: data.files.length })}>
      <Table
        caption={t('filesCaption', { area: name })}
        columns={[
          {
            key: 'name',
            header: t('fileName'),
            cell: ({ id, name: of }) => (
              <Link to="/target" search={(before) => ({ ...before, berkas: id })}>
                {of}
              </Link>
            ),
          },
          {
            key: 'state',
            header: t('fileState'),
            cell: ({ state, figures }) => t(`fileStates.${state}`, { n: format.count(figures) }),
          },
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
        openLabel={({ name: of }) => of}
      />
      <Whence id="asal-berkas" rows={[{ term: whence('counted'), words: whence('statisticFiles') }]} />
    </Section>
  )
}
