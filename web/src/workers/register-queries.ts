import { queryOptions } from '@tanstack/react-query'
import { type Answer, ask } from '../app/ask.ts'

export type WorkerSummary = Answer<'GET /workers'>['workers'][number]
export type Worker = Answer<'GET /workers/:kab/:id'>

export type CoverMonth = Answer<'GET /workers/:kab/:id/cover'>['months'][number]

export const WORKERS_A_PAGE = 100

export const registerQuery = (area: string, q: string | undefined, after: string | undefined) =>
  queryOptions({
    queryKey: ['workers', 'of', area, q ?? '', after ?? ''],
    queryFn: () =>
      ask('GET /workers', { area, q: q ?? '', limit: WORKERS_A_PAGE, ...(after !== undefined && { after }) }),
    placeholderData: (before) => before,
  })

export const workerQuery = (kab: string, id: string) =>
  queryOptions({ queryKey: ['workers', kab, id], queryFn: () => ask('GET /workers/:kab/:id', { kab, id }) })

export const coverQuery = (kab: string, id: string) =>
  queryOptions({
    queryKey: ['workers', kab, id, 'cover'],
    queryFn: () => ask('GET /workers/:kab/:id/cover', { kab, id }),
  })
