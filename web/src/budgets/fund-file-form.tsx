import { useMutation, useQueryClient } from '@tanstack/react-query'
import { MONTH_NAMES } from '@naungan/rules/words'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { sendFile } from '../app/ask.ts'
import { Refused } from '../app/refused.tsx'
import { useFormat } from '../app/use-format.ts'
import { Button } from '../kit/button.tsx'
import { DayInput } from '../kit/day-input.tsx'
import { Disclosure } from '../kit/disclosure.tsx'
import { FileDrop } from '../kit/file-drop.tsx'
import { Select } from '../kit/select.tsx'
import { TextInput } from '../kit/text-input.tsx'
import styles from './funds.module.css'
import { saveSample } from './sample-file.ts'

const KINDS = ['apbdes', 'dana_desa', 'csr', 'baznas', 'sertakan', 'pokir', 'dbh_cht', 'dbh_sawit'] as const

/** Many funds or payments at once: what was read is shown before anything is kept. */
export function FundFileForm({ area, year }: { area: string; year: number }) {
  const { t } = useTranslation('funds')
  const { language } = useFormat()
  const queries = useQueryClient()
  const navigate = useNavigate({ from: '/dana/$tahun' })
  const [said, setSaid] = useState({ kind: '', source: '', day: '' })
  const send = useMutation({
    mutationFn: (file: File) => {
      const { kind, ...rest } = said
      const fields = { area, year: String(year), ...rest, ...(kind === '' ? {} : { kind }) }
      return sendFile('POST /fund-files', fields, file, () => undefined).done
    },
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['fund-files'] })
      await navigate({ search: (before) => ({ ...before, berkas: id }) })
    },
  })
  const name = send.variables?.name ?? ''
  return (
    <div className={styles.form}>
      <FileDrop
        label={t('file')}
        hint={t('fileHint')}
        choose={t('choose')}
        accept=".csv,.xlsx,.xls,.ods"
        disabled={send.isPending}
        chosen={send.isPending ? t('sending', { name }) : name}
        onFiles={([file]) => file && send.mutate(file)}
      />
      <Disclosure summary={t('said')}>
        <div className={styles.form}>
          <Select
            label={t('saidKind')}
            value={said.kind}
            onChange={(event) => setSaid({ ...said, kind: event.target.value })}
            options={[
              { value: '', label: t('saidByRow') },
              ...KINDS.map((value) => ({ value, label: t(`kinds.${value}`) })),
            ]}
          />
          <TextInput
            label={t('saidSource')}
            optional={t('optional')}
            value={said.source}
            onChange={(event) => setSaid({ ...said, source: event.target.value })}
          />
          <DayInput
            legend={t('saidDay')}
            words={{ date: t('dayOf'), month: t('monthOf'), year: t('yearOfDay') }}
            months={MONTH_NAMES[language]}
            onDay={(day) => setSaid((before) => ({ ...before, day }))}
          />
        </div>
      </Disclosure>
      <div className={styles.actions}>
        <Button kind="quiet" size="small" onClick={() => saveSample('funds')}>
          {t('template')}
        </Button>
        <Button kind="quiet" size="small" onClick={() => saveSample('entries')}>
          {t('templateEntries')}
        </Button>
      </div>
      <Refused error={send.error} />
    </div>
  )
}
