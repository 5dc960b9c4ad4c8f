import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { ask } from '../app/ask.ts'
import { Section } from '../kit/section.tsx'
import { Tabs } from '../kit/tabs.tsx'
import { FundFileForm } from './fund-file-form.tsx'
import { FundForm } from './fund-form.tsx'
import styles from './funds.module.css'
import { type FundsOfYear, kindsQuery, useFundsAt } from './funds-query.ts'
import { ReasonForm } from './kept.tsx'

/** The ways to enter funds of this year: one by one, many by a file, and the end of the year. */
export function EnterFunds({ data, name }: { data: FundsOfYear; name: string }) {
  const { t } = useTranslation('funds')
  const { area, year, search } = useFundsAt()
  const navigate = useNavigate({ from: '/dana/$tahun' })
  const { data: kinds } = useQuery(kindsQuery(year))
  const open = data.funds.filter((fund) => fund.area === area && fund.closedAt === null).length
  const shown = search.catat === 'berkas' || (search.catat === 'tutup' && open > 0) ? search.catat : 'dana'
  return (
    <div className={styles.forms}>
      <Section title={t('enter')}>
        <Tabs
          label={t('enter')}
          tabs={[
            { key: 'dana', label: t('enterFund') },
            { key: 'berkas', label: t('enterFile') },
            ...(open > 0 ? [{ key: 'tutup' as const, label: t('enterClose') }] : []),
          ]}
          selected={shown}
          onSelect={(catat) => void navigate({ search: (before) => ({ ...before, catat }), replace: true })}
        >
          {shown === 'dana' && kinds && <FundForm area={area} year={year} kinds={kinds} />}
          {shown === 'berkas' && <FundFileForm area={area} year={year} />}
          {shown === 'tutup' && <CloseYear open={open} name={name} />}
        </Tabs>
      </Section>
    </div>
  )
}

function CloseYear({ open, name }: { open: number; name: string }) {
  const { t } = useTranslation('funds')
  const { area, year } = useFundsAt()
  const queries = useQueryClient()
  const close = useMutation({
    mutationFn: (reason: string) => ask('POST /funds/close-year', { area, year, reason }),
    onSuccess: () => queries.invalidateQueries(),
  })
  return (
    <ReasonForm
      title={t('closeYear', { year })}
      body={t('closeYearBody', { n: open, area: name })}
      act={t('closeYearDo', { n: open, year })}
      error={close.error}
      busy={close.isPending}
      onReason={close.mutate}
    />
  )
}
