import { useNavigate, useSearch } from '@tanstack/react-router'
import type { Order } from '../kit/sort-rows.ts'
import type { AreaSearch, OrderName } from './routes.tsx'

const DEFAULT = 'kurang'

const natural = (name: OrderName): Order['direction'] =>
  name === 'nama' || name === 'cakupan' ? 'ascending' : 'descending'

/** The order of a table of parts, kept in the address; where action is needed stands on top unless asked otherwise. */
export const useOrder = (): { order: Order; onOrder: (order: Order) => void } => {
  const { urut = DEFAULT, arah } = useSearch({ strict: false }) as AreaSearch
  const navigate = useNavigate()
  const direction = arah === undefined ? natural(urut) : arah === 'naik' ? 'ascending' : 'descending'
  return {
    order: { key: urut, direction },
    onOrder: (order) => {
      const name = order.key as OrderName
      const usual = natural(name) === order.direction
      void navigate({
        to: '.',
        replace: true,
        resetScroll: false,
        search: (before: AreaSearch) => ({
          ...before,
          urut: name === DEFAULT ? undefined : name,
          arah: usual ? undefined : order.direction === 'ascending' ? ('naik' as const) : ('turun' as const),
        }),
      })
    },
  }
}
