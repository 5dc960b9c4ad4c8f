import { queryOptions } from '@tanstack/react-query'
import { type Answer, ask } from '../app/ask.ts'

export type AreaMap = Answer<'GET /areas/:code/map'>

/** The outlines that stand for an area; none is an answer too. They change when somebody imports others, so seldom. */
export const mapQuery = (code: string) =>
  queryOptions({
    queryKey: ['map', code],
    queryFn: () => ask('GET /areas/:code/map', { code }),
    staleTime: 600_000,
  })
