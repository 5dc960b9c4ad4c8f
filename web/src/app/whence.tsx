import { type ReactNode, useState } from 'react'
import { Provenance, SourceLink } from '../kit/provenance.tsx'
import { useTranslation } from './i18n.ts'
import styles from './whence.module.css'

export type OriginRow = { term: string; words: ReactNode }

type WhenceProps = {
  /** Of the panel; begins with "asal". */
  id: string
  /** What is asked: "Where do the figures of this table come from?" */
  question?: string
  rows: OriginRow[]
}

/** The question beneath a table or a drawing and, once asked, its answer in place. */
export function Whence({ id, question, rows }: WhenceProps) {
  const { t } = useTranslation()
  const { t: whence } = useTranslation('whence')
  const [open, setOpen] = useState(false)
  const asked = question ?? whence('figures')
  return (
    <div className={`${styles.whence} screen-only`}>
      <p>
        <SourceLink panel={id} open={open} onToggle={() => setOpen(!open)}>
          {asked}
        </SourceLink>
      </p>
      {open && (
        <Provenance id={id} title={asked} closeWord={t('close')} onClose={() => setOpen(false)} rows={rows} />
      )}
    </div>
  )
}
