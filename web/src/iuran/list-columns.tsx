import { MEMBER_FIELDS, type MemberField, type Segment, SEGMENTS } from '@naungan/rules/sheet'
import type { Month } from '@naungan/rules/words'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { ask } from '../app/ask.ts'
import { useTranslation } from '../app/i18n.ts'
import { may, useMe } from '../app/session.tsx'
import { useFormat } from '../app/use-format.ts'
import { useToday } from '../app/use-today.ts'
import { ColumnMapping } from '../intake/column-mapping.tsx'
import { ListHead } from '../intake/list-head.tsx'
import { Select } from '../kit/select.tsx'
import type { List } from './list-queries.ts'
import styles from './list-preview.module.css'
import { monthChoices } from './month-choices.ts'
import { ToLists } from './to-lists.tsx'

const route = getRouteApi('/shell/iuran/$id')

type Mapping = { [field in MemberField]?: number | null }
type Whole = { bulan: Month | ''; kepesertaan: 'aktif' | ''; segmen: Segment | '' }

/** The columns of a member list, or what holds for the whole of it, said by a person; the list is then read again. */
export function ListColumns({ list }: { list: List }) {
  const { t } = useTranslation('lists')
  const { t: intake } = useTranslation('intake')
  const format = useFormat()
  const me = useMe()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const { w } = route.useSearch()
  const [whole, setWhole] = useState<Whole>({ bulan: '', kepesertaan: '', segmen: '' })
  const back = () => navigate({ to: '/iuran/$id', params: { id: list.id }, search: { w } })
  const map = useMutation({
    mutationFn: (mapping: Mapping) =>
      ask('POST /lists/:id/mapping', {
        id: list.id,
        mapping,
        ...(whole.bulan && { bulan: whole.bulan }),
        ...(whole.kepesertaan && { kepesertaan: whole.kepesertaan }),
        ...(whole.segmen && { segmen: whole.segmen }),
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['lists', list.id] })
      await back()
    },
  })
  const lacking = (chosen: ReadonlySet<MemberField>): string[] => [
    ...(chosen.has('nik') ? [] : [intake('fields.nik')]),
    ...(chosen.has('bulan') || whole.bulan ? [] : [t('monthOrColumn')]),
    ...(chosen.has('kepesertaan') || whole.kepesertaan ? [] : [t('statusOrColumn')]),
    ...(chosen.has('segmen') || whole.segmen ? [] : [t('segmentOrColumn')]),
  ]
  const about = intake('uploaded', { moment: format.moment(list.createdAt), name: list.createdBy })
  return (
    <>
      <ListHead up={<ToLists />} title={list.fileName} about={`${about} ${intake('nothingKept')}`} />
      {may(me, 'list.write', list.kab) ? (
        <ColumnMapping
          columns={list.columns}
          fields={MEMBER_FIELDS}
          needed={['nik', 'bulan', 'kepesertaan']}
          lacking={lacking}
          onMap={(mapping) => map.mutate(mapping)}
          busy={map.isPending}
          error={map.error}
          onLeave={list.state === 'ready' ? () => void back() : undefined}
        >
          <WholeFile whole={whole} onWhole={setWhole} />
        </ColumnMapping>
      ) : (
        <p>{t('mayNotSend', { area: list.kab })}</p>
      )}
    </>
  )
}

function WholeFile({ whole, onWhole }: { whole: Whole; onWhole: (whole: Whole) => void }) {
  const { t } = useTranslation('lists')
  const { t: app } = useTranslation('app')
  const format = useFormat()
  const today = useToday()
  const none = { value: '', label: t('byColumn') }
  const months = monthChoices(today)
  return (
    <div className={styles.whole}>
      <Select
        label={t('wholeMonth')}
        hint={t('wholeMonthHint')}
        optional={app('optional')}
        value={whole.bulan}
        onChange={(event) => onWhole({ ...whole, bulan: event.target.value as Whole['bulan'] })}
        options={[none, ...months.map((month) => ({ value: month, label: format.month(month) }))]}
      />
      <Select
        label={t('wholeSegment')}
        hint={t('wholeSegmentHint')}
        optional={app('optional')}
        value={whole.segmen}
        onChange={(event) => onWhole({ ...whole, segmen: event.target.value as Whole['segmen'] })}
        options={[none, ...SEGMENTS.map((segment) => ({ value: segment, label: t(`segments.${segment}`) }))]}
      />
      <Select
        label={t('wholeStatus')}
        hint={t('wholeStatusHint')}
        optional={app('optional')}
        value={whole.kepesertaan}
        onChange={(event) => onWhole({ ...whole, kepesertaan: event.target.value as Whole['kepesertaan'] })}
        options={[none, { value: 'aktif', label: t('allActive') }]}
      />
    </div>
  )
}
