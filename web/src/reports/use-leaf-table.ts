import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import type { WrittenTable } from '../kit/tables-in.ts'
import { useAreaWords } from './area-words.ts'
import type { Coverage } from './coverage-query.ts'

/** The smallest areas behind a map or the squares, one a row, as a file would hold them. */
export const useLeafTable = (data: Coverage): (() => WrittenTable) => {
  const { t } = useTranslation('figure')
  const { t: views } = useTranslation('views')
  const format = useFormat()
  const { full, units, unitHead, leafHead, leafUnits } = useAreaWords(data.area.level)
  const count = (figure: number | null) => (figure === null ? '' : format.count(figure))
  const rate = (bp: number | null) => (bp === null ? '' : format.percent(bp))
  return () => {
    const parts = new Map(data.children.map((part) => [part.code, part]))
    const cutOff = format.cutOff(data.asOf)
    const caption = (of: string) => t('parts.caption', { units: of, area: full(data.area), cutOff })
    const last = [t('parts.covered'), t('parts.rate')]
    if (data.leaves.length === 0)
      return {
        caption: caption(units),
        heads: [views('file.code'), unitHead, ...last],
        rows: data.children.map((part) => [part.code, full(part), count(part.people), rate(part.coverageBp)]),
      }
    return {
      caption: caption(leafUnits),
      heads: [views('file.code'), leafHead, unitHead, ...last],
      rows: data.leaves.map((leaf) => {
        const part = parts.get(leaf.parent)
        return [leaf.code, full(leaf), part ? full(part) : '', count(leaf.people), rate(leaf.coverageBp)]
      }),
    }
  }
}
