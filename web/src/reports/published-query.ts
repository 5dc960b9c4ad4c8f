import { queryOptions } from '@tanstack/react-query'
import { type Answer, ask } from '../app/ask.ts'

export type Published = Answer<'GET /areas/:code/published'>
export type PublishedFigure = Published['own'][number]
export type PublishedPart = Published['coverage']['parts'][number]

/** What others publish of an area and of its parts, at one time. */
export const publishedQuery = (code: string, position?: string) =>
  queryOptions({
    queryKey: ['published', code, position ?? null],
    queryFn: () => ask('GET /areas/:code/published', position === undefined ? { code } : { code, position }),
    placeholderData: (before: Published | undefined) => (before?.area.code === code ? before : undefined),
  })
