import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Provenance, SourceLink } from '../kit/provenance.tsx'
import styles from './area-page.module.css'
import type { Coverage } from './coverage-query.ts'
import { type OriginRow, useOrigins } from './use-origins.tsx'

type WhenceProps = {
  id: string
  /** What is asked: "Where do the figures of this table come from?" */
  question: string
  rows: OriginRow[]
}

/** The question beneath a table or a drawing and, once asked, its answer in place. */
export function Whence({ id, question, rows }: WhenceProps) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <div className={`${styles.whence} screen-only`}>
      <p>
        <SourceLink panel={id} open={open} onToggle={() => setOpen(!open)}>
          {question}
        </SourceLink>
      </p>
      {open && (
        <Provenance
          id={id}
          title={question}
          closeWord={t('close')}
          onClose={() => setOpen(false)}
          rows={rows}
        />
      )}
    </div>
  )
}

/** The same for a picture of the parts of an area: its colours and dots are the rates of the table of parts. */
export function WhenceOfPicture({ data }: { data: Coverage }) {
  const { t } = useTranslation('figure')
  const { parts } = useOrigins(data)
  return <Whence id="asal-gambar" question={t('origin.ofPicture')} rows={parts} />
}
