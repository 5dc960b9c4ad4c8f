import { useTranslation } from '../app/i18n.ts'
import { FileWhence } from '../intake/file-whence.tsx'
import type { BoundarySet } from './boundary-queries.ts'

type Part = 'peta' | 'gambar' | 'temuan' | 'cara-baca'

/** How the figures of a part of a file of outlines are counted. */
export function SetWhence({ set, of }: { set: BoundarySet; of: Part }) {
  const { t } = useTranslation('whence')
  const { t: boundaries } = useTranslation('boundaries')
  const words = {
    peta: t('map.matched'),
    gambar: t('map.matched'),
    temuan: t('map.findings'),
    'cara-baca': t('map.points'),
  }
  const rows = [
    { term: t('counted'), words: words[of] },
    { term: boundaries('source'), words: `${set.source}, ${set.licence}` },
  ]
  return <FileWhence id={`asal-${of}`} file={set} rows={rows} />
}
