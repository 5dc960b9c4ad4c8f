import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useRef, useState } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { Refused } from '../app/refused.tsx'
import { Button } from '../kit/button.tsx'
import { FileDrop } from '../kit/file-drop.tsx'
import { Progress } from '../kit/progress.tsx'
import { useFileSize } from './file-size.ts'
import styles from './send-form.module.css'

const LIMIT_BYTES = 200 * 1024 ** 2

type Sending = { done: Promise<{ id: string }>; cancel: () => void }

type SendFormProps = {
  send: (file: File, onProgress: (share: number) => void) => Sending
  /** The list has arrived; it has this id. */
  onSent: (id: string) => void
  /** False while something else of the form is still to be filled in; the reason stands at its field. */
  ready?: (() => boolean) | undefined
  /** Fields beside the file. */
  children?: ReactNode
}

/** One file on its way to the server: choose or drop, see it go, stop it. */
export function SendForm({ send, onSent, ready, children }: SendFormProps) {
  const { t } = useTranslation('intake')
  const sizeOf = useFileSize()
  const [file, setFile] = useState<File | null>(null)
  const [fault, setFault] = useState<string>()
  const [share, setShare] = useState(0)
  const cancel = useRef<() => void>(undefined)
  const sending = useMutation({
    mutationFn: (chosen: File) => {
      setShare(0)
      const begun = send(chosen, setShare)
      cancel.current = begun.cancel
      return begun.done
    },
    onSuccess: ({ id }) => onSent(id),
  })
  const faultOf = (chosen: File | null): string | undefined => {
    if (!chosen) return t('noFile')
    if (chosen.size === 0) return t('emptyFile')
    if (chosen.size > LIMIT_BYTES) return t('tooLarge', { size: sizeOf(chosen.size) })
    return undefined
  }
  const choose = ([chosen]: File[]) => {
    if (!chosen) return
    sending.reset()
    setFile(chosen)
    setFault(faultOf(chosen))
  }
  const submit = () => {
    const wrong = faultOf(file)
    setFault(wrong)
    if ((ready?.() ?? true) && !wrong && file) sending.mutate(file)
  }
  const stop = () => {
    cancel.current?.()
    sending.reset()
  }
  if (sending.isPending && file)
    return (
      <Progress
        title={t('sending', { name: file.name })}
        done={Math.round(share * 100)}
        total={share < 1 ? 100 : null}
        words={
          share < 1 ? t('sent', { done: sizeOf(share * file.size), size: sizeOf(file.size) }) : t('arriving')
        }
        cancel={{ text: t('stop'), note: t('stopNote'), onCancel: stop }}
      />
    )
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <FileDrop
        label={t('drop')}
        choose={file ? t('change') : t('choose')}
        hint={t('fileHint')}
        accept=".xlsx,.xlsm,.xls,.ods,.csv,.txt"
        chosen={file && t('chosen', { name: file.name, size: sizeOf(file.size) })}
        message={fault}
        onFiles={choose}
      />
      {children}
      <Refused error={sending.error} />
      <div className={styles.actions}>
        <Button type="submit">{t('send')}</Button>
        <span className="muted">{t('sendNote')}</span>
      </div>
    </form>
  )
}
