import { queryOptions } from '@tanstack/react-query'
import { type Answer, ask } from '../app/ask.ts'

export type Definitions = Answer<'GET /areas/:code/definitions'>
export type Definition = Definitions['indicators'][number]

/** One area and month under every definition. Under the key of coverage: whatever moves a figure moves these. */
export const definitionsQuery = (code: string, month?: string) =>
  queryOptions({
    queryKey: ['coverage', code, 'definitions', month ?? null],
    queryFn: () => ask('GET /areas/:code/definitions', { code, ...(month !== undefined && { month }) }),
    placeholderData: (before: Definitions | undefined) => (before?.area.code === code ? before : undefined),
  })
