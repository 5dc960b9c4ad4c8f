import { MONTH_NAMES } from '@naungan/rules/words'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useRef, useState } from 'react'
import { sendFile } from '../app/ask.ts'
import { useTranslation } from '../app/i18n.ts'
import { Refused } from '../app/refused.tsx'
import { useFormat } from '../app/use-format.ts'
import { useToday } from '../app/use-today.ts'
import { useFileSize } from '../intake/file-size.ts'
import { Button } from '../kit/button.tsx'
import { DayInput } from '../kit/day-input.tsx'
import { ErrorSummary } from '../kit/error-summary.tsx'
import { FileDrop } from '../kit/file-drop.tsx'
import { Progress } from '../kit/progress.tsx'
import { Section } from '../kit/section.tsx'
import { TextInput } from '../kit/text-input.tsx'
import styles from './boundaries.module.css'
import { useRefresh } from './boundary-queries.ts'
import { type FaultKey, type Faults, setFaults, type TypedSet } from './set-faults.ts'

const NOTHING: TypedSet = { file: null, source: '', licence: '', day: '', note: '' }
const ACCEPT = '.geojson,.json,.topojson,.zip,.kml,.kmz,.sql,.geojsonl,.ndjson'
const fieldId = (field: string): string => `batas-${field}`

/** A file of outlines on its way in: nothing leaves without whose it is, under which licence and of when. */
export function SendSet({ area }: { area: string }) {
  const { t } = useTranslation('boundaries')
  const navigate = useNavigate()
  const refresh = useRefresh()
  const today = useToday()
  const [typed, setTyped] = useState(NOTHING)
  const [tries, setTries] = useState(0)
  const [share, setShare] = useState(0)
  const cancel = useRef<() => void>(undefined)
  const sending = useMutation({
    mutationFn: ({ file, source, licence, day, note }: TypedSet) => {
      setShare(0)
      const begun = sendFile('POST /boundaries', { area, source, licence, day, note }, file!, setShare)
      cancel.current = begun.cancel
      return begun.done
    },
    onSuccess: async ({ id }) => {
      await refresh()
      await navigate({ to: '/batas', search: { w: area, peta: id } })
    },
  })
  const found = setFaults(typed, today)
  const faults = tries > 0 ? found : {}
  const onTyped = (part: Partial<TypedSet>) => setTyped((before) => ({ ...before, ...part }))
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTries(tries + 1)
    if (Object.keys(found).length === 0) sending.mutate(typed)
  }
  const stop = () => {
    cancel.current?.()
    sending.reset()
  }
  return (
    <div className={styles.form}>
      <Section title={t('send')}>
        {sending.isPending && typed.file ? (
          <Sending file={typed.file} share={share} onStop={stop} />
        ) : (
          <form className={styles.fields} onSubmit={send} noValidate>
            <p className="note-text">{t('sendLead')}</p>
            <FaultList key={tries} faults={faults} />
            <Fields typed={typed} faults={faults} onTyped={onTyped} />
            <Refused error={sending.error} />
            <div className={styles.actions}>
              <Button type="submit">{t('sendButton')}</Button>
              <span className="muted">{t('sendNote')}</span>
            </div>
          </form>
        )}
      </Section>
    </div>
  )
}

function Sending({ file, share, onStop }: { file: File; share: number; onStop: () => void }) {
  const { t } = useTranslation('boundaries')
  const sizeOf = useFileSize()
  return (
    <Progress
      title={t('sending', { name: file.name })}
      done={Math.round(share * 100)}
      total={share < 1 ? 100 : null}
      words={
        share < 1 ? t('sent', { done: sizeOf(share * file.size), size: sizeOf(file.size) }) : t('arriving')
      }
      cancel={{ text: t('stop'), note: t('sendNote'), onCancel: onStop }}
    />
  )
}

function FaultList({ faults }: { faults: Faults }) {
  const { t } = useTranslation('boundaries')
  const list = Object.entries(faults) as [string, FaultKey][]
  if (list.length === 0) return null
  return (
    <ErrorSummary
      title={t('faults')}
      faults={list.map(([field, fault]) => ({ id: fieldId(field), text: t(fault) }))}
    />
  )
}

type FieldsProps = { typed: TypedSet; faults: Faults; onTyped: (part: Partial<TypedSet>) => void }

function Fields({ typed, faults, onTyped }: FieldsProps) {
  const { t } = useTranslation('boundaries')
  const { language } = useFormat()
  const sizeOf = useFileSize()
  const { file } = typed
  return (
    <>
      <div id={fieldId('file')} tabIndex={-1}>
        <FileDrop
          label={t('drop')}
          hint={t('dropHint')}
          choose={file ? t('change') : t('choose')}
          accept={ACCEPT}
          chosen={file && t('chosen', { name: file.name, size: sizeOf(file.size) })}
          message={faults.file && t(faults.file)}
          onFiles={([chosen]) => chosen && onTyped({ file: chosen })}
        />
      </div>
      <TextInput
        id={fieldId('source')}
        label={t('source')}
        hint={t('sourceHint')}
        value={typed.source}
        onChange={(event) => onTyped({ source: event.target.value })}
        message={faults.source && t(faults.source)}
      />
      <TextInput
        id={fieldId('licence')}
        label={t('licence')}
        hint={t('licenceHint')}
        value={typed.licence}
        onChange={(event) => onTyped({ licence: event.target.value })}
        message={faults.licence && t(faults.licence)}
      />
      <DayInput
        id={fieldId('day')}
        legend={t('day')}
        words={{ date: t('dayOf'), month: t('monthOf'), year: t('yearOf') }}
        months={MONTH_NAMES[language]}
        onDay={(day) => onTyped({ day })}
        message={faults.day && t(faults.day)}
      />
      <TextInput
        id={fieldId('note')}
        label={t('note')}
        value={typed.note}
        maxLength={300}
        onChange={(event) => onTyped({ note: event.target.value })}
      />
    </>
  )
}
