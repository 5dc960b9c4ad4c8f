import { OCCUPATIONS_VERSION, occupationOf } from '@naungan/rules/sheet'
import { type Day, formatArea, formatCutOff, formatDay } from '@naungan/rules/words'
import type { Ctx, Language } from '../platform/endpoint.ts'
import { type AskedGroups, type Grouping, readGroups } from './groups.ts'
import { type Officials, readOfficials } from './officials.ts'
import type { TableCell } from '../sheets/index.ts'
import type { TableFile } from './table-downloads.ts'

const WORDS = {
  id: {
    by: {
      segment: 'Segmen usulan',
      occupation: 'Pekerjaan',
      sex: 'Jenis kelamin',
      age: 'Umur',
      desil: 'Desil',
      fund: 'Pembayar',
    },
    group: ['Di register', 'Terlindungi', 'Belum', 'Cakupan (%)'],
    place: ['Kode', 'Wilayah'],
    officials: ['Aparatur dan kader desa di register', 'terlindungi', 'Cakupan (%)'],
    nonAsn: ['Non-ASN di register', 'terlindungi', 'Cakupan (%)'],
    values: {
      unknown: 'Tidak diketahui',
      outside: 'Terlindungi, tidak ada di register',
      uncovered: 'Belum terlindungi',
      other: 'Pembayar kurang dari 5 orang',
      none: 'Tidak bekerja',
      excluded: 'Skema lain (ASN, TNI, Polri)',
      L: 'Laki-laki',
      P: 'Perempuan',
    } as Record<string, string>,
    whole: 'Jumlah',
    taken: 'Diambil',
    from: 'oleh',
    counted: 'Daftar pekerjaan versi',
  },
  en: {
    by: {
      segment: 'Proposed segment',
      occupation: 'Occupation',
      sex: 'Sex',
      age: 'Age',
      desil: 'Decile',
      fund: 'Payer',
    },
    group: ['In the register', 'Covered', 'Not yet', 'Coverage (%)'],
    place: ['Code', 'Area'],
    officials: ['Village officials and kader in the register', 'covered', 'Coverage (%)'],
    nonAsn: ['Non-ASN in the register', 'covered', 'Coverage (%)'],
    values: {
      unknown: 'Not known',
      outside: 'Covered, not in the register',
      uncovered: 'Not covered yet',
      other: 'Payers of fewer than 5 people',
      none: 'Does not work',
      excluded: 'Another scheme (ASN, TNI, Polri)',
      L: 'Men',
      P: 'Women',
    } as Record<string, string>,
    whole: 'Whole',
    taken: 'Taken',
    from: 'by',
    counted: 'Table of occupations of',
  },
} as const

const percent = (covered: number, workers: number): number | null =>
  workers === 0 ? null : Math.round((covered * 10_000) / workers) / 100

type Head = Pick<Officials, 'area' | 'asOf' | 'indicator'>

const lastLine = ({ language, today, actor }: Ctx, { area, asOf, indicator }: Head): TableCell[] => {
  const words = WORDS[language]
  const where = `${formatArea(area.code, area.name)}, ${formatCutOff(asOf as Day, language)}, ${indicator}.`
  const taken = `${words.taken} ${formatDay(today as Day, language)} ${words.from} ${actor.name}.`
  return [`${where} ${words.counted} ${formatDay(OCCUPATIONS_VERSION, language)}. ${taken}`]
}

const nameOf = (by: Grouping, value: string, language: Language): string =>
  (by === 'occupation' ? occupationOf(value)?.label : undefined) ?? WORDS[language].values[value] ?? value

export const groupsFile = async (ctx: Ctx, asked: AskedGroups & { by: Grouping }): Promise<TableFile> => {
  const found = await readGroups(ctx, asked)
  const words = WORDS[ctx.language]
  const rows = found.groups.toSorted((a, b) => (b.gap ?? -1) - (a.gap ?? -1))
  const bp = (share: number | null) => (share === null ? null : share / 100)
  const covered = rows.reduce((sum, row) => sum + row.covered, 0)
  return {
    name: `kelompok-${asked.by}-${asked.code}-${found.month}`,
    sheet: 'Kelompok',
    table: [
      [words.by[asked.by], ...words.group],
      ...rows.map((row): TableCell[] => [
        nameOf(asked.by, row.value, ctx.language),
        row.workers,
        row.covered,
        row.gap,
        bp(row.coverageBp),
      ]),
      [words.whole, found.workers, covered, null, null],
      lastLine(ctx, found),
    ],
  }
}

type PartHeads = { workers: number; covered: number }
const headsCells = ({ workers, covered }: PartHeads): TableCell[] => [
  workers,
  covered,
  percent(covered, workers),
]

/** Every desa of a kabupaten, else every part, those with nobody covered first. */
export const officialsFile = async (ctx: Ctx, asked: AskedGroups): Promise<TableFile> => {
  const found = await readOfficials(ctx, asked)
  const words = WORDS[ctx.language]
  const parts = found.leaves.length > 0 ? found.leaves : found.parts
  const sum = (rows: readonly PartHeads[]): PartHeads => ({
    workers: rows.reduce((all, row) => all + row.workers, 0),
    covered: rows.reduce((all, row) => all + row.covered, 0),
  })
  return {
    name: `aparatur-${asked.code}-${found.month}`,
    sheet: 'Kelompok',
    table: [
      [...words.place, ...words.officials, ...words.nonAsn],
      ...parts
        .toSorted(
          (a, b) => a.officials.covered - b.officials.covered || b.officials.workers - a.officials.workers,
        )
        .map(({ code, name, officials, nonAsn }): TableCell[] => [
          code,
          formatArea(code, name),
          ...headsCells(officials),
          ...headsCells(nonAsn),
        ]),
      [asked.code, words.whole, ...headsCells(sum(found.officials)), ...headsCells(sum(found.nonAsn))],
      lastLine(ctx, found),
    ],
  }
}
