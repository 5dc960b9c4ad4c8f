import { OCCUPATIONS, squeeze } from '@naungan/rules/sheet'
import { useState } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { SearchSelect } from '../kit/search-select.tsx'
import { Chips } from './chips.tsx'
import { useFundWords } from './fund-words.ts'

const SETS = ['pekerja_rentan', 'aparatur_desa', 'pegawai_non_asn']
const MOST = 12

type GroupPickerProps = { groups: readonly string[]; onGroups: (groups: string[]) => void }

/** Whom a fund may pay: sets and single occupations, found by their name. */
export function GroupPicker({ groups, onGroups }: GroupPickerProps) {
  const { t } = useTranslation('funds')
  const words = useFundWords()
  const [query, setQuery] = useState('')
  const sought = squeeze(query)
  const found = [...SETS, ...OCCUPATIONS.map(({ code }) => code)]
    .filter((code) => !groups.includes(code) && squeeze(words.group(code)).includes(sought))
    .slice(0, MOST)
    .map((code) => ({ value: code, label: words.group(code) }))
  return (
    <div>
      <SearchSelect
        label={t('groups')}
        hint={t('groupsHint')}
        optional={t('optional')}
        placeholder={t('groupAdd')}
        query={query}
        onQuery={setQuery}
        found={found}
        nothing={t('groupNothing')}
        onPick={({ value }) => {
          onGroups([...groups, value])
          setQuery('')
        }}
      />
      <Chips
        items={groups.map((value) => ({ value, label: words.group(value) }))}
        onRemove={(gone) => onGroups(groups.filter((one) => one !== gone))}
      />
    </div>
  )
}
