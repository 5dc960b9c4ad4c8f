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
import { floorFaults, type TypedFigure } from './figure-faults.ts'
import { FaultList, fieldId, SourceFields } from './figure-fields.tsx'
import { nothingTyped } from './target-form.tsx'
import styles from './targets-page.module.css'

/** How many people at least in every desa, as a programme or a letter asks for. */
export function FloorForm({ area }: { area: string }) {
  const { t } = useTranslation('targets')
  const format = useFormat()
  const queries = useQueryClient()
  const [typed, setTyped] = useState(nothingTyped)
  const [tries, setTries] = useState(0)
  const [saved, setSaved] = useState({ forms: 0, workers: 0 })
  const workers = Number(typed.workers)
  const save = useMutation({
    mutationFn: () =>
      ask('POST /floors', {
        area,
        workers,
        instrument: typed.instrument.trim(),
        source: typed.source.trim(),
        day: typed.day,
      }),
    onSuccess: async () => {
      setSaved({ forms: saved.forms + 1, workers })
      setTyped(nothingTyped())
      setTries(0)
      await queries.invalidateQueries()
    },
  })
  const found = floorFaults(typed)
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
        <Note kind="ok" role="status" title={t('floorSaved', { people: format.count(saved.workers) })}>
          <p>{t('undoByWithdraw')}</p>
        </Note>
      )}
      <FaultList key={tries} faults={faults} />
      <CountInput
        id={fieldId('workers')}
        label={t('floorPeople')}
        hint={t('floorHint')}
        mark={format.language === 'id' ? '.' : ','}
        value={typed.workers}
        onValue={(digits) => onTyped({ workers: digits.slice(0, 6) })}
        message={faults.workers && t(faults.workers)}
      />
      <TextInput
        id={fieldId('instrument')}
        label={t('instrument')}
        hint={t('floorInstrumentHint')}
        value={typed.instrument}
        onChange={(event) => onTyped({ instrument: event.target.value })}
        message={faults.instrument && t(faults.instrument)}
      />
      <SourceFields typed={typed} faults={faults} onTyped={onTyped} dayWords={t('floorDay')} />
      <Refused error={save.error} />
      <div className={styles.actions}>
        <Button type="submit" busy={save.isPending && t('saving')}>
          {t('saveFloor')}
        </Button>
      </div>
    </form>
  )
}
