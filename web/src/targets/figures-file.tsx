import { STATISTICS } from '@naungan/rules/statistic'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { sendFile } from '../app/ask.ts'
import { useTranslation } from '../app/i18n.ts'
import { Refused } from '../app/refused.tsx'
import { useFormat } from '../app/use-format.ts'
import { Button } from '../kit/button.tsx'
import { Disclosure } from '../kit/disclosure.tsx'
import { FileDrop } from '../kit/file-drop.tsx'
import { Select } from '../kit/select.tsx'
import { TextInput } from '../kit/text-input.tsx'
import { saveSample } from './sample-file.ts'
import styles from './targets-page.module.css'

/** Many figures at once, in any form: what was read is shown beside before anything is kept. */
export function FiguresFile({ area }: { area: string }) {
  const { t } = useTranslation('targets')
  const { language } = useFormat()
  const queries = useQueryClient()
  const navigate = useNavigate({ from: '/target' })
  const [said, setSaid] = useState({ statistic: '', position: '', source: '' })
  const say = (field: keyof typeof said) => (event: { target: { value: string } }) =>
    setSaid((before) => ({ ...before, [field]: event.target.value }))
  const send = useMutation({
    mutationFn: (file: File) => sendFile('POST /statistics', { area, ...said }, file, () => undefined).done,
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['statistics'] })
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
            label={t('saidStatistic')}
            value={said.statistic}
            onChange={say('statistic')}
            options={[
              { value: '', label: t('saidByFile') },
              ...STATISTICS.map((one) => ({ value: one.id, label: one.name[language] })),
            ]}
          />
          <TextInput
            label={t('saidPosition')}
            hint={t('saidPositionHint')}
            value={said.position}
            onChange={say('position')}
          />
          <TextInput label={t('saidSource')} value={said.source} onChange={say('source')} />
        </div>
      </Disclosure>
      <div>
        <Button kind="quiet" size="small" onClick={saveSample}>
          {t('template')}
        </Button>
      </div>
      <Refused error={send.error} />
    </div>
  )
}
