import type { Claimant } from '@naungan/rules/manfaat'
import { useTranslation } from '../app/i18n.ts'
import { Whence } from '../app/whence.tsx'
import { Section } from '../kit/section.tsx'
import { type Column, Table } from '../kit/table.tsx'
import { lawWord } from '../law/law-word.ts'
import type { Said } from './calculators.ts'
import { useChoiceWords } from './choice-words.ts'
import { linesIn } from './said.ts'

/** Who comes first and with what each proves to be who he is. */
export function Heirs({ claimants, said }: { claimants: readonly Claimant[]; said: Said }) {
  const { t } = useTranslation('calculator')
  const words = useChoiceWords()
  const columns: Column<Claimant>[] = [
    {
      key: 'siapa',
      header: t('heirs.who'),
      cell: ({ kin, claimant }) => `${words('kin', kin)} (${t('lines.claimants.one', { n: claimant })})`,
    },
    { key: 'tingkat', header: t('heirs.rank'), numeric: true, cell: ({ rank }) => rank },
    { key: 'hak', header: t('heirs.right'), cell: ({ first }) => t(first ? 'heirs.first' : 'heirs.later') },
    {
      key: 'bukti',
      header: t('heirs.proof'),
      secondary: true,
      cell: ({ missing }) => missing.map(lawWord).join(', '),
    },
  ]
  const title = t('heirs.title', { n: claimants.length, all: linesIn(said['claimants']).length })
  return (
    <Section title={title}>
      <Table
        caption={title}
        columns={columns}
        rows={[...claimants]}
        rowKey={({ claimant }) => String(claimant)}
        openLabel={({ kin }) => t('heirs.open', { kin: words('kin', kin) })}
      />
      <Whence
        id="asal-waris"
        rows={[
          { term: t('origin.law'), words: t('heirs.law') },
          { term: t('origin.said'), words: t('heirs.said') },
        ]}
      />
    </Section>
  )
}
