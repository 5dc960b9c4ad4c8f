import { bpuAmounts, PAYERS, SECTORS } from '@naungan/rules/iuran'
import { jkm } from '@naungan/rules/manfaat'
import { assess } from '@naungan/rules/rule'
import { addMonths, type Month } from '@naungan/rules/words'
import { type Bench, figure } from './figure.ts'

const ASSESSMENTS = 400_000
const IURAN = 4_000_000
const MONTHS = 24

const monthOf = (n: number): Month => addMonths('2025-03', n % MONTHS)

/** Families as they come: newcomers, long members, members in arrears, with and without children. */
const deaths = Array.from({ length: 1000 }, (_, n) => ({
  diedOn: `${monthOf(n)}-${String(1 + (n % 28)).padStart(2, '0')}`,
  segment: n % 10 === 0 ? 'PU' : 'BPU',
  payments: [{ from: addMonths(monthOf(n), -(n % 60)), to: addMonths(monthOf(n), -(n % 3)) }],
  children:
    n % 2 === 0
      ? []
      : [
          { bornOn: `${2010 + (n % 15)}-05-01`, stage: 'BELUM' },
          { bornOn: '2008-03-01', stage: 'SMA', year: 2 },
        ],
}))

const workers = Array.from({ length: 1000 }, (_, n) => ({
  month: monthOf(n),
  income: 1_000_000 + n * 20_000,
  sector: SECTORS[n % SECTORS.length]!,
  payer: PAYERS[n % PAYERS.length]!,
  employer: false,
  programs: n % 3 === 0 ? (['JKK', 'JKM', 'JHT'] as const) : (['JKK', 'JKM'] as const),
}))

/** How often a second of this process's own CPU time does it: the machine may be shared. */
const perSecond = (times: number, work: (n: number) => number): number => {
  for (let n = 0; n < times / 10; n++) work(n)
  const before = process.cpuUsage()
  let sum = 0
  for (let n = 0; n < times; n++) sum += work(n)
  const { user, system } = process.cpuUsage(before)
  if (!Number.isSafeInteger(sum)) throw new Error('rules: a sum that is not whole')
  return (times * 1_000_000) / (user + system)
}

export const rules: Bench = {
  name: 'rules',
  run: async () => [
    figure(
      'rules.jkm_with_tree',
      perSecond(ASSESSMENTS, (n) => {
        const found = assess(jkm, deaths[n % deaths.length])
        return found.kind === 'answer' ? found.answer.cash : 0
      }),
      'assessments/s of CPU',
      { aim: '>= 200000' },
    ),
    figure(
      'rules.iuran_without_tree',
      perSecond(IURAN, (n) => bpuAmounts(workers[n % workers.length]!)?.total ?? 0),
      'iuran/s of CPU',
      { aim: '>= 1000000' },
    ),
  ],
}
