import { queryOptions } from '@tanstack/react-query'
import { type Answer, ask } from '../app/ask.ts'

export type Groups = Answer<'GET /areas/:code/groups'>
export type Group = Groups['groups'][number]
export type Grouping = Groups['by']
export type Officials = Answer<'GET /areas/:code/officials'>
export type Part = Officials['parts'][number]

/** What both pages of groups begin with. */
export type Head = Omit<Officials, 'officials' | 'nonAsn' | 'parts' | 'leaves' | 'offices'>

const AGAIN_MS = 3000

/** While a count waits the page asks again, so that nobody reads an old figure for long. */
const whileWaiting = (query: { state: { data?: { waiting: boolean } | undefined } }): number | false =>
  query.state.data?.waiting ? AGAIN_MS : false

const inputOf = (code: string, month: string | undefined) =>
  month === undefined ? { code } : { code, month }

export const groupsQuery = (code: string, month: string | undefined, by: Grouping) =>
  queryOptions({
    queryKey: ['groups', code, month ?? null, by],
    queryFn: () => ask('GET /areas/:code/groups', { ...inputOf(code, month), by }),
    refetchInterval: whileWaiting,
  })

export const officialsQuery = (code: string, month: string | undefined) =>
  queryOptions({
    queryKey: ['officials', code, month ?? null],
    queryFn: () => ask('GET /areas/:code/officials', inputOf(code, month)),
    refetchInterval: whileWaiting,
  })
