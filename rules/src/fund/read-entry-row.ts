import type { AreaCode, Day, Month } from '../words/index.ts'
import { type FundAreas, ownerOf } from './fund-areas.ts'
import type { FundKind } from './fund-kinds.ts'
import { amountIfAny, amountIn, type FundRow, monthIn, paperIn, refusing } from './fund-row.ts'
import { fundKindByWord, isOfDesa, stageByWord } from './fund-words.ts'
import type { Stage } from './ledger.ts'
import type { FundFileAbout, FundRefusal } from './read-fund-sheet.ts'

/** An amount committed or paid as a row states it, and the words by which it names its fund. */
export type EntryOnSheet = {
  readonly row: number
  readonly area: AreaCode
  readonly kind: FundKind | null
  readonly name: string
  readonly stage: Exclude<Stage, 'planned'>
  readonly month: Month
  readonly jkk: number
  readonly jkm: number
  readonly jht: number
  readonly personMonths: number
  readonly source: string
  readonly day: Day
}

type Refuse = ReturnType<typeof refusing>['refuse']

const MOST_PERSON_MONTHS = 1_000_000_000

const personMonthsIn = (row: FundRow, refuse: Refuse): number | null => {
  const column = row.text('bulan_orang') === '' ? 'orang' : 'bulan_orang'
  const digits = row.text(column).replace(/^(\d{1,3}(?:[.,]\d{3})+)$/, (all) => all.replace(/\D/g, ''))
  if (!/^\d{1,12}$/.test(digits) || Number(digits) > MOST_PERSON_MONTHS)
    return refuse(column, 'persons.unreadable', row.text(column))
  return Number(digits)
}

const stageIn = (row: FundRow, refuse: Refuse): Exclude<Stage, 'planned'> | null => {
  const word = row.text('tahap')
  const stage = stageByWord(word)
  if (stage === 'committed' || stage === 'realised') return stage
  return refuse('tahap', word === '' ? 'stage.missing' : 'stage.unknown', word)
}

const amountsIn = (row: FundRow, refuse: Refuse) => {
  const [jkk, jkm] = [amountIn(row, 'jkk', refuse), amountIn(row, 'jkm', refuse)]
  const jht = amountIfAny(row, 'jht', refuse) ?? 0
  if (jkk === 0 && jkm === 0 && jht === 0) refuse('jkk', 'amount.nothing')
  return jkk === null || jkm === null ? null : { jkk, jkm, jht }
}

/** The words by which a row names its fund: its owner, and its kind or name. */
function fundOf(row: FundRow, areas: FundAreas, { area: about, said }: FundFileAbout, refuse: Refuse) {
  const word = row.text('jenis')
  const kind = word === '' ? said.kind : fundKindByWord(word, about)
  if (word !== '' && kind === undefined) return refuse('jenis', 'kind.unknown', word)
  const found = ownerOf(
    {
      code: row.text('kode'),
      name: row.text('wilayah'),
      kecamatan: row.text('kecamatan'),
      // A row that names its fund by its own name needs no village, of whatever kind it is.
      ofDesa: isOfDesa(kind) && row.text('wilayah') !== '',
    },
    about,
    areas,
  )
  if ('refused' in found) return refuse('kode', found.refused, found.seen)
  return { area: found.area, kind: kind ?? null, name: row.text('nama') }
}

export function readEntryRow(
  row: FundRow,
  areas: FundAreas,
  about: FundFileAbout,
): { entry: EntryOnSheet | null; refused: readonly FundRefusal[] } {
  const { refused, refuse } = refusing(row.row)
  const fund = fundOf(row, areas, about, refuse)
  const stage = stageIn(row, refuse)
  const month = monthIn(row, 'bulan', about, refuse)
  const amounts = amountsIn(row, refuse)
  const personMonths = personMonthsIn(row, refuse)
  const paper = paperIn(row, about, refuse)
  if (fund === null || stage === null || month === null || refused.length > 0) return { entry: null, refused }
  if (amounts === null || personMonths === null || paper === null) return { entry: null, refused }
  return { entry: { row: row.row, ...fund, stage, month, ...amounts, personMonths, ...paper }, refused }
}
