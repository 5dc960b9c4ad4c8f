import type { Iuran, Share } from '@naungan/rules/iuran'
import type { Claimant, JkkAnswer, JkmAnswer } from '@naungan/rules/manfaat'
import { type Assessment, REFUSALS } from '@naungan/rules/rule'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import type { CalculatorName, Said } from './calculators.ts'
import { useChoiceWords } from './choice-words.ts'
import { lastMonthOf, schedulesIn } from './found.ts'

type Answered = Extract<Assessment, { kind: 'answer' }>
type Teller = (found: Answered, said: Said) => string

/** What the calculator found, as the one sentence that stands on top. */
export const useHeadline = () => {
  const { t } = useTranslation('calculator')
  const { language } = useFormat()
  const tellers = { ...useIuranTellers(), ...useManfaatTellers(), ...useClaimTellers() }
  return (name: CalculatorName, found: Assessment, said: Said): string => {
    if (found.kind === 'issues') return t(`asking.${name}`)
    if (found.kind === 'answer') return tellers[name](found, said)
    const [first] = found.refusals
    if (found.refusals.length > 1) return t(`refused.${name}`, { n: found.refusals.length })
    return REFUSALS[first!.code][language].split('. ')[0]!.replace(/\.$/, '')
  }
}

const shareOf = ({ parts }: Iuran, share: Share): number =>
  parts.filter((part) => part.share === share).reduce((sum, { amount }) => sum + amount, 0)

const useIuranTellers = () => {
  const { t } = useTranslation('calculator')
  const { rupiah, count, month } = useFormat()
  const total = ({ answer }: Answered): string => rupiah((answer as Iuran).total)
  return {
    iuran: (found, said) => {
      const sum = total(found)
      const people = said['people'] && said['people'] !== '1' ? count(Number(said['people'])) : null
      const last = lastMonthOf(found.because)
      const period =
        said['months'] === '1' || last === undefined
          ? t('found.aMonth', { month: month(said['from']!) })
          : t('found.months', {
              n: count(Number(said['months'])),
              from: month(said['from']!),
              to: month(last),
            })
      return people === null ? t('found.iuran', { sum, period }) : t('found.iuranOf', { sum, period, people })
    },
    karyawan: (found) =>
      t('found.karyawan', {
        sum: total(found),
        employer: rupiah(shareOf(found.answer as Iuran, 'pemberi_kerja')),
        worker: rupiah(shareOf(found.answer as Iuran, 'pekerja')),
      }),
    konstruksi: (found, said) =>
      t(said['wages'] ? 'found.konstruksiMonth' : 'found.konstruksi', { sum: total(found) }),
    migran: (found, said) => t('found.migran', { sum: total(found), n: count(Number(said['months'])) }),
  } as const satisfies Partial<Record<CalculatorName, Teller>>
}

const useManfaatTellers = () => {
  const { t } = useTranslation('calculator')
  const { rupiah } = useFormat()
  const words = useChoiceWords()
  const withSchooling = (cash: number, scholarship: number): string =>
    t(scholarship > 0 ? 'found.familyAndSchool' : 'found.family', {
      cash: rupiah(cash),
      scholarship: rupiah(scholarship),
    })
  return {
    meninggal: ({ answer }) => {
      const { cash, scholarship } = answer as JkmAnswer
      return withSchooling(cash, scholarship)
    },
    kecelakaan: ({ answer }, { outcome }) => {
      const { total, scholarship } = answer as JkkAnswer
      if (outcome === 'MENINGGAL') return withSchooling(total - scholarship, scholarship)
      return total === 0 ? t('found.treated') : t('found.hurt', { sum: rupiah(total) })
    },
    beasiswa: ({ answer }) => {
      const { total } = answer as { total: number }
      const years = schedulesIn(answer).flatMap((child) => child.years.map(({ begins }) => begins))
      if (years.length === 0) return t('found.noSchooling')
      const last = Math.max(...years)
      return t('found.beasiswa', { sum: rupiah(total), year: `${last}/${last + 1}` })
    },
    waris: ({ answer }) => {
      const first = (answer as { claimants: readonly Claimant[] }).claimants.filter((one) => one.first)
      const kin = [...new Set(first.map((one) => words('kin', one.kin).toLowerCase()))]
      return kin.length === 0 ? t('found.noHeir') : t('found.waris', { kin: kin.join(t('and')) })
    },
  } as const satisfies Partial<Record<CalculatorName, Teller>>
}

const useClaimTellers = () => {
  const { t } = useTranslation('calculator')
  const { rupiah, day, count } = useFormat()
  return {
    klaim: ({ answer }) => {
      const { dueOn, daysLate, penalty } = answer as { dueOn: string; daysLate: number; penalty: number }
      if (daysLate === 0) return t('found.due', { day: day(dueOn) })
      const late = { n: count(daysLate), penalty: rupiah(penalty) }
      return t(penalty > 0 ? 'found.latePenalty' : 'found.late', late)
    },
    gugur: ({ answer }) => {
      const { lastDay, expired } = answer as { lastDay: string; expired: boolean }
      return t(expired ? 'found.expired' : 'found.claimable', { day: day(lastDay) })
    },
    lapor: ({ answer }) => t((answer as { inTime: boolean }).inTime ? 'found.inTime' : 'found.notInTime'),
    daftar: () => t('found.entitled'),
  } as const satisfies Partial<Record<CalculatorName, Teller>>
}
