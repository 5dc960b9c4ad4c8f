import { squeeze } from './cell.ts'
import type { Dialect } from './layouts/layout.ts'
import { type Occupation, occupationByWord } from './occupation.ts'

const WORKS = /^(?:1|Y|YA|BEKERJA|SEDANGBEKERJA|SUDAHBEKERJA)$/
const DOES_NOT = /^(?:0|2|T|TIDAK|TDK|TIDAKBEKERJA|TDKBEKERJA|BELUMBEKERJA|PENGANGGURAN|PENGANGGUR)$/

/** Whether somebody works, from an answer of a survey; null when the cell says neither. */
export function readWorking(text: string): boolean | null {
  const word = squeeze(text)
  if (WORKS.test(word)) return true
  return DOES_NOT.test(word) ? false : null
}

/** Line of business: its numbers in Regsosek and BDT, its words, what one does there on one's own and for pay. */
type Trade = {
  readonly regsosek: readonly number[]
  readonly bdt: readonly number[]
  readonly words: RegExp
  readonly own: string
  readonly hired: string
}

const trade = (
  numbers: readonly [readonly number[], readonly number[]],
  words: RegExp,
  own: string,
  hired: string,
): Trade => ({ regsosek: numbers[0], bdt: numbers[1], words, own, hired })

const EMPLOYEE = 'karyawan swasta'

const TRADES: readonly Trade[] = [
  trade([[4], [4, 5]], /PERIKANAN/, 'nelayan', 'buruh nelayan'),
  trade([[5], [6]], /PETERNAKAN/, 'peternak', 'buruh peternakan'),
  trade(
    [
      [1, 2, 3, 6],
      [1, 2, 3, 7],
    ],
    /PERTANIAN|HORTIKULTURA|PERKEBUNAN|KEHUTANAN/,
    'petani',
    'buruh tani',
  ),
  trade([[7], [8]], /PERTAMBANGAN|PENGGALIAN/, 'penambang', 'penambang'),
  trade([[8], [9]], /INDUSTRI/, 'industri', EMPLOYEE),
  trade([[9], [10]], /LISTRIK/, 'tukang listrik', EMPLOYEE),
  trade([[10], [20]], /SAMPAH|PEMULUNG|LIMBAH/, 'pemulung', 'petugas sampah'),
  trade([[11], [11]], /KONSTRUKSI|BANGUNAN/, 'konstruksi', 'buruh bangunan'),
  trade([[12], [12]], /PERDAGANGAN/, 'pedagang', EMPLOYEE),
  trade([[13], [14]], /PENGANGKUTAN|TRANSPORTASI/, 'transportasi', 'sopir'),
  trade([[14], [13]], /AKOMODASI|RUMAHMAKAN|HOTEL/, 'pedagang', EMPLOYEE),
  trade([[20], []], /PEMERINTAHAN/, 'perangkat desa', 'karyawan honorer'),
  trade([[21], [17]], /PENDIDIKAN/, 'guru', 'guru'),
  trade([[23], []], /KESENIAN|HIBURAN/, 'seniman', EMPLOYEE),
  trade([[25], []], /PEMBERIKERJA/, 'pembantu rumah tangga', 'pembantu rumah tangga'),
]
const ANY: Trade = trade([[], []], /^$/, 'wiraswasta', EMPLOYEE)

/** Position at work: 1 to 3 own business, 4 employee, 5 public service, 6 and 7 day labour, 8 unpaid in the family. */
const POSITIONS: readonly (readonly [number, RegExp])[] = [
  [5, /^(?:5|PNS)/],
  [6, /^(?:6|PEKERJABEBASPERTANIAN)/],
  [7, /^(?:7|PEKERJABEBASNON)/],
  [4, /^(?:4|BURUH|KARYAWAN|PEGAWAI)/],
  [1, /^(?:[1238]|BERUSAHA|PEKERJAKELUARGA)/],
]

function tradeOf(text: string, numbers: NonNullable<Dialect['trade']>): Trade {
  const word = squeeze(text)
  const number = Number(/^\d+/.exec(text.trim())?.[0] ?? 0)
  const found = TRADES.find((one) => one[numbers].includes(number))
  return found ?? (/^\d*$/.test(word) ? undefined : TRADES.find((one) => one.words.test(word))) ?? ANY
}

type Work = { readonly trade: string; readonly position: string; readonly numbers?: Dialect['trade'] }

/** The occupation that a line of business and a position in it come nearest to; undefined when neither is said. */
export function occupationByTrade({ trade, position, numbers = 'regsosek' }: Work): Occupation | undefined {
  const place = POSITIONS.find(([, pattern]) => pattern.test(squeeze(position)))?.[0]
  if (squeeze(trade) === '' && place === undefined) return undefined
  const { own, hired } = tradeOf(trade, numbers)
  if (place === 5) return occupationByWord('pns')
  if (place === 6) return occupationByWord('buruh tani')
  if (place === 7) return occupationByWord(hired === EMPLOYEE ? 'buruh harian lepas' : hired)
  return occupationByWord(place === 4 ? hired : own)
}
