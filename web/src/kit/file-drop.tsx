import { type ReactNode, useId, useState } from 'react'
import { FieldMessage } from './field.tsx'
import { Icon } from './icon.tsx'
import styles from './file-drop.module.css'

type FileDropProps = {
  label: ReactNode
  hint?: ReactNode
  /** The words that look like a button. */
  choose: string
  /** Extensions and media types as the input takes them. */
  accept?: string
  multiple?: boolean
  disabled?: boolean
  /** Name and size of what has been chosen. */
  chosen?: ReactNode
  message?: ReactNode
  onFiles: (files: File[]) => void
}

/** A native file input over a wide area: a click, a key or a drop, the browser takes them all. */
export function FileDrop(props: FileDropProps) {
  const { label, hint, choose, accept, multiple, disabled, chosen, message, onFiles } = props
  const id = useId()
  const [over, setOver] = useState(false)
  const described = [hint && `${id}-hint`, message && `${id}-message`].filter(Boolean).join(' ')
  return (
    <div>
      <label className={styles.area} data-over={over} data-wrong={message ? true : undefined}>
        <input
          type="file"
          className={styles.input}
          accept={accept}
          multiple={multiple}
          disabled={disabled}
          aria-describedby={described || undefined}
          aria-invalid={message ? true : undefined}
          onDragEnter={() => setOver(true)}
          onDragLeave={() => setOver(false)}
          onDrop={() => setOver(false)}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])]
            event.target.value = ''
            if (files.length > 0) onFiles(files)
          }}
        />
        <Icon name="sheet" size={30} />
        <span className={styles.words}>
          <span className={styles.label}>{label}</span>
          {chosen && <span className={styles.chosen}>{chosen}</span>}
        </span>
        <span className={styles.choose}>{choose}</span>
      </label>
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {message && <FieldMessage id={`${id}-message`} kind="bad" words={message} />}
    </div>
  )
}
