import { type FormEvent, useState } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { Button } from '../kit/button.tsx'
import { Select } from '../kit/select.tsx'
import { TextInput } from '../kit/text-input.tsx'
import styles from './audit-page.module.css'
import type { AuditSearch } from './routes.tsx'

const GROUPS = [
  'session',
  'account',
  'password',
  'totp',
  'import',
  'worker',
  'merge',
  'referral',
  'list',
  'target',
  'denominator',
  'figure',
  'installation',
] as const

type Wanted = Pick<AuditSearch, 'siapa' | 'apa' | 'dari' | 'sampai'>

/** Who, what and when; asked for as a whole, so that a half-typed day is not searched for. */
export function AuditFilter({
  search,
  onSearch,
}: {
  search: AuditSearch
  onSearch: (wanted: Wanted) => void
}) {
  const { t } = useTranslation('audit')
  const { siapa, apa, dari, sampai } = search
  const [wanted, setWanted] = useState<Wanted>({ siapa, apa, dari, sampai })
  const filtered = Boolean(siapa ?? apa ?? dari ?? sampai)
  const set = (part: Wanted) => setWanted({ ...wanted, ...part })
  const send = (event: FormEvent) => {
    event.preventDefault()
    onSearch(wanted)
  }
  return (
    <search aria-label={t('filters')}>
      <form className={styles.filter} onSubmit={send}>
        <TextInput
          label={t('who')}
          placeholder={t('whoHint')}
          optional=" "
          value={wanted.siapa ?? ''}
          onChange={(event) => set({ siapa: event.target.value.trim() || undefined })}
        />
        <Select
          label={t('what')}
          optional=" "
          options={[
            { value: '', label: t('anything') },
            ...GROUPS.map((group) => ({ value: group, label: t(`groups.${group}`) })),
          ]}
          value={wanted.apa ?? ''}
          onChange={(event) => set({ apa: event.target.value || undefined })}
        />
        <TextInput
          type="date"
          label={t('from')}
          optional=" "
          value={wanted.dari ?? ''}
          onChange={(event) => set({ dari: event.target.value || undefined })}
        />
        <TextInput
          type="date"
          label={t('to')}
          optional=" "
          value={wanted.sampai ?? ''}
          onChange={(event) => set({ sampai: event.target.value || undefined })}
        />
        <div className={styles.actions}>
          <Button type="submit" kind="secondary">
            {t('filter')}
          </Button>
          {filtered && (
            <Button kind="quiet" onClick={() => onSearch({})}>
              {t('clear')}
            </Button>
          )}
        </div>
      </form>
    </search>
  )
}
