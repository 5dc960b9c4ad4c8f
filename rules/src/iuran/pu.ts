import { type Because, because, cited, type Step } from '../because/index.ts'
import {
  aFlag,
  aMonth,
  aName,
  aWhole,
  type FactsOf,
  listOf,
  maybe,
  oneOf,
  orElse,
  MOST_INCOME,
  MOST_PEOPLE,
} from '../fact/index.ts'
import { lawIfAny, lawOn, type LawId, type LawValue } from '../law/index.ts'
import { type Refusal, rule } from '../rule/index.ts'
import { addRupiah, type Day, firstDayOf, type Rupiah, rupiah } from '../words/index.ts'
import type { Iuran, Program, Share } from './iuran.ts'
import { lessen, partOf } from './part-of.ts'

/** From very low to very high risk, as the classes of PP 44/2015 are numbered here. */
export const RISKS = ['1', '2', '3', '4', '5'] as const

export const PU_FACTS = {
  month: aMonth,
  wage: aWhole(MOST_INCOME),
  risk: orElse(oneOf(RISKS), '1'),
  programs: orElse(listOf(oneOf(['JKK', 'JKM', 'JHT', 'JP', 'JKP'])), ['JKK', 'JKM']),
  /** One of the labour-intensive companies that PP 7/2025 names. */
  labourIntensive: orElse(aFlag, false),
  /** Its branch of industry and its workers, where they are known: the relief asks both. */
  industry: maybe(aName),
  workers: maybe(aWhole(MOST_PEOPLE)),
  /** Of the enterprise; where it is known, its compulsory programmes are asked. */
  scale: maybe(oneOf(['mikro', 'kecil', 'menengah', 'besar'])),
}
export type PuFacts = FactsOf<typeof PU_FACTS>

type Part = { readonly program: Program; readonly share: Share; readonly because: Because<Rupiah> }
type RateId = LawId & `pu.${string}`

const rated = (step: Step, day: Day, id: RateId, base: Because<Rupiah>): Because<Rupiah> => {
  const rate = lawOn(day, id) as LawValue<number>
  return because(step, partOf(base.value, rate.value), {
    facts: { rate: rate.value },
    law: [rate],
    from: [base],
  })
}

/** The relief of the epidemic, where the month has one. */
const reliefOn = (day: Day): LawValue<number> | null => {
  const relief = lawOn(day, 'pu.diskon.bencana')
  return relief.value === 0 ? null : relief
}

const jkm = (day: Day, wage: Because<Rupiah>): Because<Rupiah> => {
  const relief = reliefOn(day)
  if (relief === null) return rated('iuran.pu.jkm', day, 'pu.jkm.tarif', wage)
  const whole = lawOn(day, 'pu.jkm.tarif')
  const rate = lessen(whole.value, relief.value)
  return because('iuran.pu.jkm', partOf(wage.value, rate), {
    facts: { rate },
    law: [whole, relief],
    from: [wage],
  })
}

/** The wage up to a ceiling. */
const capped = (day: Day, wage: number, id: 'pu.jp.batas_upah' | 'pu.jkp.batas_upah'): Because<Rupiah> => {
  const ceiling = lawOn(day, id)
  return because('iuran.pu.upah_dibatasi', rupiah(Math.min(wage, ceiling.value)), {
    facts: { wage },
    law: [ceiling],
  })
}

const jkk = (day: Day, { risk, labourIntensive }: PuFacts, wage: Because<Rupiah>): Because<Rupiah> => {
  const table = lawOn(day, 'pu.jkk.tarif')
  const row = table.value.find((one) => String(one.class) === risk)!
  const relief = reliefOn(day)
  const discounts = [
    ...(labourIntensive ? [lawOn(day, 'pu.diskon.padat_karya')] : []),
    ...(relief === null ? [] : [relief]),
  ]
  const reduced = discounts.reduce((rate, { value }) => lessen(rate, value), row.rate)
  const rate = because('iuran.pu.jkk.tarif', reduced, {
    facts: { risk, labourIntensive },
    law: [cited(table, row), ...discounts],
  })
  return because('iuran.pu.jkk', partOf(wage.value, rate.value), {
    facts: { rate: rate.value },
    from: [wage, rate],
  })
}

/** Unemployment cover: the State pays one part, the other is taken out of JKK. No bill of its own. */
const jkp = (day: Day, { wage }: PuFacts): Part[] => {
  const base = capped(day, wage, 'pu.jkp.batas_upah')
  return [
    {
      program: 'JKP',
      share: 'pemerintah',
      because: rated('iuran.pu.jkp.pemerintah', day, 'pu.jkp.pemerintah', base),
    },
  ]
}

const partsOf = (day: Day, facts: PuFacts): Part[] => {
  const wage = because('iuran.pu.upah', rupiah(facts.wage), { facts: { wage: facts.wage } })
  const employer = (program: Program, found: Because<Rupiah>): Part => ({
    program,
    share: 'pemberi_kerja',
    because: found,
  })
  const worker = (program: Program, found: Because<Rupiah>): Part => ({
    program,
    share: 'pekerja',
    because: found,
  })
  const ceiling = () => capped(day, facts.wage, 'pu.jp.batas_upah')
  const parts: Readonly<Record<Program, () => Part[]>> = {
    JKK: () => [employer('JKK', jkk(day, facts, wage))],
    JKM: () => [employer('JKM', jkm(day, wage))],
    JHT: () => [
      employer('JHT', rated('iuran.pu.jht.pemberi_kerja', day, 'pu.jht.pemberi_kerja', wage)),
      worker('JHT', rated('iuran.pu.jht.pekerja', day, 'pu.jht.pekerja', wage)),
    ],
    JP: () => [
      employer('JP', rated('iuran.pu.jp.pemberi_kerja', day, 'pu.jp.pemberi_kerja', ceiling())),
      worker('JP', rated('iuran.pu.jp.pekerja', day, 'pu.jp.pekerja', ceiling())),
    ],
    JKP: () => jkp(day, facts),
  }
  const order: readonly Program[] = ['JKK', 'JKM', 'JHT', 'JP', 'JKP']
  return order.filter((program) => facts.programs.includes(program)).flatMap((program) => parts[program]())
}

/** Laws without which a programme cannot be counted in a month. */
const NEEDED: Readonly<Record<Program, LawId>> = {
  JKK: 'pu.jkk.tarif',
  JKM: 'pu.jkm.tarif',
  JHT: 'pu.jht.pekerja',
  JP: 'pu.jp.batas_upah',
  JKP: 'pu.jkp.pemerintah',
}

const ALWAYS: readonly Program[] = ['JKK', 'JKM']

/** Compulsory programmes that were not chosen: those of every wage earner, and those of the scale of the enterprise. */
const wantingOf = (day: Day, { scale, programs }: PuFacts): Refusal[] => {
  const chosen = (program: Program): boolean => programs.includes(program)
  const row = lawOn(day, 'pu.program_skala').value.find((one) => one.scale === scale)
  const bySize: Program[] = [
    ...(row?.jht === 1 ? ['JHT' as const] : []),
    ...(row?.jp === 1 ? ['JP' as const] : []),
  ]
  const missing = ALWAYS.filter((program) => !chosen(program))
  const ofScale = bySize.filter((program) => !chosen(program))
  return [
    ...(missing.length > 0 ? [{ code: 'iuran.program_missing', facts: { programs: missing } } as const] : []),
    ...(ofScale.length > 0
      ? [{ code: 'iuran.program_of_scale', facts: { programs: ofScale } } as const]
      : []),
  ]
}

/** A relief of labour-intensive industry that is claimed for another branch, or for too few workers. */
const reliefRefusals = (day: Day, { labourIntensive, industry, workers }: PuFacts): Refusal[] => {
  if (!labourIntensive || lawOn(day, 'pu.diskon.padat_karya').value === 0) return []
  const branches = lawOn(day, 'pu.padat_karya.bidang')
  const least = lawOn(day, 'pu.padat_karya.pekerja_paling_sedikit')
  const named = industry === null || (branches.value as readonly string[]).includes(industry)
  if (named && (workers === null || workers >= least.value)) return []
  return [{ code: 'iuran.not_labour_intensive', facts: { workers, from: least.value } }]
}

const treeOf = (day: Day, { month, scale }: PuFacts, parts: readonly Part[], total: Rupiah): Because => {
  const from = parts.map((part) => part.because)
  if (scale === null) return because('iuran.pu', total, { facts: { month }, from })
  const table = lawOn(day, 'pu.program_skala')
  const law = [
    cited(
      table,
      table.value.find((row) => row.scale === scale),
    ),
  ]
  return because('iuran.pu', total, { facts: { month, scale }, law, from })
}

/** Iuran of a worker who receives a wage, for one month: what the employer, the worker and the State bear. */
export const puIuran = rule(PU_FACTS, (facts) => {
  const day = firstDayOf(facts.month)
  const asked = new Set([...ALWAYS, ...facts.programs])
  const early = [...asked].filter((program) => lawIfAny(day, NEEDED[program]) === null)
  if (early.length > 0)
    return { refusals: [{ code: 'iuran.before_law', facts: { month: facts.month, programs: early } }] }
  const refusals = [...wantingOf(day, facts), ...reliefRefusals(day, facts)]
  if (refusals.length > 0) return { refusals }
  const parts = partsOf(day, facts)
  const billed = parts.filter(({ share }) => share !== 'pemerintah')
  const total = addRupiah(...billed.map(({ because: { value } }) => value))
  const answer: Iuran = {
    total,
    parts: parts.map(({ program, share, because: { value } }) => ({ program, share, amount: value })),
  }
  return { answer, because: treeOf(day, facts, parts, total) }
})
