import type { Ranking, RankSince } from '@naungan/rules/target'
import { queryOptions } from '@tanstack/react-query'
import { type Answer, ask } from '../app/ask.ts'
import type { Way } from './way.ts'

export type Parts = 'children' | 'leaves'
export type PartTrends = Answer<'GET /areas/:code/trends'>
export type Ranked = Answer<'GET /areas/:code/ranking'>

type Asked = { code: string; month: string; way: Way; parts: Parts }

/** The same months of every part of an area. */
export const partTrendsQuery = ({ code, month, way, parts }: Asked) =>
  queryOptions({
    queryKey: ['trends', code, month, way.indicator ?? null, way.whole ?? null, parts],
    queryFn: () => ask('GET /areas/:code/trends', { code, month, parts, ...way }),
  })

/** The parts of an area by rank; another measure keeps the last one in view meanwhile. */
export const rankingQuery = ({ code, month, way, parts }: Asked, by: Ranking, since: RankSince) =>
  queryOptions({
    queryKey: ['ranking', code, month, way.indicator ?? null, way.whole ?? null, parts, by, since],
    queryFn: () => ask('GET /areas/:code/ranking', { code, month, parts, by, since, ...way }),
    placeholderData: (before: Ranked | undefined) =>
      before?.area.code === code && before.month === month ? before : undefined,
  })
