import { because, cited } from '../because/index.ts'
import { aDay, aFlag, aWhole, listOf, oneOf, orElse, recordOf } from '../fact/index.ts'
import { lawIfAny } from '../law/index.ts'
import { rule } from '../rule/index.ts'

/** How somebody is related to who died; the law ranks them. */
export const KIN = [
  'pasangan',
  'anak',
  'orang_tua',
  'kakek_nenek',
  'cucu',
  'saudara',
  'mertua',
  'wasiat',
  'penyelenggara_pemakaman',
] as const
export type Kin = (typeof KIN)[number]

/** What proves that somebody is who he says; a will must be a deed of a notary. */
const PROOF: Readonly<Record<Kin, readonly string[]>> = {
  pasangan: ['ktp_ahli_waris', 'kk', 'buku_nikah'],
  anak: ['ktp_ahli_waris', 'kk', 'akta_kelahiran'],
  orang_tua: ['ktp_ahli_waris', 'kk', 'akta_kelahiran_peserta'],
  kakek_nenek: ['ktp_ahli_waris', 'keterangan_ahli_waris'],
  cucu: ['ktp_ahli_waris', 'akta_kelahiran', 'keterangan_ahli_waris'],
  saudara: ['ktp_ahli_waris', 'keterangan_ahli_waris'],
  mertua: ['ktp_ahli_waris', 'buku_nikah', 'keterangan_ahli_waris'],
  wasiat: ['ktp_ahli_waris', 'akta_wasiat_notaris'],
  penyelenggara_pemakaman: ['ktp_ahli_waris', 'bukti_biaya_pemakaman'],
}

const CLAIMANT = {
  kin: oneOf(KIN),
  /** Years old; who is under age is stood for by a guardian. */
  age: orElse(aWhole(150), 30),
  alive: orElse(aFlag, true),
  documents: orElse(listOf(oneOf([...new Set(Object.values(PROOF).flat()), 'penetapan_wali'])), []),
}

const ADULT = 18

export type Claimant = {
  readonly claimant: number
  readonly kin: Kin
  readonly rank: number
  readonly first: boolean
  readonly missing: readonly string[]
}

/**
 * Who comes first among those who claim (PP 44/2015 art. 37 (5)): everybody of the first rank that is there, together.
 * Nobody there: the funeral's cost goes to whoever arranged it, the rest to the Fund.
 */
export const waris = rule(
  { diedOn: aDay, claimants: listOf(recordOf(CLAIMANT)) },
  ({ diedOn, claimants }) => {
    const order = lawIfAny(diedOn, 'waris.urutan')
    if (order === null) return { refusals: [{ code: 'waris.before_law', facts: { day: diedOn } }] }
    const ranked = claimants
      .map((one, i) => ({
        ...one,
        claimant: i + 1,
        rank: order.value.find(({ kin }) => kin === one.kin)!.rank,
      }))
      .filter(({ alive }) => alive)
      .sort((a, b) => a.rank - b.rank)
    const best = ranked[0]?.rank ?? null
    const answer = ranked.map(({ claimant, kin, rank, age, documents }): Claimant => {
      const needed = [...PROOF[kin], ...(age < ADULT ? ['penetapan_wali'] : [])]
      const missing = needed.filter((paper) => !(documents as readonly string[]).includes(paper))
      return { claimant, kin, rank, first: rank === best, missing }
    })
    const from = ranked.map(({ claimant, kin, rank }) =>
      because('waris.tingkat', rank, { facts: { claimant, kin }, law: [cited(order, { kin, rank })] }),
    )
    const fund = best === null || best === order.value.at(-1)!.rank
    return {
      answer: { claimants: answer, toTheFund: fund },
      because: because('waris', best, {
        facts: { claimants: claimants.length },
        law: [cited(order, null)],
        from,
      }),
    }
  },
)
