import { useNavigate, useSearch } from '@tanstack/react-router'
import type { Order } from '../kit/sort-rows.ts'
import type { GroupsSearch, OrderName } from './groups-search.ts'

export const useGroupsSearch = (): GroupsSearch => useSearch({ from: '/shell/w/$code/kelompok' })

export const useChange = () => {
  const navigate = useNavigate({ from: '/w/$code/kelompok' })
  return (change: GroupsSearch) =>
    void navigate({
      to: '.',
      replace: true,
      resetScroll: false,
      search: (before: GroupsSearch) => ({ ...before, ...change }),
    })
}

/** The order of a table, kept in the address unless it is the usual one. */
export const useGroupOrder = (usual: { key: OrderName; direction: Order['direction'] }) => {
  const { urutan, arah } = useGroupsSearch()
  const change = useChange()
  const order: Order =
    urutan === undefined ? usual : { key: urutan, direction: arah === 'naik' ? 'ascending' : 'descending' }
  const onOrder = ({ key, direction }: Order) => {
    const again = key === usual.key && direction === usual.direction
    change({
      urutan: again ? undefined : (key as OrderName),
      arah: again ? undefined : direction === 'ascending' ? 'naik' : 'turun',
    })
  }
  return { order, onOrder }
}
