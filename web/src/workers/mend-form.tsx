import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { ask } from '../app/ask.ts'
import { useTranslation } from '../app/i18n.ts'
import { Refused } from '../app/refused.tsx'
import { Button } from '../kit/button.tsx'
import { Note } from '../kit/note.tsx'
import { type Import, type ImportRow, importRowsQuery } from './import-queries.ts'
import styles from './mend-form.module.css'
import { type Corrections, MendFields } from './mend-fields.tsx'
import type { ImportSearch } from './routes.tsx'
import { mendableFields } from './row-issues.ts'
import { useRowName } from './row-name.ts'
import { useEffectWord } from './row-verdict.tsx'

type MendFormProps = { list: Import; row: ImportRow; search: ImportSearch; onClose: () => void }

/** The wrong cells of one row, opened beneath it and judged again at once. */
export function MendForm({ list, row, search, onClose }: MendFormProps) {
  const { t } = useTranslation('workers')
  const queries = useQueryClient()
  const wordOf = useEffectWord()
  const called = useRowName(list)(row.row)
  const [fields] = useState(() => mendableFields(row.issues))
  const [given, setGiven] = useState<Corrections>({})
  const [empty, setEmpty] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector<HTMLElement>('input, select')?.focus(), [])
  const mend = useMutation({
    mutationFn: (cells: Corrections) =>
      ask('POST /imports/:id/rows/:row', { id: list.id, row: row.row, ...cells }),
    onSuccess: (again) => {
      queries.setQueryData(
        importRowsQuery(list.id, search).queryKey,
        (page) => page && { ...page, rows: page.rows.map((old) => (old.row === again.row ? again : old)) },
      )
      void queries.invalidateQueries({ queryKey: ['imports', list.id], exact: true })
    },
  })
  const close = () => {
    onClose()
    // The row may no longer fit what the address asks for; only now is it worth asking.
    if (mend.isSuccess) void queries.invalidateQueries({ queryKey: ['imports', list.id, 'rows'] })
    document.getElementById(`betulkan-${row.row}`)?.focus()
  }
  const submit = () => {
    const said = Object.fromEntries(
      Object.entries(given).filter(([, value]) => value.trim() !== ''),
    ) as Corrections
    const nothing = Object.keys(said).length === 0
    setEmpty(nothing)
    if (!nothing) mend.mutate(said)
  }
  const passed = mend.data && mend.data.verdict !== 'rejected'
  const title = row.name ? t('mendTitle', { row: called, name: row.name }) : t('mendUnnamed', { row: called })
  return (
    <div ref={box} className={styles.box}>
      {passed ? (
        <Note
          kind="ok"
          role="status"
          title={t('mendPassed', { row: called, effect: wordOf(mend.data) })}
          actions={
            <Button kind="secondary" size="small" onClick={close}>
              {t('mendClose')}
            </Button>
          }
        />
      ) : (
        <form
          className={styles.form}
          aria-label={title}
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            submit()
          }}
        >
          <h3>{title}</h3>
          <MendFields
            area={list.area}
            fields={fields}
            row={row}
            given={given}
            onGiven={(field, value) => setGiven({ ...given, [field]: value })}
          />
          {empty && <Note kind="bad" role="alert" title={t('mendNothing')} />}
          {mend.data && <Note kind="bad" role="alert" title={t('mendNot', { row: called })} />}
          <Refused error={mend.error} />
          <div className={styles.actions}>
            <Button type="submit" busy={mend.isPending && t('mendSaving')}>
              {t('mendSave')}
            </Button>
            <Button kind="quiet" onClick={close}>
              {t('mendClose')}
            </Button>
          </div>
        </form>
      )}
    </div>
  )
}
