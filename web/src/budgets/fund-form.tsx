import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { ask } from '../app/ask.ts'
import { Refused } from '../app/refused.tsx'
import { Button } from '../kit/button.tsx'
import { Note } from '../kit/note.tsx'
import { Select } from '../kit/select.tsx'
import { TextInput } from '../kit/text-input.tsx'
import { fundFaults } from './fund-faults.ts'
import { FundRulesFields } from './fund-rules-fields.tsx'
import styles from './funds.module.css'
import type { FundKinds, Kind } from './funds-query.ts'
import { MoneyField } from './money-field.tsx'
import { FaultList, fieldId, PaperFields } from './paper-fields.tsx'

export type TypedFund = {
  kind: Kind | ''
  name: string
  rupiah: string
  source: string
  day: string
  groups: string[]
  areas: { code: string; name: string }[]
  first: number
  last: number
  jht: boolean
  payer: 'sendiri' | 'pemerintah'
  accountJkk: string
  accountJkm: string
  legalSource: string
  sureness: 'verified' | 'press' | 'memory' | 'conflict'
}

const nothingTyped = (): TypedFund => ({
  kind: '',
  name: '',
  rupiah: '',
  source: '',
  day: '',
  groups: [],
  areas: [],
  first: 1,
  last: 12,
  jht: false,
  payer: 'pemerintah',
  accountJkk: '',
  accountJkm: '',
  legalSource: '',
  sureness: 'memory',
})

/** What the law shelf proposes for a kind; a name that the officer wrote himself stays. */
const proposed = (before: TypedFund, kind: Kind, kinds: FundKinds): TypedFund => {
  const found = kinds.kinds.find((one) => one.kind === kind)
  if (!found) return { ...before, kind }
  const own = before.name !== '' && !kinds.kinds.some(({ name }) => name === before.name)
  const { groups, payer, accountJkk, accountJkm, legalSource, sureness } = found
  const name = own ? before.name : found.name
  return { ...before, kind, name, groups: [...groups], payer, accountJkk, accountJkm, legalSource, sureness }
}

type FundFormProps = { area: string; year: number; kinds: FundKinds }

export function FundForm({ area, year, kinds }: FundFormProps) {
  const { t } = useTranslation('funds')
  const queries = useQueryClient()
  const [typed, setTyped] = useState(nothingTyped)
  const [tries, setTries] = useState(0)
  const [saved, setSaved] = useState({ forms: 0, name: '' })
  const save = useMutation({
    mutationFn: () => {
      const { kind, rupiah, source, day, areas, jht, ...said } = typed
      return ask('POST /funds', {
        ...said,
        area,
        year,
        kind: kind as Kind,
        areas: areas.map(({ code }) => code),
        programs: jht ? ['JKK', 'JKM', 'JHT'] : ['JKK', 'JKM'],
        ceiling: rupiah === '' ? null : { rupiah: Number(rupiah), source: source.trim(), day },
      })
    },
    onSuccess: async () => {
      setSaved({ forms: saved.forms + 1, name: typed.name })
      setTyped(nothingTyped())
      setTries(0)
      await queries.invalidateQueries()
    },
  })
  const found = fundFaults(typed)
  const faults = tries > 0 ? found : {}
  const onTyped = (part: Partial<TypedFund>) => setTyped((before) => ({ ...before, ...part }))
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTries(tries + 1)
    if (Object.keys(found).length === 0) save.mutate()
  }
  return (
    <form key={saved.forms} className={styles.form} onSubmit={send} noValidate>
      {saved.forms > 0 && tries === 0 && (
        <Note kind="ok" role="status" title={t('fundSaved', { name: saved.name })}>
          <p>{t('undoByWithdraw')}</p>
        </Note>
      )}
      <FaultList key={tries} faults={faults} />
      <Select
        id={fieldId('kind')}
        label={t('kind')}
        value={typed.kind}
        onChange={({ target }) => setTyped((before) => proposed(before, target.value as Kind, kinds))}
        options={[
          { value: '', label: t('kindChoose'), disabled: true },
          ...kinds.kinds.map(({ kind }) => ({ value: kind, label: t(`kinds.${kind}`) })),
        ]}
        message={faults.kind && t('fault.kind')}
      />
      <TextInput
        id={fieldId('name')}
        label={t('name')}
        hint={t('nameHint')}
        value={typed.name}
        onChange={(event) => onTyped({ name: event.target.value })}
        message={faults.name && t('fault.name')}
      />
      <MoneyField
        id={fieldId('rupiah')}
        label={t('firstCeiling')}
        hint={t('ceilingHint')}
        optional={t('optional')}
        value={typed.rupiah}
        onValue={(rupiah) => onTyped({ rupiah })}
        fault={undefined}
      />
      <PaperFields typed={typed} faults={faults} onTyped={onTyped} />
      {typed.kind !== '' && <FundRulesFields area={area} typed={typed} faults={faults} onTyped={onTyped} />}
      <Refused error={save.error} />
      <div className={styles.actions}>
        <Button type="submit" busy={save.isPending && t('saving')}>
          {t('saveFund')}
        </Button>
      </div>
    </form>
  )
}
