import type { Day } from '@naungan/rules/words'
import { type Chance, weighted } from './chance.ts'
import { nikStem } from './nik-issuer.ts'
import type { Person } from './people.ts'

/** What can be wrong with a row, named by what a reader finds. */
export const DEFECTS = [
  'nik.15_digits',
  'nik.numeric',
  'nik.scientific',
  'nik.missing',
  'nik.apostrophe',
  'tanggal_lahir.impossible',
  'umur.above_maximum',
  'row.duplicate',
  'pekerjaan.unknown',
  'nama.deceased_mark',
] as const
export type Defect = (typeof DEFECTS)[number]
export type DefectCounts = Record<Defect, number>

/** A row before the layout writes it: what the village clerk meant, or mistyped. */
export type Draft = { nik: string | number; nama: string; tanggalLahir: string; pekerjaan: string }

const OLDEST_SPARE = 66
const UNKNOWN_WORDS = ['SRBTN XX', 'IKUT ORANG', 'KRJ MUSIMAN ??', 'TDK TTP', 'MBURI OMAH']

const tooOld = (chance: Chance, person: Person, on: Day): Pick<Draft, 'nik' | 'tanggalLahir'> => {
  const year = Number(on.slice(0, 4)) - OLDEST_SPARE - chance.below(12)
  const born = `${year}${person.tanggalLahir.slice(4).replace('02-29', '02-28')}` as Day
  return {
    nik: nikStem(person.nik.slice(0, 6), born, person.jenisKelamin) + person.nik.slice(12),
    tanggalLahir: born,
  }
}

type Spoil = (chance: Chance, person: Person, on: Day) => Partial<Draft>

const SPOIL: Record<Defect, Spoil> = {
  'nik.15_digits': (chance, { nik }) => {
    const lost = 12 + chance.below(4)
    return { nik: nik.slice(0, lost) + nik.slice(lost + 1) }
  },
  // Excel keeps fifteen digits of a number; the sixteenth becomes 0.
  'nik.numeric': (_, { nik }) => ({ nik: Number(`${nik.slice(0, 15)}0`) }),
  'nik.scientific': (chance, { nik }) => ({
    nik: `${nik.charAt(0)}${chance.pick(['.', ','])}${nik.slice(1, 6)}E+15`,
  }),
  'nik.missing': (chance) => ({ nik: chance.pick(['', '-', '0']) }),
  'nik.apostrophe': (_, { nik }) => ({ nik: `'${nik}` }),
  'tanggal_lahir.impossible': (chance, { tanggalLahir }) => ({
    tanggalLahir: `${tanggalLahir.slice(0, 4)}-${chance.pick(['02-30', '02-31', '04-31', '06-31', '11-31'])}`,
  }),
  'umur.above_maximum': tooOld,
  'row.duplicate': () => ({}),
  'pekerjaan.unknown': (chance) => ({ pekerjaan: chance.pick(UNKNOWN_WORDS) }),
  'nama.deceased_mark': (chance, { nama, jenisKelamin }) => ({
    nama: `${nama} ${jenisKelamin === 'L' ? '(ALM)' : chance.pick(['(ALMH)', '(ALMH.)'])}`,
  }),
}

const WEIGHTS: Record<Defect, number> = {
  'nik.15_digits': 18,
  'nik.numeric': 16,
  'nik.scientific': 8,
  'nik.missing': 10,
  'nik.apostrophe': 10,
  'tanggal_lahir.impossible': 8,
  'umur.above_maximum': 8,
  'row.duplicate': 12,
  'pekerjaan.unknown': 6,
  'nama.deceased_mark': 4,
}

export const defectOf = weighted(DEFECTS.map((defect) => [defect, WEIGHTS[defect]] as const))

export const noDefects = (): DefectCounts =>
  Object.fromEntries(DEFECTS.map((defect) => [defect, 0])) as DefectCounts

export const spoil = (
  draft: Draft,
  defect: Defect,
  from: { chance: Chance; person: Person; on: Day },
): Draft => ({
  ...draft,
  ...SPOIL[defect](from.chance, from.person, from.on),
})
