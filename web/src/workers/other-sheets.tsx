import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ask } from '../app/ask.ts'
import { useTranslation } from '../app/i18n.ts'
import { Refused } from '../app/refused.tsx'
import { may, useMe } from '../app/session.tsx'
import { useFormat } from '../app/use-format.ts'
import { Button } from '../kit/button.tsx'
import { Disclosure } from '../kit/disclosure.tsx'
import { Note } from '../kit/note.tsx'
import type { Import } from './import-queries.ts'
import styles from './other-sheets.module.css'

type Choice = { sheet: string; all: boolean }

/** Reads other sheets of the file than now, and looks at the list again. */
const useSheetChoice = (list: Import) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (choice: Choice) => ask('POST /imports/:id/sheet', { id: list.id, ...choice }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['imports', list.id] }),
  })
}

/** Sheets of the same file that list people too: those with the same headings are one list if a person says so. */
export function OtherSheets({ list }: { list: Import }) {
  const { t } = useTranslation('workers')
  const format = useFormat()
  const me = useMe()
  const choose = useSheetChoice(list)
  const { alikeSheets, otherSheets } = list
  const writes = may(me, 'register.write', list.area)
  const together = alikeSheets.length > 0 && writes
  const n = format.count(alikeSheets.length + 1)
  return (
    <Note
      kind="warn"
      title={t('otherSheets', { sheet: list.sheet ?? '', others: otherSheets.join(', ') })}
      actions={
        together && (
          <Button
            size="small"
            busy={choose.isPending && choose.variables.all && t('otherSheetReading')}
            onClick={() => choose.mutate({ sheet: list.sheet ?? '', all: true })}
          >
            {t('sheetsTogether', { n })}
          </Button>
        )
      }
    >
      <p>{together ? t('sheetsAlike', { n }) : t('otherSheetsBody')}</p>
      {writes && <OneSheet names={otherSheets} choose={choose} />}
      <Refused error={choose.error} />
    </Note>
  )
}

type OneSheetProps = { names: readonly string[]; choose: ReturnType<typeof useSheetChoice> }

/** One sheet to be read instead, by its name. */
function OneSheet({ names, choose }: OneSheetProps) {
  const { t } = useTranslation('workers')
  return (
    <Disclosure summary={t('oneSheet')}>
      {names.map((sheet) => (
        <Button
          key={sheet}
          kind="quiet"
          size="small"
          busy={
            choose.isPending &&
            !choose.variables.all &&
            choose.variables.sheet === sheet &&
            t('otherSheetReading')
          }
          onClick={() => choose.mutate({ sheet, all: false })}
        >
          {t('otherSheetRead', { sheet })}
        </Button>
      ))}
    </Disclosure>
  )
}

/** The sheets that are read as one list, each with its people: whoever has the workbook open counts along. */
export function ReadSheets({ list }: { list: Import }) {
  const { t } = useTranslation('workers')
  const format = useFormat()
  const me = useMe()
  const choose = useSheetChoice(list)
  const { sheets } = list
  const changes = list.state === 'ready' && may(me, 'register.write', list.area)
  return (
    <Note kind="info" title={t('sheetsRead', { n: format.count(sheets.length) })}>
      <ul className={styles.sheets}>
        {sheets.map(({ name, people, rejected }) => (
          <li key={name}>
            {rejected > 0
              ? t('sheetRejected', { name, people: format.count(people), rejected: format.count(rejected) })
              : t('sheetPeople', { name, people: format.count(people) })}
          </li>
        ))}
      </ul>
      {changes && <OneSheet names={sheets.map(({ name }) => name)} choose={choose} />}
      <Refused error={choose.error} />
    </Note>
  )
}
