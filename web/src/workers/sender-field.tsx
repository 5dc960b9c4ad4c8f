import { queryOptions, useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { ask } from '../app/ask.ts'
import { useTranslation } from '../app/i18n.ts'
import { TextInput } from '../kit/text-input.tsx'

const LONGEST = 80

const sendersQuery = (area: string) =>
  queryOptions({
    queryKey: ['imports', 'senders', area],
    queryFn: () => ask('GET /imports/senders', { area }),
  })

type SenderFieldProps = {
  area: string
  sender: string
  onSender: (sender: string) => void
  message?: string | undefined
}

/** Who made the list, in free words; those of earlier lists are offered, so that one sender keeps one name. */
export function SenderField({ area, sender, onSender, message }: SenderFieldProps) {
  const { t } = useTranslation('workers')
  const known = useId()
  const { data } = useQuery(sendersQuery(area))
  return (
    <>
      <TextInput
        label={t('sender')}
        hint={t('senderHint')}
        message={message}
        maxLength={LONGEST}
        list={known}
        autoComplete="off"
        value={sender}
        onChange={(event) => onSender(event.target.value)}
      />
      <datalist id={known}>
        {data?.senders.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  )
}
