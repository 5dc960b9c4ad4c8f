import { because } from '../because/index.ts'
import { aDay, aFlag, aName, aWhole, listOf, maybe, oneOf, orElse, MOST_MONEY } from '../fact/index.ts'
import { type LawId, lawIfAny, lawOn, type LawValue } from '../law/index.ts'
import { rule } from '../rule/index.ts'

const PAPERS = {
  JKM: 'klaim.dokumen_jkm',
  JKK: 'klaim.dokumen_jkk',
  PAK: 'klaim.dokumen_pak',
  JHT: 'klaim.dokumen_jht',
  BEASISWA: 'klaim.dokumen_beasiswa',
} as const satisfies Record<string, LawId>

/**
 * Which papers a claim asks, and which are not there yet. The marriage book is asked of a spouse alone, the tax number
 * above a sum alone; while neither is known, both are asked.
 */
export const klaimBerkas = rule(
  {
    claim: oneOf(['JKM', 'JKK', 'PAK', 'JHT', 'BEASISWA']),
    day: aDay,
    papers: orElse(listOf(aName), []),
    amount: maybe(aWhole(MOST_MONEY)),
    bySpouse: maybe(aFlag),
  },
  ({ claim, day, papers, amount, bySpouse }) => {
    const list = lawIfAny(day, PAPERS[claim]) as LawValue<readonly string[]> | null
    if (list === null) return { refusals: [{ code: 'klaim.before_law', facts: { day } }] }
    const strange = papers.filter((paper) => !list.value.includes(paper))
    if (strange.length > 0)
      return { refusals: [{ code: 'klaim.paper_not_asked', facts: { papers: strange } }] }
    const taxed = lawOn(day, 'npwp.batas')
    const spared = [
      ...(bySpouse === false ? ['buku_nikah'] : []),
      ...(amount !== null && amount <= taxed.value ? ['npwp'] : []),
    ]
    const needed = list.value.filter((paper) => !spared.includes(paper))
    const missing = needed.filter((paper) => !papers.includes(paper))
    return {
      answer: { needed, missing, complete: missing.length === 0 },
      because: because('klaim.berkas', missing.length, {
        facts: { claim, ...(amount === null ? {} : { amount }) },
        law: list.value.includes('npwp') ? [list, taxed] : [list],
      }),
    }
  },
)
