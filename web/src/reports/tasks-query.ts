import { queryOptions } from '@tanstack/react-query'
import { type Answer, ask } from '../app/ask.ts'

export type Task = Answer<'GET /tasks'>['tasks'][number]

/** What waits for the officer in an area; asked anew after every change, for that is when work is done. */
export const tasksQuery = (area: string) =>
  queryOptions({ queryKey: ['tasks', area], queryFn: () => ask('GET /tasks', { area }), staleTime: 0 })
