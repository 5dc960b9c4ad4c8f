import { useTranslation } from '../app/i18n.ts'
import { FloorsWhence } from './targets-whence.tsx'
import type { Answer } from '../app/ask.ts'
import { TakeAway } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { Section } from '../kit/section.tsx'
import { type Column, Table } from '../kit/table.tsx'
import { type Figures, type Floor, stands } from './findings.ts'
import { Figure, Kept, useWithdrawal, WithdrawButton, WithdrawForm } from './kept-row.tsx'

type FloorsSectionProps = {
  figures: Figures
  path: Answer<'GET /areas/:code'>['path']
  area: { code: string; name: string }
  mayWrite: boolean
}

/** What holds for the desa of an area: its own latest statement, else that of the nearest area above. */
const holding = (floors: Floor[], codes: string[]): Floor | undefined =>
  codes
    .map((code) => floors.find((row) => row.area === code && stands(row)))
    .find((floor) => floor !== undefined)

/** How many people at least every desa should have, here and above; nothing is overwritten. */
export function FloorsSection({ figures, path, area, mayWrite }: FloorsSectionProps) {
  const { t } = useTranslation('targets')
  const format = useFormat()
  const withdrawal = useWithdrawal<Floor>()
  const upwards = [area.code, ...path.map(({ code }) => code).reverse()]
  const rows = figures.floors.filter((row) => upwards.includes(row.area))
  const now = holding(figures.floors, upwards)
  const words = now && { people: format.count(now.workers), area: format.area(now.area, now.areaName) }
  const columns = useColumns(area.code, mayWrite, withdrawal.begin)
  return (
    <Section
      title={words ? t(now.area === area.code ? 'floorTitle' : 'floorFrom', words) : t('floorNone')}
      take={rows.length > 0 && <TakeAway what="minimal" />}
    >
      {rows.length === 0 ? (
        <p className="muted">{t('floorNoneBody')}</p>
      ) : (
        <Table
          caption={t('floorCaption', { area: area.name })}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          openLabel={({ workers }) => t('floorOpen', { people: format.count(workers) })}
        />
      )}
      <FloorsWhence rows={rows} />
      {withdrawal.row && (
        <WithdrawForm
          key={withdrawal.row.id}
          figure="floors"
          row={withdrawal.row}
          what={t('floorWords', { people: format.count(withdrawal.row.workers) })}
          value={withdrawal.row.instrument}
          onDone={withdrawal.end}
        />
      )}
    </Section>
  )
}

const useColumns = (code: string, mayWrite: boolean, onWithdraw: (row: Floor) => void): Column<Floor>[] => {
  const { t } = useTranslation('targets')
  const format = useFormat()
  const act: Column<Floor> = {
    key: 'act',
    header: <span className="visually-hidden">{t('act')}</span>,
    secondary: true,
    cell: (row) =>
      row.area === code ? (
        <WithdrawButton
          row={row}
          what={t('floorWords', { people: format.count(row.workers) })}
          onWithdraw={() => onWithdraw(row)}
        />
      ) : null,
  }
  return [
    { key: 'area', header: t('area'), cell: (row) => format.area(row.area, row.areaName) },
    {
      key: 'people',
      header: t('floorPeople'),
      numeric: true,
      cell: (row) => <Figure row={row}>{format.count(row.workers)}</Figure>,
    },
    {
      key: 'instrument',
      header: t('instrument'),
      secondary: true,
      cell: (row) => <Kept row={row} heading={row.instrument} />,
    },
    ...(mayWrite ? [act] : []),
  ]
}
