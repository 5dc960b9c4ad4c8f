import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { may, useMe } from '../app/session.tsx'
import { useFormat } from '../app/use-format.ts'
import { RadioGroup } from '../kit/radio-group.tsx'
import { Section } from '../kit/section.tsx'
import { Table } from '../kit/table.tsx'
import { type Chosen, takenFrom } from './merge-choice.ts'
import { MergeValue } from './merge-value.tsx'
import { type MergeRow, type SideBySide, useMergeDeed } from './merge-queries.ts'
import styles from './person-pair.module.css'
import { ReasonForm } from './reason-form.tsx'

type MergeFormProps = { kab: string; pair: SideBySide; w: string | undefined }

/** Two records side by side: whose NIK is right, which value is right where they differ, and how one knows. */
export function MergeForm({ kab, pair, w }: MergeFormProps) {
  const { t } = useTranslation('persons')
  const format = useFormat()
  const me = useMe()
  const navigate = useNavigate()
  const merge = useMergeDeed('POST /workers/:kab/:id/merge', ({ id }) =>
    navigate({ to: '/pekerja/$kab/$id', params: { kab, id }, search: { w } }),
  )
  const [keep, setKeep] = useState<'kept' | 'other'>('kept')
  const [chosen, setChosen] = useState<Chosen>({})
  const records = [pair.kept, pair.other] as const
  const mayMerge = records.every(({ desa }) => may(me, 'register.write', desa))
  const kept = keep === 'kept' ? pair.kept : pair.other
  const gone = keep === 'kept' ? pair.other : pair.kept
  const send = (reason: string) =>
    merge.mutate({ kab, id: kept.id, other: gone.id, take: takenFrom(pair.fields, keep, chosen), reason })
  const cell = (row: MergeRow, of: 'kept' | 'other') => (
    <MergeValue row={row} of={of} pair={pair} keep={keep} chosen={chosen} onChosen={setChosen} />
  )
  return (
    <div className={styles.two}>
      <Section title={t('values')}>
        <div className={styles.pair}>
          <Table
            caption={t('valuesCaption')}
            rows={pair.fields}
            rowKey={({ field }) => field}
            columns={[
              { key: 'field', header: t('field'), width: '108px', cell: ({ field }) => t(`fields.${field}`) },
              { key: 'one', header: t('thisRecord'), cell: (row) => cell(row, 'kept') },
              { key: 'two', header: t('otherRecord'), cell: (row) => cell(row, 'other') },
            ]}
          />
        </div>
      </Section>
      <Section title={t('keep')}>
        <ReasonForm
          label={t('mergeWhy')}
          hint={t('keepReason')}
          button={t('merge')}
          busy={merge.isPending && t('merging')}
          error={merge.error}
          disabled={!mayMerge}
          onReason={send}
        >
          <RadioGroup
            legend={t('keepHint')}
            value={keep}
            onValue={(value) => setKeep(value as 'kept' | 'other')}
            options={(['kept', 'other'] as const).map((of) => ({
              value: of,
              label: `${t(of === 'kept' ? 'thisRecord' : 'otherRecord')}: ${pair[of].nik}`,
              hint: t('registeredSince', {
                name: pair[of].name,
                desa: format.area(pair[of].desa, pair[of].desaName),
                day: format.day(pair[of].since.slice(0, 10)),
              }),
            }))}
          />
        </ReasonForm>
      </Section>
    </div>
  )
}
