import { useTranslation } from '../app/i18n.ts'
import { FileWhence } from '../intake/file-whence.tsx'
import type { Import } from './import-queries.ts'

type Part = 'daftar' | 'corong' | 'temuan' | 'baris' | 'ragu'

/** How the figures of a part of a list are counted. */
export function ImportWhence({ list, of }: { list: Import; of: Part }) {
  const { t } = useTranslation('whence')
  const steps = [
    { term: t('imports.people'), words: t('imports.peopleWords') },
    { term: t('imports.passed'), words: t('imports.passedWords') },
    { term: t('imports.changes'), words: t('imports.changesWords') },
  ]
  const counted = (words: string) => [{ term: t('counted'), words }]
  const rows = {
    daftar: steps,
    corong: steps,
    temuan: counted(t('read.findings')),
    baris: counted(t('read.rows')),
    ragu: counted(t('read.pairs')),
  }
  return <FileWhence id={`asal-${of}`} file={list} rows={rows[of]} />
}
