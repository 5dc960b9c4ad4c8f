import type { Words } from '../../words/index.ts'
import { squeeze } from '../cell.ts'
import type { WorkerField } from '../fields.ts'

export type Layout =
  | 'opensid_penduduk'
  | 'opendk_penduduk'
  | 'siak_dukcapil'
  | 'bip_2012'
  | 'bip_2016'
  | 'bip_ektp'
  | 'opensid_bantuan_peserta'
  | 'opensid_suplemen'
  | 'bdt2015'
  | 'regsosek2022_anggota'
  | 'sipp_tk_baru'
  | 'sipp_tk_baru_v2_32col'
  | 'sipp_tk_lanjutan'
  | 'sipp_tk_na'
  | 'sipp_upah'
  | 'sipp_koreksi'
  | 'p3ke_keluarga'
  | 'p3ke_individu'
  | 'dtsen_individu'
  | 'dtsen_keluarga'
  | 'siks_ng'
  | 'bpjs_peserta'
  | 'umum'

/** What the codes in the cells of a layout mean, where they do not mean what they mean elsewhere. */
export type Dialect = {
  /** Occupations by the numbers of the identity card. */
  readonly occupation?: 'numbers'
  readonly status?: 'opensid' | 'regsosek' | 'alive'
  /** BPS numbers relations otherwise than Dukcapil. */
  readonly relation?: 'bps'
  /** Y and T for married and not, as SIPP has it. */
  readonly marital?: 'sipp'
  readonly desil?: 'percentile'
  /** Which numbers the lines of business have. */
  readonly trade?: 'regsosek' | 'bdt'
}

export type KnownLayout = {
  readonly id: Layout
  readonly name: Words
  /** Its headings as they are written. */
  readonly headings: readonly string[]
  /** The same, squeezed. */
  readonly columns: readonly string[]
  /** The heading of each field, squeezed; of several the first that stands there. */
  readonly fields: { readonly [field in WorkerField]?: readonly string[] }
  /** Headings without which it is not this layout: villages delete columns, but not these. */
  readonly needs: readonly string[]
  readonly kind: 'people' | 'households'
  /** What it never has, so nobody is asked for it. */
  readonly lacks: readonly WorkerField[]
  readonly dialect: Dialect
}

type Given = Partial<Pick<KnownLayout, 'kind' | 'lacks' | 'dialect'>> & {
  readonly id: Layout
  readonly name: readonly [string, string]
  readonly columns: string
  readonly fields: { readonly [field in WorkerField]?: string }
  readonly needs?: string
}

const squeezed = (text: string): string[] => text.split('|').map(squeeze)

/** A layout from its headings as they are written, parted by bars. */
export const layout = ({ id, name, columns, fields, needs, ...rest }: Given): KnownLayout => ({
  id,
  name: { id: name[0], en: name[1] },
  headings: columns.split('|'),
  columns: squeezed(columns),
  fields: Object.fromEntries(Object.entries(fields).map(([field, text]) => [field, squeezed(text)])),
  needs: needs === undefined ? [] : squeezed(needs),
  kind: 'people',
  lacks: [],
  dialect: {},
  ...rest,
})
