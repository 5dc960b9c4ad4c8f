import { useTranslation } from '../app/i18n.ts'
import { FileWhence } from '../intake/file-whence.tsx'
import type { List } from './list-queries.ts'

type Part = 'daftar' | 'corong' | 'bulan' | 'orang' | 'temuan' | 'baris'

/** How the figures of a part of a member list are counted. */
export function ListWhence({ list, of }: { list: List; of: Part }) {
  const { t } = useTranslation('whence')
  const counted = (words: string) => [{ term: t('counted'), words }]
  const active = [{ term: t('bpjs.rows'), words: t('bpjs.rowsWords') }]
  const rows = {
    daftar: active,
    corong: active,
    bulan: counted(t('read.months')),
    orang: counted(t('read.people')),
    temuan: counted(t('read.findings')),
    baris: counted(t('read.rows')),
  }
  return <FileWhence id={`asal-${of}`} file={list} rows={rows[of]} />
}
