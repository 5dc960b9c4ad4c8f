import { type AsyncRouteComponent, lazyRouteComponent } from '@tanstack/react-router'
import { lazy, type ReactNode } from 'react'
import { loadRooms, type Room } from './i18n.ts'

/** The file of a page or part and the texts of the rooms it speaks of, asked for together. */
const together =
  <M,>(load: () => Promise<M>, rooms: readonly Room[]) =>
  async (): Promise<M> =>
    (await Promise.all([load(), loadRooms(rooms)]))[0]

/** A page that is fetched when its address is opened. */
export const lazyPage = <M extends object>(
  load: () => Promise<M>,
  name: keyof M & string,
  ...rooms: Room[]
): AsyncRouteComponent<object> =>
  lazyRouteComponent(together(load, rooms) as () => Promise<Record<string, () => null>>, name)

/** A part of a page that comes when the page can be used already; it stands within a Suspense. */
export const lazyPart = <M, P extends object>(
  load: () => Promise<M>,
  part: (module: M) => (props: P) => ReactNode,
  ...rooms: Room[]
) => {
  const loaded = together(load, rooms)
  return lazy(async () => ({ default: part(await loaded()) }))
}
