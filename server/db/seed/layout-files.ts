import { type Layout, layoutHeadings } from '@naungan/rules/sheet'
import { BOOKS, byFamily } from './layout-books.ts'
import { LAYOUT_CELLS, type Named, opensidInLetters, type Place } from './layout-cells.ts'
import { type Listed, listed, type Shows } from './layout-listed.ts'
import { type Person, people } from './people.ts'
import type { SeedSpec } from './seed-spec.ts'
import { bookBytes, csvLine, type SeedRow, type SeedSheet } from './sheet-bytes.ts'

type Encoding = 'utf8' | 'utf16le' | 'latin1'
type Form = 'xlsx' | 'xls' | 'ods' | { readonly delimiter: string; readonly encoding: Encoding }

type Spec = {
  readonly layout: Layout
  readonly form: Form
  /** What rows can show; all of it when not said. */
  readonly shows?: Partial<Shows>
  /** Issues that every row has because the layout lacks something. */
  readonly always?: readonly string[]
  readonly letters?: boolean
}

const csv = (delimiter: string, encoding: Encoding = 'utf8'): Form => ({ delimiter, encoding })

const SPECS: readonly Spec[] = [
  { layout: 'opensid_penduduk', form: 'xlsx' },
  { layout: 'opensid_penduduk', form: 'xlsx', letters: true },
  { layout: 'opendk_penduduk', form: csv(',') },
  { layout: 'siak_dukcapil', form: 'xls' },
  { layout: 'bip_2012', form: 'xls' },
  { layout: 'bip_2016', form: 'xlsx' },
  { layout: 'bip_ektp', form: 'xlsx' },
  { layout: 'opensid_bantuan_peserta', form: 'xlsx', shows: { numbers: false } },
  {
    layout: 'opensid_suplemen',
    form: 'xlsx',
    shows: { born: false },
    always: ['nama.missing', 'tanggal_lahir.missing'],
  },
  { layout: 'bdt2015', form: 'xlsx', shows: { born: false }, always: ['tanggal_lahir.missing'] },
  { layout: 'regsosek2022_anggota', form: csv('\t', 'utf16le') },
  { layout: 'sipp_tk_baru', form: 'xlsx' },
  { layout: 'sipp_tk_baru_v2_32col', form: 'xls' },
  { layout: 'sipp_tk_lanjutan', form: 'xlsx' },
  { layout: 'sipp_tk_na', form: 'xlsx', shows: { nik: false }, always: ['nik.missing', 'desa.missing'] },
  { layout: 'sipp_upah', form: csv(';') },
  {
    layout: 'sipp_koreksi',
    form: 'xlsx',
    shows: { nik: false, born: false },
    always: ['nik.missing', 'tanggal_lahir.missing', 'desa.missing'],
  },
  { layout: 'p3ke_keluarga', form: csv(';', 'latin1') },
  { layout: 'p3ke_individu', form: 'ods' },
  { layout: 'dtsen_individu', form: csv('|') },
  { layout: 'dtsen_keluarga', form: 'xlsx', shows: { nik: false, born: false } },
  { layout: 'siks_ng', form: 'xlsx', shows: { born: false }, always: ['tanggal_lahir.missing'] },
]

export type LayoutFile = {
  readonly layout: Layout
  readonly name: string
  readonly bytes: Buffer
  /** The people on it, in the order of its rows. */
  readonly listed: readonly Listed[]
  /** The issues of each row in that order, by name. */
  readonly planted: readonly (readonly string[])[]
}

type Source = { readonly everyone: readonly Person[]; readonly place: Place }

function tableOf({ layout, letters }: Spec, all: readonly Listed[], place: Place): SeedRow[] {
  const cells = letters ? opensidInLetters : LAYOUT_CELLS[layout]
  if (cells === undefined) throw new Error(`made-up files: nothing writes ${layout}`)
  const headings = layoutHeadings(layout)
  const rowOf = (named: Named): SeedRow => headings.map((heading) => named[heading] ?? '')
  return [headings, ...all.map((one) => rowOf(cells(one, place)))]
}

/** The headings of BDT are numbered, those of Regsosek stand below two titles. */
function dressed(layout: Layout, rows: readonly SeedRow[]): readonly SeedRow[] {
  const [headings = [], ...body] = rows
  if (layout === 'bdt2015')
    return [headings.map((text, nth) => (nth < 50 ? `${String(text)} (${nth + 1})` : text)), ...body]
  if (layout === 'regsosek2022_anggota')
    return [['IV. KETERANGAN SOSIAL EKONOMI'], ['(DATA REKAAN)'], ...rows]
  return layout === 'opensid_penduduk' ? [...rows, ['', '###']] : rows
}

/** Other sheets stand beside the list, before it or after it. */
function sheetsOf(layout: Layout, rows: readonly SeedRow[]): SeedSheet[] {
  const own: SeedSheet = [layout.startsWith('sipp') ? layout.replace('sipp', 'data') : 'Data', rows]
  if (layout === 'opensid_penduduk')
    return [
      own,
      [
        'Kode Data',
        [
          ['Kode', 'Sex'],
          ['1', 'LAKI-LAKI'],
        ],
      ],
    ]
  if (!layout.startsWith('sipp')) return [own]
  const places: SeedSheet = [
    'Lokasi Pekerjaan',
    [
      ['NAMA', 'KODE_LOKASI'],
      ['KABUPATEN LAMONGAN', '3524'],
    ],
  ]
  return [['Petunjuk Pengisian', [['PETUNJUK PENGISIAN'], ['1. Isi semua kolom.']]], own, places]
}

function bytesOf({ layout, form }: Spec, rows: readonly SeedRow[]): Buffer {
  if (typeof form === 'string') return bookBytes(sheetsOf(layout, rows), form)
  const text = rows.map((row) => csvLine(row, form.delimiter)).join('')
  return Buffer.from(form.encoding === 'utf16le' ? `\ufeff${text}` : text, form.encoding)
}

function layoutFile(spec: Spec, { everyone, place }: Source): LayoutFile {
  const { layout, form, shows, always = [] } = spec
  const all = listed(everyone, { nik: true, born: true, numbers: typeof form === 'string', ...shows })
  const book = BOOKS[layout]
  const families = byFamily(all)
  const inOrder = book === undefined ? all : families.flat()
  const rows = book === undefined ? tableOf(spec, all, place) : book(families, place)
  const people = { listed: inOrder, planted: inOrder.map(({ issues }) => [...always, ...issues]) }
  const households = { listed: all, planted: families.map(() => []) }
  const extension = typeof form === 'string' ? form : 'csv'
  return {
    layout,
    name: `${layout}${spec.letters ? '-huruf' : ''}.${extension}`,
    bytes: bytesOf(spec, dressed(layout, rows)),
    ...(layout === 'dtsen_keluarga' ? households : people),
  }
}

/** A made-up file of each layout, all of the same people of one desa, and OpenSID's in letters besides. */
export function layoutFiles(spec: SeedSpec, place: Place): LayoutFile[] {
  const everyone = [...people(spec)]
  return SPECS.map((one) => layoutFile(one, { everyone, place }))
}
