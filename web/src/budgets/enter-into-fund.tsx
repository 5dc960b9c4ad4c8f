import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { ask } from '../app/ask.ts'
import { Section } from '../kit/section.tsx'
import { Tabs } from '../kit/tabs.tsx'
import { CeilingForm } from './ceiling-form.tsx'
import { EntryForm } from './entry-form.tsx'
import styles from './funds.module.css'
import { type FundInDepth, useFundsAt } from './funds-query.ts'
import { ReasonForm } from './kept.tsx'

/** What can be recorded of one fund: ceilings, commitments and payments, its end. */
export function EnterIntoFund({ data }: { data: FundInDepth }) {
  const { t } = useTranslation('funds')
  const { search } = useFundsAt()
  const navigate = useNavigate({ from: '/dana/$tahun' })
  const { fund } = data
  const closed = fund.closedAt !== null
  const keys = closed ? (['tutup'] as const) : (['catatan', 'pagu', 'tutup'] as const)
  const shown = keys.find((key) => key === search.catat) ?? keys[0]
  const labels = { catatan: t('enterEntry'), pagu: t('enterCeiling'), tutup: t('enterClose') }
  return (
    <div className={styles.forms}>
      <Section title={t('enter')}>
        <Tabs
          label={t('enter')}
          tabs={keys.map((key) => ({ key, label: labels[key] }))}
          selected={shown}
          onSelect={(catat) => void navigate({ search: (before) => ({ ...before, catat }), replace: true })}
        >
          {shown === 'pagu' && <CeilingForm fund={fund} />}
          {shown === 'catatan' && <EntryForm data={data} />}
          {shown === 'tutup' && <EndFund data={data} />}
        </Tabs>
      </Section>
    </div>
  )
}

function EndFund({ data: { fund, entries } }: { data: FundInDepth }) {
  const { t } = useTranslation('funds')
  const queries = useQueryClient()
  const end = useMutation({
    mutationFn: ({ deed, reason }: { deed: 'close' | 'reopen' | 'withdraw'; reason: string }) =>
      ask(`POST /funds/:id/${deed}`, { id: fund.id, reason }),
    onSuccess: () => queries.invalidateQueries(),
  })
  const shared = { error: end.error, busy: end.isPending }
  const { name } = fund
  if (fund.closedAt !== null)
    return (
      <ReasonForm
        {...shared}
        title={t('reopenTitle')}
        act={t('reopenDo', { name })}
        onReason={(reason) => end.mutate({ deed: 'reopen', reason })}
      />
    )
  return (
    <div className={styles.rows}>
      <ReasonForm
        {...shared}
        title={t('closeTitle')}
        body={t('closeBody')}
        act={t('closeDo', { name })}
        onReason={(reason) => end.mutate({ deed: 'close', reason })}
      />
      {entries.every(({ withdrawnAt }) => withdrawnAt !== null) && (
        <ReasonForm
          {...shared}
          title={t('removeTitle')}
          body={t('removeBody')}
          act={t('removeDo', { name })}
          onReason={(reason) => end.mutate({ deed: 'withdraw', reason })}
        />
      )}
    </div>
  )
}
