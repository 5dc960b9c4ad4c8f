import { useTranslation } from '../app/i18n.ts'
import { Checkbox } from '../kit/checkbox.tsx'
import { Note } from '../kit/note.tsx'
import type { StatisticFile } from './statistic-file.tsx'

type FileDoubtsProps = {
  doubts: StatisticFile['doubts']
  confirmed: readonly number[]
  onConfirm: (rows: readonly number[]) => void
}

/** Names that are nearly those of an area: a person says whether they are meant. */
export function FileDoubts({ doubts, confirmed, onConfirm }: FileDoubtsProps) {
  const { t } = useTranslation('published')
  const byRow = [...new Map(doubts.map((one) => [one.row, one])).values()]
  const turn = (row: number) =>
    onConfirm(confirmed.includes(row) ? confirmed.filter((other) => other !== row) : [...confirmed, row])
  return (
    <Note kind="warn" title={t('doubtsTitle', { n: byRow.length })}>
      <p>{t('doubtsBody')}</p>
      {byRow.map(({ row, doubt, areaName }) => (
        <Checkbox
          key={row}
          label={t('doubt', { row, written: doubt ?? '', area: areaName })}
          checked={confirmed.includes(row)}
          onChange={() => turn(row)}
        />
      ))}
    </Note>
  )
}
