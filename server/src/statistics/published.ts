import { lastDayAt, yearOf } from '@naungan/rules/statistic'
import type { Db } from '../platform/db.ts'
import { Problem } from '../platform/problem.ts'
import { standingTargets } from '../targets/index.ts'
import { findArea, listChildren } from '../wilayah/index.ts'
import { listPublished, type Published } from './statistics.sql.ts'

const COVERAGE = 'coverage_pct'

type Position = { position: string; areas: number }

/** As of when how many parts have a published coverage, newest first. */
const positionsOf = (rows: readonly Published[]): Position[] => {
  const areas = new Map<string, Set<string>>()
  for (const { position, area } of rows) areas.set(position, (areas.get(position) ?? new Set()).add(area))
  return [...areas]
    .map(([position, of]) => ({ position, areas: of.size }))
    .sort((a, b) => (lastDayAt(a.position) < lastDayAt(b.position) ? 1 : -1))
}

/** The newest time that speaks of many: a single later figure must not hide a whole table. */
const newestOfMany = (positions: readonly Position[]): string | null => {
  const most = Math.max(0, ...positions.map(({ areas }) => areas))
  return positions.find(({ areas }) => areas * 2 >= most)?.position ?? null
}

const firstOf = (rows: readonly Published[], area: string, position: string | null): Published | null =>
  rows.find((row) => row.area === area && (position === null || row.position === position)) ?? null

/** What others publish of an area: its own figures, the coverage of its parts at one time, its targets by year. */
export const readPublished = async (
  db: Db,
  { code, position }: { code: string; position?: string | undefined },
) => {
  const area = await findArea(db, code)
  if (area === undefined) throw new Problem('area.unknown', { area: code })
  const parts = await listChildren(db, code)
  const own = await listPublished(db, { areas: [code] })
  const ofParts = await listPublished(db, { areas: parts.map((part) => part.code), only: COVERAGE })
  const positions = positionsOf(ofParts)
  const at = positions.find((one) => one.position === position)?.position ?? newestOfMany(positions)
  const targets = await standingTargets(db, [code])
  const year = at === null ? null : yearOf(at)
  return {
    area,
    own,
    coverage: {
      position: at,
      positions,
      own:
        at === null
          ? null
          : firstOf(
              own.filter(({ statistic }) => statistic === COVERAGE),
              code,
              at,
            ),
      parts: parts.map((part) => ({
        code: part.code,
        name: part.name,
        figure: at === null ? null : firstOf(ofParts, part.code, at),
        newer: newerThan(ofParts, part.code, at),
      })),
      target: targets.find((row) => row.year === year && row.percentBp !== null) ?? null,
    },
    targets,
  }
}

/** The newest figure of a part, where it is newer than the time shown. */
const newerThan = (rows: readonly Published[], area: string, at: string | null): Published | null => {
  const newest = firstOf(rows, area, null)
  return newest && at !== null && lastDayAt(newest.position) > lastDayAt(at) ? newest : null
}
