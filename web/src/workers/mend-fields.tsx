import { OCCUPATIONS } from '@naungan/rules/sheet'
import { type Day, formatDayInSheet } from '@naungan/rules/words'
import { type ReactNode, useState } from 'react'
import { AreaField, type PickedArea } from '../app/area-field.tsx'
import { useTranslation } from '../app/i18n.ts'
import { Select } from '../kit/select.tsx'
import { TextInput } from '../kit/text-input.tsx'
import type { ImportRow } from './import-queries.ts'
import styles from './mend-form.module.css'
import { type RowField, seenAt } from './row-issues.ts'

export type Corrections = { [field in RowField]?: string }

type MendFieldsProps = {
  /** The area of the list: a desa is sought in it. */
  area: string
  fields: readonly RowField[]
  row: ImportRow
  given: Corrections
  onGiven: (field: RowField, value: string) => void
}

const DIGITS = 16
const DESILS = Array.from({ length: 10 }, (_, nth) => String(nth + 1))
const occupations = [...OCCUPATIONS].sort((a, b) => a.label.localeCompare(b.label, 'id'))

/** One control for each wrong cell, in the order of the table. */
export function MendFields({ area, fields, row, given, onGiven }: MendFieldsProps) {
  const { t } = useTranslation('workers')
  const [desa, setDesa] = useState<PickedArea | null>(null)
  const born =
    seenAt('tanggalLahir', row.issues) ?? (row.birthDate ? formatDayInSheet(row.birthDate as Day) : '')
  const pick = { value: '', label: t('choose') }
  const controls: Record<RowField, () => ReactNode> = {
    nik: () => (
      <NumberInput
        key="nik"
        label={t('mendNik')}
        hint={t('mendNikHint')}
        value={given.nik ?? ''}
        onValue={(value) => onGiven('nik', value)}
      />
    ),
    kk: () => (
      <NumberInput
        key="kk"
        label={t('mendKk')}
        hint={t('mendKkHint')}
        value={given.kk ?? ''}
        onValue={(value) => onGiven('kk', value)}
      />
    ),
    desil: () => (
      <Select
        key="desil"
        label={t('mendDesil')}
        value={given.desil ?? (row.desil === null ? '' : String(row.desil))}
        onChange={(event) => onGiven('desil', event.target.value)}
        options={[pick, ...DESILS.map((desil) => ({ value: desil, label: desil }))]}
      />
    ),
    nama: () => (
      <TextInput
        key="nama"
        label={t('mendName')}
        autoComplete="off"
        value={given.nama ?? row.name}
        onChange={(event) => onGiven('nama', event.target.value)}
      />
    ),
    tanggalLahir: () => (
      <TextInput
        key="tanggalLahir"
        label={t('mendBorn')}
        hint={t('mendBornHint')}
        chars={10}
        autoComplete="off"
        value={given.tanggalLahir ?? born}
        onChange={(event) => onGiven('tanggalLahir', event.target.value)}
      />
    ),
    jenisKelamin: () => (
      <Select
        key="jenisKelamin"
        label={t('mendSex')}
        value={given.jenisKelamin ?? row.sex ?? ''}
        onChange={(event) => onGiven('jenisKelamin', event.target.value)}
        options={[pick, { value: 'L', label: t('man') }, { value: 'P', label: t('woman') }]}
      />
    ),
    desa: () => (
      <AreaField
        key="desa"
        label={t('mendDesa')}
        hint={t('mendDesaHint')}
        within={area}
        area={desa}
        onArea={(picked) => {
          setDesa(picked)
          onGiven('desa', picked?.code ?? '')
        }}
      />
    ),
    pekerjaan: () => (
      <Select
        key="pekerjaan"
        label={t('mendOccupation')}
        value={given.pekerjaan ?? ''}
        onChange={(event) => onGiven('pekerjaan', event.target.value)}
        options={[pick, ...occupations.map(({ label }) => ({ value: label, label }))]}
      />
    ),
  }
  return <div className={styles.fields}>{fields.map((field) => controls[field]())}</div>
}

type NumberInputProps = { label: string; hint: string; value: string; onValue: (value: string) => void }

/** A number that is typed from a card: told how many digits it has when it is left. */
function NumberInput({ label, hint, value, onValue }: NumberInputProps) {
  const { t } = useTranslation('workers')
  const [left, setLeft] = useState(false)
  const digits = value.replace(/\s/g, '')
  const wrong = () => {
    if (!left || digits === '') return undefined
    if (!/^\d+$/.test(digits)) return t('mendDigits')
    return digits.length === DIGITS ? undefined : t('mendLength', { n: digits.length })
  }
  return (
    <TextInput
      label={label}
      hint={hint}
      chars={DIGITS + 3}
      inputMode="numeric"
      autoComplete="off"
      value={value}
      onBlur={() => setLeft(true)}
      onChange={(event) => onValue(event.target.value)}
      message={wrong()}
    />
  )
}
