import { queryOptions } from '@tanstack/react-query'
import { type Answer, ask } from '../app/ask.ts'

export type Coverage = Answer<'GET /areas/:code/coverage'>
export type Part = Coverage['children'][number]
export type Leaf = Coverage['leaves'][number]

/** The whole figure page of one area and month. Another month of the same area keeps the last one in view meanwhile. */
export const coverageQuery = (code: string, month?: string) =>
  queryOptions({
    queryKey: ['coverage', code, month ?? null],
    queryFn: () => ask('GET /areas/:code/coverage', month === undefined ? { code } : { code, month }),
    placeholderData: (before: Coverage | undefined) => (before?.area.code === code ? before : undefined),
  })
