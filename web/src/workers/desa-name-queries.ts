import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { type Answer, ask } from '../app/ask.ts'

export type DesaName = Answer<'GET /imports/:id/desa-names'>['names'][number]

export const desaNamesQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', id, 'desa-names'],
    queryFn: () => ask('GET /imports/:id/desa-names', { id }),
  })

/** Says which desa a name means; the list, its rows and its pairs are asked anew. */
export const useConfirmDesaName = (id: string) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (said: { written: string; kecamatan: string; desa: string; desaName: string }) =>
      ask('POST /imports/:id/desa-names', {
        id,
        written: said.written,
        kecamatan: said.kecamatan,
        desa: said.desa,
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['imports', id] }),
  })
}
