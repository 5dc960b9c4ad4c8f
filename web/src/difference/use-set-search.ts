import { useNavigate } from '@tanstack/react-router'
import type { DifferenceSearch } from './search.ts'

/** Changes what the address says; another choice begins its list of people anew. */
export const useSetSearch = () => {
  const navigate = useNavigate()
  return (change: DifferenceSearch) =>
    void navigate({
      from: '/w/$code/perubahan',
      to: '.',
      resetScroll: false,
      search: (before: DifferenceSearch) => ({ ...before, sesudah: undefined, ...change }),
    })
}
