import { because } from '../because/index.ts'
import { aDay, aFlag, aWhole, maybe, orElse, MOST_MONEY, MOST_PEOPLE } from '../fact/index.ts'
import { partOf } from '../iuran/index.ts'
import { lawIfAny, lawOn } from '../law/index.ts'
import { rule } from '../rule/index.ts'
import { rupiah } from '../words/index.ts'

/** What a Perisai agent earns of the iuran he collected: a share, and a fixed sum where it is given. */
export const perisai = rule(
  {
    day: aDay,
    collected: aWhole(MOST_MONEY),
    fixed: orElse(aFlag, true),
    /** Whom he has brought in, where it is known: the fixed sum asks enough of them. */
    newMembers: maybe(aWhole(MOST_PEOPLE)),
  },
  ({ day, collected, fixed, newMembers }) => {
    const rate = lawIfAny(day, 'perisai.tarif')
    if (rate === null) return { refusals: [{ code: 'iuran.before_law', facts: { day } }] }
    const sum = lawOn(day, 'perisai.tetap')
    const share = partOf(collected, rate.value)
    const least = lawOn(day, 'perisai.peserta_baru')
    const earned = fixed && (newMembers === null || newMembers >= least.value)
    const total = rupiah(share + (earned ? sum.value : 0))
    return {
      answer: { share, total },
      because: because('perisai', total, { facts: { collected }, law: earned ? [rate, sum, least] : [rate] }),
    }
  },
)
