import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { Chart } from '../kit/chart.tsx'
import { Section } from '../kit/section.tsx'
import { Select } from '../kit/select.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import styles from './boundaries.module.css'
import { type AreaTopology, type BoundarySet, mapOfSetQuery, unitOf } from './boundary-queries.ts'
import { outlinePath } from './outline-path.ts'
import { SetWhence } from './set-whence.tsx'

const WIDTH = 540
const route = getRouteApi('/shell/batas')

/** The outlines as they would be drawn, one map of the file at a time. */
export function OutlineSection({ set }: { set: BoundarySet }) {
  const { t } = useTranslation('boundaries')
  const format = useFormat()
  const { bagian } = route.useSearch()
  const navigate = route.useNavigate()
  const { mapsOf } = set
  const keyOf = ({ parent, level }: (typeof mapsOf)[number]) => `${parent}/${level}`
  const shown = mapsOf.find((map) => keyOf(map) === bagian || map.parent === bagian) ?? mapsOf[0]
  const words = (map: (typeof mapsOf)[number]) =>
    t('holdsWords', {
      matched: format.count(map.matched),
      of: format.count(map.of),
      unit: t(unitOf(map.level)),
    })
  if (!shown) return null
  const name = format.area(shown.parent, shown.parentName)
  return (
    <Section title={t('drawing')}>
      <div className={styles.drawing}>
        {mapsOf.length > 1 && (
          <Select
            label={t('drawingOf')}
            options={mapsOf.map((map) => ({
              value: keyOf(map),
              label: `${format.area(map.parent, map.parentName)}: ${words(map)}`,
            }))}
            value={keyOf(shown)}
            onChange={(event) =>
              void navigate({
                search: (before) => ({ ...before, bagian: event.target.value }),
                replace: true,
              })
            }
          />
        )}
        <Chart
          twin={{
            open: t('mapsOpen'),
            caption: t('mapsCaption'),
            heads: [t('area'), t('holds')],
            rows: mapsOf.map((map) => [format.area(map.parent, map.parentName), words(map)]),
          }}
        >
          <Outlines
            id={set.id}
            parent={shown.parent}
            level={shown.level}
            label={t('drawingLabel', {
              n: format.count(shown.matched),
              unit: t(unitOf(shown.level)),
              area: name,
            })}
          />
        </Chart>
        <SetWhence set={set} of="gambar" />
      </div>
    </Section>
  )
}

type OutlinesProps = { id: string; parent: string; level: number; label: string }

function Outlines({ id, parent, level, label }: OutlinesProps) {
  const { data } = useQuery(mapOfSetQuery(id, parent, level))
  if (!data?.topology) return <Skeleton label={label} shape="page" />
  return <Drawing topology={data.topology} label={label} />
}

function Drawing({ topology, label }: { topology: AreaTopology; label: string }) {
  const { path, width, height } = useMemo(() => outlinePath(topology, WIDTH), [topology])
  return (
    <svg
      className={styles.outlines}
      viewBox={`-1 -1 ${width + 2} ${height + 2}`}
      role="img"
      aria-label={label}
    >
      <path d={path} />
    </svg>
  )
}
