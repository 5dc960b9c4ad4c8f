import { type Whole, WHOLES } from '@naungan/rules/indicator'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { ask } from '../app/ask.ts'
import { useTranslation } from '../app/i18n.ts'
import { Refused } from '../app/refused.tsx'
import { useFormat } from '../app/use-format.ts'
import { Button } from '../kit/button.tsx'
import { CountInput } from '../kit/count-input.tsx'
import { Note } from '../kit/note.tsx'
import { Select } from '../kit/select.tsx'
import { denominatorFaults, type TypedFigure } from './figure-faults.ts'
import { FaultList, fieldId, SourceFields, YearField } from './figure-fields.tsx'
import { nothingTyped } from './target-form.tsx'
import styles from './targets-page.module.css'

export function DenominatorForm({ area }: { area: string }) {
  const { t } = useTranslation('targets')
  const { t: figure } = useTranslation('figure')
  const format = useFormat()
  const queries = useQueryClient()
  const [typed, setTyped] = useState(nothingTyped)
  const [definition, setDefinition] = useState<Whole>('potensi')
  const [tries, setTries] = useState(0)
  const [saved, setSaved] = useState({ forms: 0, year: 0 })
  const save = useMutation({
    mutationFn: () =>
      ask('POST /denominators', {
        area,
        year: Number(typed.year),
        definition,
        workers: Number(typed.workers),
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
  const found = denominatorFaults(typed)
  const faults = tries > 0 ? found : {}
  const onTyped = (part: Partial<TypedFigure>) => setTyped((before) => ({ ...before, ...part }))
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTries(tries + 1)
    if (Object.keys(found).length === 0) save.mutate()
  }
  return (
    <form key={saved.forms} className={styles.form} onSubmit={send} noValidate>
      {saved.forms > 0 && tries === 0 && (
        <Note kind="ok" role="status" title={t('denominatorSaved', { year: saved.year })}>
          <p>{t('undoByWithdraw')}</p>
        </Note>
      )}
      <FaultList key={tries} faults={faults} />
      <YearField typed={typed} faults={faults} onTyped={onTyped} />
      <Select
        label={t('definition')}
        options={WHOLES.map((value) => ({ value, label: figure(`definitions.${value}`) }))}
        value={definition}
        onChange={(event) => setDefinition(event.target.value as Whole)}
      />
      <CountInput
        id={fieldId('workers')}
        label={t('workersCount')}
        mark={format.language === 'id' ? '.' : ','}
        value={typed.workers}
        onValue={(digits) => onTyped({ workers: digits.slice(0, 9) })}
        message={faults.workers && t(faults.workers)}
      />
      <SourceFields typed={typed} faults={faults} onTyped={onTyped} />
      <Refused error={save.error} />
      <div className={styles.actions}>
        <Button type="submit" busy={save.isPending && t('saving')}>
          {t('saveDenominator')}
        </Button>
      </div>
    </form>
  )
}
