import { cellText, type SheetRow, squeeze, stackHeadings } from '../sheet/index.ts'
import { readPosition } from './position.ts'
import { findStatistic, type Statistic } from './statistics.ts'

const WORDS = {
  kode: ['KODE', 'KODEWILAYAH', 'KODEKEMENDAGRI', 'KODEKABKOTA', 'KODEPROV', 'KODEPROVINSI', 'CODE'],
  nama: ['NAMA', 'NAMAWILAYAH', 'WILAYAH', 'DAERAH', 'PROVINSI', 'PROVINCE', 'KECAMATAN', 'DESA', 'AREA'],
  indikator: ['INDIKATOR', 'INDICATOR', 'VARIABEL', 'UKURAN'],
  nilai: ['NILAI', 'VALUE', 'ANGKA'],
  satuan: ['SATUAN', 'UNIT'],
  posisi: ['POSISI', 'PERIODE', 'TAHUN', 'PERIOD', 'YEAR'],
  periode: ['PERIODE', 'PERIOD'],
  definisi: ['DEFINISI', 'DEFINITION'],
  sumber: ['SUMBER', 'SOURCE'],
  url: ['URL', 'TAUTAN', 'LINK'],
  catatan: ['CATATAN', 'KETERANGAN', 'NOTE', 'NOTES'],
  instrumen: ['INSTRUMEN', 'INSTRUMENT'],
  tanggal: ['TANGGAL', 'TANGGALSUMBER', 'DATE'],
  jenis: ['JENIS'],
  persen: ['PERSEN'],
  orang: ['ORANG'],
} as const

export type Heading = keyof typeof WORDS

const SUMS = ['TOTAL', 'JUMLAH', 'JUMLAHTOTAL', 'PERSENTASE', 'LAKILAKIPEREMPUAN']
const SEXES: Readonly<Record<string, 'laki_laki' | 'perempuan'>> = {
  LAKILAKI: 'laki_laki',
  LAKILAKIMALE: 'laki_laki',
  MALE: 'laki_laki',
  PEREMPUAN: 'perempuan',
  PEREMPUANFEMALE: 'perempuan',
  FEMALE: 'perempuan',
}

/** A column of figures: of which statistic and as of when, as far as its heading says. */
export type ValueColumn = {
  readonly index: number
  readonly heading: string
  readonly statistic: Statistic | null
  readonly sex: 'laki_laki' | 'perempuan' | null
  readonly position: string | null
}

export type StatisticTable = {
  readonly form: 'long' | 'wide' | 'figures'
  readonly at: Readonly<Partial<Record<Heading, number>>>
  readonly columns: readonly ValueColumn[]
  readonly title: string
  /** How many columns are headed; a comma within the last text of a CSV without quotes makes more. */
  readonly width: number
  readonly below: readonly SheetRow[]
}

const DEEPEST = 30
const NAMES_AREA = /^(?:NAMA)?(?:KABUPATEN|KAB|KOTA|PROVINSI|KECAMATAN)/

const headingAt = (texts: readonly string[]): Partial<Record<Heading, number>> => {
  const at: Partial<Record<Heading, number>> = {}
  const taken = new Set<number>()
  for (const [field, words] of Object.entries(WORDS) as [Heading, readonly string[]][]) {
    const free = (of: (form: string) => boolean) =>
      texts.findIndex((text, n) => !taken.has(n) && of(squeeze(text)))
    const exact = words.map((word) => free((form) => form === word)).find((n) => n >= 0)
    const index = exact ?? (field === 'nama' ? free((form) => NAMES_AREA.test(form)) : -1)
    if (index < 0) continue
    at[field] = index
    taken.add(index)
  }
  return at
}

function columnOf(heading: string, index: number): ValueColumn | null {
  const parts = heading.split('\n')
  const own = parts.at(-1) ?? ''
  const [year] = own.match(/^(?:tahun )?((?:19|20)\d{2})\D*$/i) ?? []
  const position = year === undefined ? null : (readPosition(own)?.at ?? null)
  const statistic =
    findStatistic(own.replace(/\b(?:19|20)\d{2}\b/, '')) ?? (parts[1] && findStatistic(parts[0]!)) ?? null
  const sex = SEXES[squeeze(own)] ?? null
  const sum = SUMS.includes(squeeze(own))
  const [within] = position === null && statistic ? (own.match(/\b(?:19|20)\d{2}\b/) ?? []) : []
  if (position === null && !statistic && sex === null && !sum) return null
  return { index, heading, statistic: statistic || null, sex, position: position ?? within ?? null }
}

const columnsOf = (headings: readonly string[], at: Partial<Record<Heading, number>>): ValueColumn[] => {
  const taken = new Set(Object.values(at))
  return headings.flatMap((heading, index) => {
    const column = taken.has(index) || heading === '' ? null : columnOf(heading, index)
    return column === null ? [] : [column]
  })
}

type Headed = Pick<StatisticTable, 'form' | 'at' | 'columns' | 'width'>

function headed(headings: readonly string[]): (Headed & { score: number }) | null {
  const at = headingAt(headings)
  const width = headings.findLastIndex((heading) => heading !== '') + 1
  if (at.kode === undefined && at.nama === undefined) return null
  if (at.jenis !== undefined && (at.persen ?? at.orang) !== undefined)
    return { form: 'figures', at, width, columns: [], score: 20 }
  if (at.nilai !== undefined)
    return { form: 'long', at, width, columns: [], score: 10 + Object.keys(at).length }
  const columns = columnsOf(headings, at)
  if (columns.length === 0) return null
  return { form: 'wide', at, width, columns, score: columns.length + Object.keys(at).length }
}

/** Finds the headings, in one row or in two, below titles; null when no row heads a table of figures. */
export function findStatisticTable(rows: readonly SheetRow[]): StatisticTable | null {
  const texts = rows.map((row) => row.cells.map(cellText))
  let best: { headed: Headed; score: number; from: number; to: number } | null = null
  for (let n = 0; n < Math.min(rows.length, DEEPEST); n++) {
    for (const deep of [0, 1]) {
      const lower = texts[n + deep]
      if (lower === undefined) continue
      const found = headed(deep === 0 ? lower : stackHeadings(texts[n]!, lower))
      if (found && found.score > (best?.score ?? 0))
        best = { headed: found, score: found.score, from: n, to: n + deep }
    }
  }
  if (best === null) return null
  const title = texts
    .slice(0, best.from)
    .map((line) => line.filter((text) => text !== '').join(' '))
    .join(' ')
  return { ...best.headed, title, below: rows.slice(best.to + 1) }
}
