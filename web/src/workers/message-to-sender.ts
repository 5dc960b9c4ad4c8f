import { useTranslation } from '../app/i18n.ts'
import { useMe } from '../app/session.tsx'
import { useFormat } from '../app/use-format.ts'
import type { Import } from './import-queries.ts'

/** What the sender of a spoilt list is asked for, to be sent by whatever people write with; names nobody in the list. */
export const useMessageToSender = (list: Import, spoilt: Import['forensics']): string => {
  const { t } = useTranslation('workers')
  const format = useFormat()
  const me = useMe()
  const { people } = list.funnel
  const { rejected } = list.verdicts
  return [
    list.sender ? t('waTo', { sender: list.sender }) : t('waToNobody'),
    t('waList', { file: list.fileName, moment: format.moment(list.createdAt) }),
    ...spoilt.map(({ message }) => `- ${message}`),
    rejected > 0 ? t('waRejected', { rejected: format.count(rejected), people: format.count(people) }) : '',
    t('waAsk'),
    t('waThanks', { name: [me.name, me.office].filter(Boolean).join(', ') }),
  ]
    .filter((line) => line !== '')
    .join('\n\n')
}
