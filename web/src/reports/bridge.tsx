import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { useAreaWords } from './area-words.ts'
import type { Coverage } from './coverage-query.ts'
import styles from './area-page.module.css'

/** Why the gaps of the parts are not the gap of the whole, in words. */
export function Bridge({ data }: { data: Coverage }) {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const { full, units } = useAreaWords(data.area.level)
  const { shortAreas, short, overAreas, over } = data.bridge
  const area = full(data.area)
  const sentences: string[] = []
  if (shortAreas > 0 && over > 0)
    sentences.push(
      t('parts.bridge', {
        units,
        short: shortAreas,
        people: format.count(short),
        over: overAreas,
        overPeople: format.count(over),
        net: format.count(short - over),
      }),
    )
  else if (shortAreas > 0)
    sentences.push(t('parts.bridgeShort', { units, short: shortAreas, people: format.count(short) }))
  if (data.unknownDesa > 0)
    sentences.push(t('parts.unknownNote', { people: format.count(data.unknownDesa), units }))
  if (shortAreas > 0 && data.gap !== null && data.gap > 0 && data.gap !== short - over)
    sentences.push(t('parts.bridgeDiffers', { area, gap: format.count(data.gap), reason: reasonOf(data) }))
  return sentences.length === 0 ? null : <p className={styles.bridge}>{sentences.join(' ')}</p>

  function reasonOf({ unknownDesa, gap, children }: Coverage): string {
    const left = short - over - unknownDesa - (gap ?? 0)
    if (left === 0) return t('parts.becauseUnknown')
    if (Math.abs(left) > children.length) return t('parts.becauseTargets', { units })
    return unknownDesa > 0 ? t('parts.becauseUnknownRounded') : t('parts.becauseRounded')
  }
}
