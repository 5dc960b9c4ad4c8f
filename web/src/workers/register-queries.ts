import { queryOptions } from '@tanstack/react-query'
import { type Answer, ask } from '../app/ask.ts'
import type { RegisterNarrowed } from './register-search.ts'

export type Found = Answer<'GET /workers'>
export type WorkerSummary = Omit<Found['workers'][number], 'near'>
export type Worker = Answer<'GET /workers/:kab/:id'>

export type CoverMonth = Answer<'GET /workers/:kab/:id/cover'>['months'][number]

export const WORKERS_A_PAGE = 100

/** The filter of the page as the server asks for it. */
export const filterInput = ({ jk, usia, kerja, segmen, desil, lindung, ganda }: RegisterNarrowed) => {
  const [ageFrom, ageTo] = usia?.split('-').map(Number) ?? []
  return {
    ...(jk && { sex: jk }),
    ...(usia && { ageFrom, ageTo }),
    ...(kerja && { occupation: kerja }),
    ...(segmen && { segment: segmen }),
    ...(desil && { desil }),
    ...(lindung && { cover: lindung === 'dengan' ? ('yes' as const) : ('no' as const) }),
    ...(ganda && { doubtful: true }),
  }
}

type Asked = { area: string; q: string | undefined; after: string | undefined; narrowed: RegisterNarrowed }

export const registerQuery = ({ area, q, after, narrowed }: Asked) =>
  queryOptions({
    queryKey: ['workers', 'of', area, q ?? '', after ?? '', narrowed],
    queryFn: () =>
      ask('GET /workers', {
        area,
        q: q ?? '',
        limit: WORKERS_A_PAGE,
        ...filterInput(narrowed),
        ...(after !== undefined && { after }),
      }),
    placeholderData: (before) => before,
  })

/** Sixteen digits are looked for as a NIK, then as the number of a family card. */
export const findByDigits = async (area: string, digits: string) => {
  const byNik = await ask('POST /workers/find', { area, nik: digits })
  if (byNik.total > 0) return { ...byNik, of: 'nik' as const }
  const byCard = await ask('POST /workers/find', { area, kk: digits })
  return { ...byCard, of: byCard.total > 0 ? ('kk' as const) : ('none' as const) }
}

export const workerQuery = (kab: string, id: string) =>
  queryOptions({ queryKey: ['workers', kab, id], queryFn: () => ask('GET /workers/:kab/:id', { kab, id }) })

export const coverQuery = (kab: string, id: string) =>
  queryOptions({
    queryKey: ['workers', kab, id, 'cover'],
    queryFn: () => ask('GET /workers/:kab/:id/cover', { kab, id }),
  })
