import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import type { Coverage } from './coverage-query.ts'
import { floorQuery, type Floors } from './floor-query.ts'
import type { AreaSearch } from './routes.tsx'
import { wayOf } from './way.ts'

/** The floor of the desa here, in the month on the screen; nothing while it is not known, or where none is stated. */
export const useFloors = (data: Coverage): Floors | undefined => {
  const search = useSearch({ strict: false }) as AreaSearch
  const { data: floors } = useQuery(floorQuery(data.area.code, search.bulan, wayOf(search)))
  return floors && floors.of > 0 && floors.month === data.month ? floors : undefined
}
