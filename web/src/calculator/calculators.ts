import type { Day } from '@naungan/rules/words'
import type { RuleName } from '@naungan/rules/rules'

/** What somebody has said, as text by the name of the fact: what stands in the form and in the address. */
export type Said = Readonly<Record<string, string>>

/** A fact that is asked; `key` is its name in the address, and its words stand under it. */
export type Question = { readonly fact: string; readonly key: QuestionKey }

export type Calculator = {
  readonly rule: RuleName
  readonly asks: readonly Question[]
  /** Asked of few, behind a word. */
  readonly more?: readonly Question[]
  /** What stands in a form that nobody has touched. */
  readonly starts: (today: Day) => Said
  /** Facts that are no question while others are as they are. */
  readonly idle?: (said: Said) => readonly string[]
}

type QuestionKey =
  | 'penghasilan'
  | 'bidang'
  | 'pembayar'
  | 'mulai'
  | 'lama'
  | 'orang'
  | 'program'
  | 'pemberi-kerja'
  | 'upah'
  | 'bulan'
  | 'risiko'
  | 'skala'
  | 'padat-karya'
  | 'kontrak'
  | 'seluruh-upah'
  | 'tanggal'
  | 'lama-kontrak'
  | 'lewat-agen'
  | 'jht'
  | 'meninggal'
  | 'segmen'
  | 'iuran'
  | 'anak'
  | 'kecelakaan'
  | 'akibat'
  | 'upah-lapor'
  | 'tidak-bekerja'
  | 'angkutan'
  | 'bagian-tubuh'
  | 'rawat-rumah'
  | 'kacamata'
  | 'alat-dengar'
  | 'gigi-tiruan'
  | 'peristiwa'
  | 'posisi'
  | 'keluarga'
  | 'klaim'
  | 'berkas-lengkap'
  | 'jumlah'
  | 'dibayar'
  | 'jam'
  | 'lapor'
  | 'jam-lapor'
  | 'lahir'
  | 'nik-sah'
  | 'skema-lain'
  | 'aktif-pu'
  | 'dibayar-lain'
  | 'sudah-peserta'

const ask = (questions: Readonly<Record<string, QuestionKey>>): Question[] =>
  Object.entries(questions).map(([fact, key]) => ({ fact, key }))

const monthOfDay = (day: Day): string => day.slice(0, 7)

export const CALCULATORS = {
  iuran: {
    rule: 'iuran.bpu.masa',
    asks: ask({
      income: 'penghasilan',
      sector: 'bidang',
      payer: 'pembayar',
      from: 'mulai',
      months: 'lama',
      programs: 'program',
    }),
    more: ask({ people: 'orang', employer: 'pemberi-kerja' }),
    starts: (today) => ({
      income: '1000000',
      sector: 'LAINNYA',
      payer: 'MANDIRI',
      from: monthOfDay(today),
      months: '1',
      people: '1',
      programs: 'JKK JKM',
    }),
  },
  karyawan: {
    rule: 'iuran.pu',
    asks: ask({ wage: 'upah', month: 'bulan', risk: 'risiko', programs: 'program' }),
    more: ask({ scale: 'skala', labourIntensive: 'padat-karya' }),
    starts: (today) => ({
      wage: '2500000',
      month: monthOfDay(today),
      risk: '1',
      programs: 'JKK JKM JHT JP',
    }),
  },
  konstruksi: {
    rule: 'iuran.jakon',
    asks: ask({ contract: 'kontrak', wages: 'seluruh-upah', day: 'tanggal' }),
    starts: (today) => ({ contract: '500000000', day: today }),
  },
  migran: {
    rule: 'iuran.pmi',
    asks: ask({ months: 'lama-kontrak', viaAgency: 'lewat-agen', jht: 'jht', day: 'tanggal' }),
    starts: (today) => ({ months: '24', viaAgency: 'ya', day: today }),
  },
  meninggal: {
    rule: 'manfaat.jkm',
    asks: ask({ diedOn: 'meninggal', segment: 'segmen', payments: 'iuran', children: 'anak' }),
    starts: () => ({ segment: 'BPU', payments: '.' }),
  },
  kecelakaan: {
    rule: 'manfaat.jkk',
    asks: ask({
      happenedOn: 'kecelakaan',
      outcome: 'akibat',
      wage: 'upah-lapor',
      injuries: 'bagian-tubuh',
      monthsUnable: 'tidak-bekerja',
      transport: 'angkutan',
      children: 'anak',
    }),
    more: ask({
      homeCare: 'rawat-rumah',
      glasses: 'kacamata',
      hearingAid: 'alat-dengar',
      dentures: 'gigi-tiruan',
    }),
    starts: () => ({ outcome: 'MENINGGAL', wage: '1000000' }),
    idle: ({ outcome }) => [
      ...(outcome === 'MENINGGAL' || outcome === 'CACAT_TOTAL' ? [] : ['children']),
      ...(outcome === 'CACAT_SEBAGIAN' || outcome === 'CACAT_FUNGSI' ? [] : ['injuries']),
    ],
  },
  beasiswa: {
    rule: 'manfaat.beasiswa',
    asks: ask({ eventOn: 'peristiwa', children: 'anak' }),
    more: ask({ asOf: 'posisi' }),
    starts: () => ({ children: '..' }),
  },
  waris: {
    rule: 'manfaat.waris',
    asks: ask({ diedOn: 'meninggal', claimants: 'keluarga' }),
    starts: () => ({ claimants: 'pasangan..ya' }),
  },
  klaim: {
    rule: 'klaim.terlambat',
    asks: ask({ claim: 'klaim', completeOn: 'berkas-lengkap', amount: 'jumlah', paidOn: 'dibayar' }),
    starts: () => ({ claim: 'JKM', amount: '42000000' }),
  },
  gugur: {
    rule: 'klaim.kedaluwarsa',
    asks: ask({ claim: 'klaim', eventOn: 'peristiwa', asOf: 'posisi' }),
    starts: (today) => ({ claim: 'JKM', asOf: today }),
  },
  lapor: {
    rule: 'klaim.lapor',
    asks: ask({ happenedOn: 'kecelakaan', happenedAt: 'jam', reportedOn: 'lapor', reportedAt: 'jam-lapor' }),
    starts: () => ({}),
  },
  daftar: {
    rule: 'peserta.kelayakan',
    asks: ask({ bornOn: 'lahir', month: 'bulan', excludedAs: 'skema-lain', nikValid: 'nik-sah' }),
    more: ask({ activeAsPu: 'aktif-pu', fundedByOther: 'dibayar-lain', alreadyMember: 'sudah-peserta' }),
    starts: (today) => ({
      bornOn: `${Number(today.slice(0, 4)) - 40}-01`,
      month: monthOfDay(today),
      nikValid: 'ya',
    }),
  },
} as const satisfies Record<string, Calculator>

export type CalculatorName = keyof typeof CALCULATORS

/** What people come with, and what is counted for each. */
export const GROUPS = {
  iuran: ['iuran', 'karyawan', 'konstruksi', 'migran'],
  hak: ['meninggal', 'kecelakaan', 'beasiswa', 'waris'],
  batas: ['klaim', 'gugur', 'lapor', 'daftar'],
} as const satisfies Record<string, readonly CalculatorName[]>

export type GroupName = keyof typeof GROUPS

export const calculatorCalled = (name: string | undefined): CalculatorName =>
  name !== undefined && Object.hasOwn(CALCULATORS, name) ? (name as CalculatorName) : 'iuran'

export const groupOf = (name: CalculatorName): GroupName =>
  (Object.keys(GROUPS) as GroupName[]).find((group) => (GROUPS[group] as readonly string[]).includes(name))!

/** Every question of a calculator, those of few among them. */
export const questionsOf = (name: CalculatorName): readonly Question[] => {
  const { asks, more = [] }: Calculator = CALCULATORS[name]
  return [...asks, ...more]
}
