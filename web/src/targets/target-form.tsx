import { impliedDenominator } from '@naungan/rules/target'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { ask } from '../app/ask.ts'
import { useTranslation } from '../app/i18n.ts'
import { Refused } from '../app/refused.tsx'
import { useFormat } from '../app/use-format.ts'
import { Button } from '../kit/button.tsx'
import { CountInput } from '../kit/count-input.tsx'
import { Note } from '../kit/note.tsx'
import { TextInput } from '../kit/text-input.tsx'
import { FaultList, fieldId, SourceFields, YearField } from './figure-fields.tsx'
import { percentOf, targetFaults, type TypedFigure, workersOf } from './figure-faults.ts'
import styles from './targets-page.module.css'

export const nothingTyped = (): TypedFigure => ({
  year: String(new Date().getFullYear()),
  percent: '',
  workers: '',
  instrument: '',
  source: '',
  day: '',
})

export function TargetForm({ area }: { area: string }) {
  const { t } = useTranslation('targets')
  const format = useFormat()
  const queries = useQueryClient()
  const [typed, setTyped] = useState(nothingTyped)
  const [tries, setTries] = useState(0)
  const [saved, setSaved] = useState({ forms: 0, year: 0 })
  const percentBp = percentOf(typed.percent)
  const workers = workersOf(typed.workers)
  const save = useMutation({
    mutationFn: () =>
      ask('POST /targets', {
        area,
        year: Number(typed.year),
        percentBp,
        workers,
        instrument: typed.instrument.trim(),
        source: typed.source.trim(),
        day: typed.day,
      }),
    onSuccess: async () => {
      setSaved({ forms: saved.forms + 1, year: Number(typed.year) })
      setTyped(nothingTyped())
      setTries(0)
      await queries.invalidateQueries()
    },
  })
  const found = targetFaults(typed)
  const faults = tries > 0 ? found : {}
  const onTyped = (part: Partial<TypedFigure>) => setTyped((before) => ({ ...before, ...part }))
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTries(tries + 1)
    if (Object.keys(found).length === 0) save.mutate()
  }
  const implied =
    percentBp !== null && workers !== null && found.percent === undefined
      ? impliedDenominator(percentBp, workers)
      : null
  return (
    <form key={saved.forms} className={styles.form} onSubmit={send} noValidate>
      {saved.forms > 0 && tries === 0 && (
        <Note kind="ok" role="status" title={t('targetSaved', { year: saved.year })}>
          <p>{t('undoByWithdraw')}</p>
        </Note>
      )}
      <FaultList key={tries} faults={faults} />
      <YearField typed={typed} faults={faults} onTyped={onTyped} />
      <TextInput
        id={fieldId('percent')}
        label={t('percent')}
        hint={t('percentHint')}
        inputMode="decimal"
        autoComplete="off"
        chars={7}
        value={typed.percent}
        onChange={(event) => onTyped({ percent: event.target.value })}
        message={faults.percent && t(faults.percent)}
      />
      <CountInput
        id={fieldId('workers')}
        label={t('people')}
        hint={t('eitherHint')}
        mark={format.language === 'id' ? '.' : ','}
        value={typed.workers}
        onValue={(digits) => onTyped({ workers: digits.slice(0, 9) })}
        message={implied !== null && t('impliedNow', { workers: format.count(implied) })}
        messageKind="ok"
      />
      <TextInput
        id={fieldId('instrument')}
        label={t('instrument')}
        hint={t('instrumentHint')}
        value={typed.instrument}
        onChange={(event) => onTyped({ instrument: event.target.value })}
        message={faults.instrument && t(faults.instrument)}
      />
      <SourceFields typed={typed} faults={faults} onTyped={onTyped} />
      <Refused error={save.error} />
      <div className={styles.actions}>
        <Button type="submit" busy={save.isPending && t('saving')}>
          {t('saveTarget')}
        </Button>
      </div>
    </form>
  )
}
