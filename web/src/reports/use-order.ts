import { type PartOrder, USUAL_ORDER, usualDirection } from '@naungan/rules/target'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { Order } from '../kit/sort-rows.ts'
import type { AreaSearch } from './routes.tsx'

type PartsOrder = Order & { key: PartOrder }

/** The order of a table of parts, kept in the address; where action is needed stands on top unless asked otherwise. */
export const useOrder = (): { order: PartsOrder; onOrder: (order: Order) => void } => {
  const { urut = USUAL_ORDER, arah } = useSearch({ strict: false }) as AreaSearch
  const navigate = useNavigate()
  const direction = arah === undefined ? usualDirection(urut) : arah === 'naik' ? 'ascending' : 'descending'
  return {
    order: { key: urut, direction },
    onOrder: (order) => {
      const name = order.key as PartOrder
      const usual = usualDirection(name) === order.direction
      void navigate({
        to: '.',
        replace: true,
        resetScroll: false,
        search: (before: AreaSearch) => ({
          ...before,
          urut: name === USUAL_ORDER ? undefined : name,
          arah: usual ? undefined : order.direction === 'ascending' ? ('naik' as const) : ('turun' as const),
        }),
      })
    },
  }
}
