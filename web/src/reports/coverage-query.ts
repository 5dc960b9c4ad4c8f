import { queryOptions } from '@tanstack/react-query'
import { type Answer, ask } from '../app/ask.ts'
import type { Way } from './way.ts'

export type Coverage = Answer<'GET /areas/:code/coverage'>
export type Part = Coverage['children'][number]
export type Leaf = Coverage['leaves'][number]

/** The whole figure page of one area and month. Another month of the same area keeps the last one in view meanwhile. */
export const coverageQuery = (code: string, month?: string, way: Way = {}) =>
  queryOptions({
    queryKey: ['coverage', code, month ?? null, way.indicator ?? null, way.whole ?? null],
    queryFn: () => ask('GET /areas/:code/coverage', { code, ...(month !== undefined && { month }), ...way }),
    placeholderData: (before: Coverage | undefined) => (before?.area.code === code ? before : undefined),
  })
