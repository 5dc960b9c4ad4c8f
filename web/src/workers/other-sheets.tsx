import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ask } from '../app/ask.ts'
import { Refused } from '../app/refused.tsx'
import { may, useMe } from '../app/session.tsx'
import { Button } from '../kit/button.tsx'
import { Note } from '../kit/note.tsx'
import type { Import } from './import-queries.ts'

/** Sheets of the same file that list people too: one is read at a time, and a person says which. */
export function OtherSheets({ list }: { list: Import }) {
  const { t } = useTranslation('workers')
  const me = useMe()
  const queries = useQueryClient()
  const choose = useMutation({
    mutationFn: (sheet: string) => ask('POST /imports/:id/sheet', { id: list.id, sheet }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['imports', list.id] }),
  })
  const writes = may(me, 'register.write', list.area)
  return (
    <Note
      kind="warn"
      title={t('otherSheets', { sheet: list.sheet ?? '', others: list.otherSheets.join(', ') })}
      actions={
        writes &&
        list.otherSheets.map((sheet) => (
          <Button
            key={sheet}
            kind="secondary"
            size="small"
            busy={choose.isPending && choose.variables === sheet && t('otherSheetReading')}
            onClick={() => choose.mutate(sheet)}
          >
            {t('otherSheetRead', { sheet })}
          </Button>
        ))
      }
    >
      <p>{t('otherSheetsBody')}</p>
      <Refused error={choose.error} />
    </Note>
  )
}
