import { useNavigate, useRouterState, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { useToday } from '../app/use-today.ts'
import { Whence } from '../app/whence.tsx'
import { Button } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { Section } from '../kit/section.tsx'
import { TextInput } from '../kit/text-input.tsx'
import { FAMILIES, familyOf, type LawRow, lawRowsOn, rowsWith } from './law-rows.ts'
import styles from './law-page.module.css'
import { LawTable } from './law-table.tsx'
import type { LawSearch } from './routes.tsx'

/** The shelf of the law: each value as it stands today, since when, where it is written and how sure that is. */
export function LawPage() {
  const { t } = useTranslation('law')
  const format = useFormat()
  const today = useToday()
  const { sought, seek } = useSought()
  const rows = lawRowsOn(today)
  const shown = rowsWith(rows, sought, format.language)
  const title = t('title', {
    sure: rows.filter(({ now }) => now?.status === 'verified').length,
    all: rows.length,
  })
  useTitle(title)
  const marked = useMarked()
  return (
    <div className={styles.page}>
      <div>
        <h1>{title}</h1>
        <p className={`${styles.lead} lead`}>{t('lead', { cutOff: format.cutOff(today) })}</p>
        <WhenceLaw id="asal-hukum" />
      </div>
      <form className="screen-only" role="search" onSubmit={(event) => event.preventDefault()}>
        <TextInput
          label={t('find')}
          hint={t('findHint')}
          type="search"
          chars={34}
          value={sought}
          onChange={(event) => seek(event.target.value)}
        />
      </form>
      {shown.length === 0 && (
        <Empty
          title={t('none')}
          action={
            <Button kind="secondary" onClick={() => seek('')}>
              {t('clear')}
            </Button>
          }
        >
          {t('noneBody')}
        </Empty>
      )}
      {FAMILIES.map((family) => {
        const own = shown.filter(({ id }) => familyOf(id) === family)
        return own.length > 0 && <FamilySection key={family} family={family} rows={own} marked={marked} />
      })}
    </div>
  )
}

type FamilySectionProps = { family: (typeof FAMILIES)[number]; rows: LawRow[]; marked: string }

function FamilySection({ family, rows, marked }: FamilySectionProps) {
  const { t } = useTranslation('law')
  const name = t(`families.${family}`)
  return (
    <Section title={name}>
      <LawTable caption={t('caption', { family: name, n: rows.length })} rows={rows} marked={marked} />
      <WhenceLaw id={`asal-${family}`} />
    </Section>
  )
}

function WhenceLaw({ id }: { id: string }) {
  const { t } = useTranslation('law')
  const format = useFormat()
  const today = useToday()
  return (
    <Whence
      id={id}
      rows={[
        { term: t('whence.shelf'), words: t('whence.shelfWords') },
        { term: t('whence.status'), words: t('whence.statusWords') },
        { term: t('whence.asOf'), words: t('whence.asOfWords', { day: format.day(today) }) },
      ]}
    />
  )
}

/** What is sought, kept in the address as it is typed. */
const useSought = () => {
  const { cari = '' } = useSearch({ from: '/open/hukum' })
  const navigate = useNavigate()
  const [sought, setSought] = useState(cari)
  const seek = (words: string) => {
    setSought(words)
    void navigate({
      to: '/hukum',
      replace: true,
      resetScroll: false,
      search: ({ w }: LawSearch) => ({ w, cari: words || undefined }),
    })
  }
  return { sought, seek }
}

/** The value that a link from an amount points at; brought into view once the page stands. */
const useMarked = (): string => {
  const marked = useRouterState({ select: ({ location }) => location.hash })
  useEffect(() => {
    if (marked !== '') document.getElementById(marked)?.scrollIntoView({ block: 'center' })
  }, [marked])
  return marked
}

const useTitle = (title: string): void => {
  const { t } = useTranslation()
  const whole = `${title} · ${t('name')}`
  useEffect(() => {
    document.title = whole
  }, [whole])
}
