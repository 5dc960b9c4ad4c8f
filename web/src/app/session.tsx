import type { Permission } from '@naungan/server/api'
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { type Answer, ask } from './ask.ts'

export type Session = Answer<'GET /session'>
export type Me = NonNullable<Session['me']>

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => ask('GET /session', {}),
  staleTime: 60_000,
})

export const useSession = (): Session => useSuspenseQuery(sessionQuery).data

/** The officer; pages inside the shell are only shown to one who is signed in. */
export const useMe = (): Me => {
  const { me } = useSession()
  if (!me) throw new Error('a page of the shell was drawn without an officer')
  return me
}

/** Whether the officer may do a thing in an area; the server decides again. */
export const may = (me: Me, can: Permission, area: string): boolean =>
  (me.permissions[can] ?? []).some((mine) => mine === 'ID' || area === mine || area.startsWith(`${mine}.`))
