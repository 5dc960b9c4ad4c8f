import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { ClassScale } from '../kit/class-scale.tsx'
import { Mosaic } from '../kit/mosaic.tsx'
import type { Coverage } from './coverage-query.ts'
import type { useMosaic } from './use-mosaic.ts'

type LeafMosaicProps = {
  data: Coverage
  mosaic: ReturnType<typeof useMosaic>
  selected?: string | undefined
  selectedLeaf?: string | undefined
  onSelect: (group: string, leaf: string | undefined) => void
  idleWords: string
}

/** One square for each of the smallest areas, in blocks; the strip above says what the colours hold. */
export function LeafMosaic({ data, mosaic, selected, selectedLeaf, onSelect, idleWords }: LeafMosaicProps) {
  const { t } = useTranslation('figure')
  const { t: app } = useTranslation()
  const { t: views } = useTranslation('views')
  const format = useFormat()
  const { groups, breaks, counts, goal, units, leafUnits } = mosaic
  const words = { units: leafUnits, groups: units }
  const dotted = groups.some((group) => group.leaves.some((leaf) => leaf.dotted))
  const dot = data.area.level === 0 ? 'mosaic.noteDotKota' : 'mosaic.noteDot'
  return (
    <>
      <ClassScale
        title={goal === null ? t('mosaic.scalePlain', words) : t('mosaic.scale', words)}
        breaks={breaks.map((limit) => plainLimit(format.percent(limit), limit))}
        counts={counts}
        format={format.count}
        unknownName={t('mosaic.unknown')}
        unmeasuredName={views('unmeasured')}
        target={goal === null ? 'none' : 'drawn'}
      />
      <Mosaic
        label={t('mosaic.label', words)}
        groups={groups}
        selected={selected}
        selectedLeaf={selectedLeaf}
        onSelect={onSelect}
        idleWords={idleWords}
        note={`${t('mosaic.note', words)}${dotted ? ` ${t(dot)}` : ''}`}
        twin={{
          open: app('asTable'),
          caption: t('mosaic.twinCaption', words),
          heads: [
            t(
              `unitHeads.${data.area.level === 2 ? 'kecamatan' : data.area.level === 1 ? 'kabupaten' : 'provinsi'}`,
            ),
            t('parts.rate'),
          ],
          rows: data.children.map((part) => [
            format.area(part.code, part.name),
            part.coverageBp === null ? t('mosaic.unknown') : format.percent(part.coverageBp),
          ]),
        }}
      />
    </>
  )
}

/** The unit stands in the title; round limits need no decimals. */
export const plainLimit = (percent: string, limit: number): string => {
  const figure = percent.replace(/\s*%$/, '')
  return limit % 100 === 0 ? figure.replace(/[.,]00$/, '') : figure
}
