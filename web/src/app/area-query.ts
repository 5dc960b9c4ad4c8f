import { queryOptions } from '@tanstack/react-query'
import { ask } from './ask.ts'

/** One area with what lies above and below it. */
export const areaQuery = (code: string) =>
  queryOptions({
    queryKey: ['area', code],
    queryFn: () => ask('GET /areas/:code', { code }),
    staleTime: 600_000,
  })
