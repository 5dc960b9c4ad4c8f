import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { InputOf, NaunganApi } from '@naungan/server/api'
import { type Answer, ask } from '../app/ask.ts'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'

export type Referral = Answer<'GET /referrals/:id'>
export type OwnSide = Referral['sides'][number]
export type Decision = NonNullable<OwnSide['decision']>

export const referralsQuery = (area: string, state: 'asked' | 'open' | 'settled') =>
  queryOptions({
    queryKey: ['referrals', 'of', area, state],
    queryFn: () => ask('GET /referrals', { area, state }),
  })

export const referralQuery = (id: string) =>
  queryOptions({ queryKey: ['referrals', id], queryFn: () => ask('GET /referrals/:id', { id }) })

type Deed = 'POST /referrals/:id/decide' | 'POST /referrals/:id/reopen'

/** Decides or reopens; people may have moved, so all that stands on the register is asked anew. */
export const useReferralDeed = <D extends Deed>(deed: D) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (said: InputOf<NaunganApi[D]>) => ask(deed, said),
    onSuccess: () =>
      Promise.all(
        ['referrals', 'workers', 'imports', 'coverage', 'tasks'].map((key) =>
          queries.invalidateQueries({ queryKey: [key] }),
        ),
      ),
  })
}

/** What the other side is called: its kabupaten, or only that it lies elsewhere in the same one. */
export const useOtherName = (): ((referral: Referral, mine: OwnSide) => string) => {
  const { t } = useTranslation('persons')
  const format = useFormat()
  return ({ sides, other }, mine) => {
    if (other && other.kab !== mine.kab) return format.area(other.kab, other.kabName)
    const seen = sides.find((side) => side !== mine)
    if (seen) return format.area(seen.area, seen.areaName)
    return t('elsewhereIn', { kab: format.area(mine.kab, mine.kabName) })
  }
}
