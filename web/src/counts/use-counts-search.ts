import { useNavigate, useSearch } from '@tanstack/react-router'
import type { CountsSearch } from './search.ts'

export const useCountsSearch = (): CountsSearch => useSearch({ from: '/shell/w/$code/tiga-angka' })

/** Changes what the address says; another choice begins its list of people anew. */
export const useSetSearch = () => {
  const navigate = useNavigate()
  return (change: CountsSearch) =>
    void navigate({
      from: '/w/$code/tiga-angka',
      to: '.',
      resetScroll: false,
      search: (before: CountsSearch) => ({ ...before, sesudah: undefined, ...change }),
    })
}
