import { MONTH_NAMES } from '@naungan/rules/words'
import { useTranslation } from '../app/i18n.ts'
import { AreaField } from '../app/area-field.tsx'
import { useFormat } from '../app/use-format.ts'
import { Checkbox } from '../kit/checkbox.tsx'
import { RadioGroup } from '../kit/radio-group.tsx'
import { Select } from '../kit/select.tsx'
import { TextInput } from '../kit/text-input.tsx'
import { Chips } from './chips.tsx'
import type { Faults } from './fund-faults.ts'
import type { TypedFund } from './fund-form.tsx'
import styles from './funds.module.css'
import { GroupPicker } from './group-picker.tsx'
import { fieldId } from './paper-fields.tsx'

const PAYERS = ['sendiri', 'pemerintah'] as const
const SURE = ['verified', 'press', 'memory', 'conflict'] as const

type FieldsProps = {
  area: string
  typed: TypedFund
  faults: Faults
  onTyped: (part: Partial<TypedFund>) => void
}

/** What the fund may pay and on which law; filled in from the law shelf and open to be changed. */
export function FundRulesFields({ area, typed, faults, onTyped }: FieldsProps) {
  const { t } = useTranslation('funds')
  return (
    <>
      <GroupPicker groups={typed.groups} onGroups={(groups) => onTyped({ groups })} />
      <div>
        <AreaField
          key={typed.areas.length}
          label={t('places')}
          hint={t('placesHint')}
          optional={t('optional')}
          within={area}
          area={null}
          onArea={(picked) => picked && onTyped({ areas: [...typed.areas, picked] })}
        />
        <Chips
          items={typed.areas.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }))}
          onRemove={(gone) => onTyped({ areas: typed.areas.filter(({ code }) => code !== gone) })}
        />
      </div>
      <MonthFields typed={typed} faults={faults} onTyped={onTyped} />
      <Checkbox
        label={t('jht')}
        hint={t('jhtHint')}
        checked={typed.jht}
        onChange={(event) => onTyped({ jht: event.target.checked })}
      />
      <RadioGroup
        legend={t('payerAsk')}
        value={typed.payer}
        onValue={(payer) => onTyped({ payer: payer as TypedFund['payer'] })}
        options={PAYERS.map((value) => ({
          value,
          label: t(`payerShort.${value}`),
          hint: t(`payerHint.${value}`),
        }))}
      />
      <TextInput
        label={t('accountJkk')}
        hint={t('accountHint')}
        optional={t('optional')}
        value={typed.accountJkk}
        onChange={(event) => onTyped({ accountJkk: event.target.value })}
      />
      <TextInput
        label={t('accountJkm')}
        optional={t('optional')}
        value={typed.accountJkm}
        onChange={(event) => onTyped({ accountJkm: event.target.value })}
      />
      <TextInput
        id={fieldId('legalSource')}
        label={t('legalSource')}
        value={typed.legalSource}
        onChange={(event) => onTyped({ legalSource: event.target.value })}
        message={faults.legalSource && t('fault.legalSource')}
      />
      <Select
        label={t('surenessAsk')}
        value={typed.sureness}
        onChange={(event) => onTyped({ sureness: event.target.value as TypedFund['sureness'] })}
        options={SURE.map((value) => ({ value, label: t(`sureness.${value}`) }))}
      />
    </>
  )
}

function MonthFields({ typed, faults, onTyped }: Omit<FieldsProps, 'area'>) {
  const { t } = useTranslation('funds')
  const { language } = useFormat()
  const months = MONTH_NAMES[language].map((label, at) => ({ value: String(at + 1), label }))
  return (
    <div className={styles.pair}>
      <Select
        label={t('fromMonth')}
        value={String(typed.first)}
        onChange={(event) => onTyped({ first: Number(event.target.value) })}
        options={months}
      />
      <Select
        id={fieldId('months')}
        label={t('toMonth')}
        value={String(typed.last)}
        onChange={(event) => onTyped({ last: Number(event.target.value) })}
        options={months}
        message={faults.months && t('fault.months')}
      />
    </div>
  )
}
