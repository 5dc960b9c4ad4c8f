import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { ClassScale } from '../kit/class-scale.tsx'
import { countFills } from '../kit/classes.ts'
import { TileGrid } from '../kit/tile-grid.tsx'
import { useAreaWords } from './area-words.ts'
import type { Coverage } from './coverage-query.ts'
import { plainLimit } from './leaf-mosaic.tsx'
import { ISLANDS, PROVINSI_TILES } from './provinsi-tiles.ts'
import { useFills, usePlaceWords } from './use-fills.ts'

type NationTilesProps = {
  data: Coverage
  selected?: string | undefined
  onSelect: (code: string) => void
}

/** The 38 provinsi as tiles of one size: a small provinsi is read as well as a wide one. */
export function NationTiles({ data, selected, onSelect }: NationTilesProps) {
  const { t } = useTranslation('views')
  const { t: app } = useTranslation()
  const { t: figure } = useTranslation('figure')
  const format = useFormat()
  const { full, units, unitHead } = useAreaWords(data.area.level)
  const { goal, breaks, fillOf } = useFills(data)
  const words = usePlaceWords(data.area.level)
  const rateOf = (bp: number | null) => (bp === null ? figure('mosaic.unknown') : format.percent(bp))
  return (
    <>
      <ClassScale
        title={figure(goal === null ? 'mosaic.scalePlain' : 'mosaic.scale', { units })}
        breaks={breaks.map((limit) => plainLimit(format.percent(limit), limit))}
        counts={countFills(data.children.map(fillOf))}
        format={format.count}
        unknownName={figure('mosaic.unknown')}
        unmeasuredName={t('unmeasured')}
        target={goal === null ? 'none' : 'drawn'}
      />
      <TileGrid
        label={t('tiles.label', { units })}
        tiles={data.children.flatMap((part) => {
          const [column, row] = PROVINSI_TILES[part.code] ?? []
          if (column === undefined || row === undefined) return []
          const figureOf = part.coverageBp === null ? '' : String(Math.floor(part.coverageBp / 100))
          return {
            key: part.code,
            column,
            row,
            fill: fillOf(part),
            figure: figureOf,
            words: words(part, undefined),
          }
        })}
        names={[...ISLANDS]}
        selected={selected}
        onSelect={onSelect}
        idleWords={t('map.idle', { units })}
        note={t('tiles.note', { units })}
        twin={{
          open: app('asTable'),
          caption: figure('mosaic.twinCaption', { groups: units }),
          heads: [unitHead, figure('parts.rate')],
          rows: data.children.map((part) => [full(part), rateOf(part.coverageBp)]),
        }}
      />
    </>
  )
}
