import { MONTH_NAMES, parseDay } from '@naungan/rules/words'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useId, useState } from 'react'
import { ask } from '../app/ask.ts'
import { useTranslation } from '../app/i18n.ts'
import { Refused } from '../app/refused.tsx'
import { useFormat } from '../app/use-format.ts'
import { useToday } from '../app/use-today.ts'
import { Button } from '../kit/button.tsx'
import { DayInput } from '../kit/day-input.tsx'
import { RadioGroup } from '../kit/radio-group.tsx'
import { TextInput } from '../kit/text-input.tsx'
import type { Worker } from './register-queries.ts'
import styles from './worker-page.module.css'

const HOW = ['signed', 'spoken', 'withdrawn'] as const

type ConsentFormProps = { worker: Worker; onClose: () => void }

/** How a person said yes or took it back, and on which day. */
export function ConsentForm({ worker, onClose }: ConsentFormProps) {
  const { t } = useTranslation('persons')
  const queries = useQueryClient()
  const today = useToday()
  const dayField = useId()
  const [how, setHow] = useState<(typeof HOW)[number]>()
  const [day, setDay] = useState('')
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  useEffect(() => {
    document.getElementById(dayField)?.focus()
  }, [dayField])
  const { language } = useFormat()
  const { kab, id } = worker
  const write = useMutation({
    mutationFn: (said: (typeof HOW)[number]) =>
      ask('POST /workers/:kab/:id/consent', { kab, id, how: said, day, ...(note.trim() && { note }) }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['workers', kab, id] })
      onClose()
    },
  })
  const dayWrong = parseDay(day) === null || day > today
  return (
    <form
      className={styles.reveal}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (how && !dayWrong) write.mutate(how)
        else if (dayWrong) document.getElementById(dayField)?.focus()
      }}
    >
      <DayInput
        id={dayField}
        legend={t('consentDay')}
        words={{ date: t('dayOf'), month: t('monthOf'), year: t('yearOf') }}
        months={MONTH_NAMES[language]}
        onDay={setDay}
        message={tried && dayWrong && t('consentDayWrong')}
      />
      <RadioGroup
        legend={t('consentAsk')}
        options={HOW.map((value) => ({
          value,
          label: t(`consentHow.${value}`),
          hint: t(`consentHint.${value}`),
        }))}
        value={how}
        onValue={(value) => setHow(HOW.find((one) => one === value))}
        message={tried && !how ? t('choose') : undefined}
      />
      <TextInput
        label={t('consentNote')}
        hint={t('consentNoteHint')}
        autoComplete="off"
        maxLength={300}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <Refused error={write.error} />
      <div className={styles.actions}>
        <Button type="submit" busy={write.isPending && t('saving')}>
          {t('consentSave')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('close')}
        </Button>
      </div>
    </form>
  )
}
