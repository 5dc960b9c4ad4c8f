import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { type OriginRow, Whence } from '../app/whence.tsx'

type Sent = { fileName: string; createdAt: string; createdBy: string }

/** Where the figures of one file come from: how they are counted, and from which file, sent by whom and when. */
export function FileWhence({ id, file, rows }: { id: string; file: Sent; rows: OriginRow[] }) {
  const { t } = useTranslation('whence')
  const format = useFormat()
  const { fileName: name, createdBy: by, createdAt } = file
  const sent = { term: t('file'), words: t('sentFile', { name, by, moment: format.moment(createdAt) }) }
  return <Whence id={id} rows={[...rows, sent]} />
}
