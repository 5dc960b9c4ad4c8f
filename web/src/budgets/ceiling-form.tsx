import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { ask } from '../app/ask.ts'
import { Refused } from '../app/refused.tsx'
import { Button } from '../kit/button.tsx'
import { Note } from '../kit/note.tsx'
import { Select } from '../kit/select.tsx'
import { ceilingFaults } from './fund-faults.ts'
import styles from './funds.module.css'
import type { Fund } from './funds-query.ts'
import { MoneyField } from './money-field.tsx'
import { FaultList, fieldId, PaperFields } from './paper-fields.tsx'

type Typed = { stage: 'murni' | 'perubahan'; rupiah: string; source: string; day: string }

const nothingTyped = (): Typed => ({ stage: 'perubahan', rupiah: '', source: '', day: '' })

/** A ceiling as a budget document states it; the one before stays visible. */
export function CeilingForm({ fund }: { fund: Fund }) {
  const { t } = useTranslation('funds')
  const queries = useQueryClient()
  const [typed, setTyped] = useState(nothingTyped)
  const [tries, setTries] = useState(0)
  const [saved, setSaved] = useState(0)
  const save = useMutation({
    mutationFn: () =>
      ask('POST /funds/:id/ceilings', {
        ...typed,
        id: fund.id,
        rupiah: Number(typed.rupiah),
        source: typed.source.trim(),
      }),
    onSuccess: async () => {
      setSaved(saved + 1)
      setTyped(nothingTyped())
      setTries(0)
      await queries.invalidateQueries()
    },
  })
  const found = ceilingFaults(typed)
  const faults = tries > 0 ? found : {}
  const onTyped = (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part }))
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTries(tries + 1)
    if (Object.keys(found).length === 0) save.mutate()
  }
  return (
    <form key={saved} className={styles.form} onSubmit={send} noValidate>
      {saved > 0 && tries === 0 && (
        <Note kind="ok" role="status" title={t('ceilingSaved')}>
          <p>{t('undoByWithdraw')}</p>
        </Note>
      )}
      <FaultList key={tries} faults={faults} />
      <Select
        label={t('stage')}
        value={typed.stage}
        onChange={(event) => onTyped({ stage: event.target.value as Typed['stage'] })}
        options={(['murni', 'perubahan'] as const).map((value) => ({ value, label: t(`stages.${value}`) }))}
      />
      <MoneyField
        id={fieldId('rupiah')}
        label={t('ceilingAmount')}
        value={typed.rupiah}
        onValue={(rupiah) => onTyped({ rupiah })}
        fault={faults.rupiah && t('fault.rupiah')}
      />
      <PaperFields typed={typed} faults={faults} onTyped={onTyped} />
      <Refused error={save.error} />
      <div className={styles.actions}>
        <Button type="submit" busy={save.isPending && t('saving')}>
          {t('saveCeiling')}
        </Button>
      </div>
    </form>
  )
}
