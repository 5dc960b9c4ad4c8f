import { useMutation, useQueryClient } from '@tanstack/react-query'
import { MONTH_NAMES } from '@naungan/rules/words'
import { type FormEvent, useState } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { ask, type Key } from '../app/ask.ts'
import { Refused } from '../app/refused.tsx'
import { useFormat } from '../app/use-format.ts'
import { Button } from '../kit/button.tsx'
import { CountInput } from '../kit/count-input.tsx'
import { Note } from '../kit/note.tsx'
import { RadioGroup } from '../kit/radio-group.tsx'
import { Select } from '../kit/select.tsx'
import { entryFaults } from './fund-faults.ts'
import styles from './funds.module.css'
import type { FundInDepth } from './funds-query.ts'
import { MoneyField } from './money-field.tsx'
import { FaultList, fieldId, PaperFields } from './paper-fields.tsx'

type Typed = {
  kind: 'committed' | 'realised'
  month: string
  jkk: string
  jkm: string
  jht: string
  people: string
  source: string
  day: string
}

const nothingTyped = (): Typed => ({
  kind: 'realised',
  month: '',
  jkk: '',
  jkm: '',
  jht: '',
  people: '',
  source: '',
  day: '',
})

const KINDS = ['committed', 'realised'] as const
const rupiahIn = ({ jkk, jkm, jht }: Typed): number => Number(jkk) + Number(jkm) + Number(jht)

/** By how much the ceiling would be passed with what is typed; zero where it would not. */
const overWith = ({ fund, ledger }: FundInDepth, typed: Typed): number => {
  if (fund.ceiling === null || typed.month === '') return 0
  const month = ledger.months.find((one) => one.month === typed.month)
  const of = (stage: 'planned' | 'committed' | 'realised') =>
    (month ? month[stage].jkk + month[stage].jkm + month[stage].jht : 0) +
    (stage === typed.kind ? rupiahIn(typed) : 0)
  const used = ledger.used - (month?.used ?? 0) + Math.max(of('planned'), of('committed'), of('realised'))
  return Math.max(0, used - fund.ceiling)
}

/** A commitment or a payment, from its document. */
export function EntryForm({ data }: { data: FundInDepth }) {
  const { t } = useTranslation('funds')
  const format = useFormat()
  const queries = useQueryClient()
  const [typed, setTyped] = useState(nothingTyped)
  const [tries, setTries] = useState(0)
  const [saved, setSaved] = useState(0)
  const { fund } = data
  const save = useMutation({
    mutationFn: () =>
      ask('POST /funds/:id/entries' satisfies Key, {
        id: fund.id,
        kind: typed.kind,
        month: typed.month as never,
        jkk: Number(typed.jkk),
        jkm: Number(typed.jkm),
        jht: Number(typed.jht),
        personMonths: Number(typed.people),
        source: typed.source.trim(),
        day: typed.day,
      }),
    onSuccess: async () => {
      setSaved(saved + 1)
      setTyped(nothingTyped())
      setTries(0)
      await queries.invalidateQueries()
    },
  })
  const found = entryFaults(typed)
  const faults = tries > 0 ? found : {}
  const onTyped = (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part }))
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTries(tries + 1)
    if (Object.keys(found).length === 0) save.mutate()
  }
  const over = overWith(data, typed)
  return (
    <form key={saved} className={styles.form} onSubmit={send} noValidate>
      {saved > 0 && tries === 0 && (
        <Note kind="ok" role="status" title={t('entrySaved')}>
          <p>{t('undoByWithdraw')}</p>
        </Note>
      )}
      <FaultList key={tries} faults={faults} />
      <RadioGroup
        legend={t('entryKind')}
        value={typed.kind}
        onValue={(kind) => onTyped({ kind: kind as Typed['kind'] })}
        options={KINDS.map((value) => ({
          value,
          label: t(`entryKindShort.${value}`),
          hint: t(`entryKindHint.${value}`),
        }))}
      />
      <Select
        id={fieldId('month')}
        label={t('month')}
        value={typed.month}
        onChange={(event) => onTyped({ month: event.target.value })}
        options={[
          { value: '', label: t('none'), disabled: true },
          ...MONTH_NAMES[format.language].map((label, at) => ({
            value: `${fund.year}-${String(at + 1).padStart(2, '0')}`,
            label,
          })),
        ]}
        message={faults.month && t('fault.month')}
      />
      <MoneyField
        id={fieldId('amounts')}
        label={t('jkkAmount')}
        value={typed.jkk}
        onValue={(jkk) => onTyped({ jkk })}
        fault={faults.amounts && t('fault.amounts')}
      />
      <MoneyField
        id="dana-jkm"
        label={t('jkmAmount')}
        value={typed.jkm}
        onValue={(jkm) => onTyped({ jkm })}
        fault={undefined}
      />
      {fund.programs.includes('JHT') && (
        <MoneyField
          id="dana-jht"
          label={t('jhtAmount')}
          optional={t('optional')}
          value={typed.jht}
          onValue={(jht) => onTyped({ jht })}
          fault={undefined}
        />
      )}
      <CountInput
        id={fieldId('people')}
        label={t('people')}
        hint={t('peopleHint')}
        mark={format.language === 'id' ? '.' : ','}
        value={typed.people}
        onValue={(digits) => onTyped({ people: digits.slice(0, 9) })}
        message={faults.people && t('fault.people')}
      />
      <PaperFields typed={typed} faults={faults} onTyped={onTyped} />
      {over > 0 && <Note kind="warn" title={t('overNow', { over: format.rupiah(over) })} />}
      <Refused error={save.error} />
      <div className={styles.actions}>
        <Button type="submit" busy={save.isPending && t('saving')}>
          {t('saveEntry')}
        </Button>
      </div>
    </form>
  )
}
