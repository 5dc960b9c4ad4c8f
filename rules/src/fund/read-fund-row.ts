import type { LawStatus } from '../law/index.ts'
import { type AreaCode, type Day, type Month, monthFrom, parseAreaCode, within } from '../words/index.ts'
import { type FundAreas, ownerOf } from './fund-areas.ts'
import { type FundDefaults, fundDefaults, type FundKind, type FundPayer } from './fund-kinds.ts'
import { amountIfAny, amountIn, type FundRow, monthIn, paperIn, refusing } from './fund-row.ts'
import {
  fundKindByWord,
  groupByWord,
  isOfDesa,
  KIND_NAMES,
  listIn,
  payerByWord,
  surenessByWord,
} from './fund-words.ts'
import { expandGroups } from './group-sets.ts'
import type { FundFileAbout, FundRefusal } from './read-fund-sheet.ts'

/** A fund as a row states it, completed by what the law shelf proposes for its kind. */
export type FundOnSheet = {
  readonly row: number
  readonly area: AreaCode
  readonly kind: FundKind
  readonly name: string
  /** Occupations; empty for all. */
  readonly groups: readonly string[]
  readonly areas: readonly AreaCode[]
  readonly programs: readonly string[]
  readonly firstMonth: Month
  readonly lastMonth: Month
  readonly payer: FundPayer
  readonly accountJkk: string
  readonly accountJkm: string
  readonly legalSource: string
  readonly sureness: LawStatus
  readonly ceiling: number
  /** The ceiling after the change of budget; null where there was none. */
  readonly revised: number | null
  readonly source: string
  readonly day: Day
}

type Refuse = ReturnType<typeof refusing>['refuse']

const MOST_NAME = 120
const PROGRAMS = ['JKK', 'JKM', 'JHT']

/** Whose fund it is and of which kind. */
function identityOf(row: FundRow, areas: FundAreas, { area: about, said }: FundFileAbout, refuse: Refuse) {
  const word = row.text('jenis')
  const guess = word === '' ? said.kind : fundKindByWord(word, about)
  const found = ownerOf(
    {
      code: row.text('kode'),
      name: row.text('wilayah'),
      kecamatan: row.text('kecamatan'),
      ofDesa: isOfDesa(guess),
    },
    about,
    areas,
  )
  if ('refused' in found) refuse(row.text('kode') === '' ? 'wilayah' : 'kode', found.refused, found.seen)
  const area = 'area' in found ? found.area : null
  const kind = word === '' ? said.kind : fundKindByWord(word, area ?? about)
  if (kind === undefined) refuse('jenis', word === '' ? 'kind.missing' : 'kind.unknown', word)
  return area === null || kind === undefined ? null : { area, kind }
}

function groupsOf(row: FundRow, year: number, defaults: FundDefaults, refuse: Refuse): string[] {
  const words = listIn(row.text('kelompok'))
  if (words.length === 0) return expandGroups(defaults.groups, year)
  if (words.length === 1 && /^semua$/i.test(words[0]!)) return []
  const found = words.flatMap((word) => groupByWord(word) ?? refuse('kelompok', 'group.unknown', word) ?? [])
  return expandGroups(found, year)
}

function placesOf(row: FundRow, area: AreaCode, areas: FundAreas, refuse: Refuse): AreaCode[] {
  return listIn(row.text('berlaku')).flatMap((word) => {
    const code = parseAreaCode(word)
    if (code === null || areas.nameOf(code) === undefined)
      return refuse('berlaku', 'place.unknown', word) ?? []
    return within(code, area) ? [code] : (refuse('berlaku', 'place.elsewhere', word) ?? [])
  })
}

function programsOf(row: FundRow, refuse: Refuse): string[] {
  const words = listIn(row.text('program').replaceAll('+', ';')).map((word) => word.toUpperCase())
  if (words.length === 0) return PROGRAMS.slice(0, 2)
  for (const word of words) if (!PROGRAMS.includes(word)) refuse('program', 'program.unknown', word)
  if (!words.includes('JKK') || !words.includes('JKM'))
    refuse('program', 'program.missing', row.text('program'))
  return PROGRAMS.filter((program) => words.includes(program))
}

function monthsOf(row: FundRow, about: FundFileAbout, refuse: Refuse): { first: Month; last: Month } {
  const edge = (column: 'dari' | 'sampai', number: number) =>
    row.text(column) === '' ? monthFrom(about.year, number) : monthIn(row, column, about, refuse)
  const first = edge('dari', 1) ?? monthFrom(about.year, 1)!
  const last = edge('sampai', 12) ?? monthFrom(about.year, 12)!
  if (first > last) refuse('sampai', 'months.order', row.text('sampai'))
  return { first, last }
}

/** A word of a closed list, or what is proposed where nothing is written. */
const chosen = <T extends string>(
  row: FundRow,
  {
    column,
    proposed,
    read,
  }: { column: 'pembayar' | 'keyakinan'; proposed: T; read: (word: string) => T | undefined },
  refuse: Refuse,
): T => {
  const word = row.text(column)
  const found = word === '' ? proposed : read(word)
  if (found !== undefined) return found
  refuse(column, column === 'pembayar' ? 'payer.unknown' : 'sureness.unknown', word)
  return proposed
}

/** What a fund may pay and on which law it stands. */
function rulesOf(
  row: FundRow,
  { area, kind }: { area: AreaCode; kind: FundKind },
  areas: FundAreas,
  { about, refuse }: { about: FundFileAbout; refuse: Refuse },
) {
  const defaults = fundDefaults(kind, about.year)
  const months = monthsOf(row, about, refuse)
  const ownLaw = row.text('dasar') !== ''
  return {
    groups: groupsOf(row, about.year, defaults, refuse),
    areas: placesOf(row, area, areas, refuse),
    programs: programsOf(row, refuse),
    firstMonth: months.first,
    lastMonth: months.last,
    payer: chosen(row, { column: 'pembayar', proposed: defaults.payer, read: payerByWord }, refuse),
    accountJkk: row.text('rekening_jkk') || defaults.accountJkk,
    accountJkm: row.text('rekening_jkm') || defaults.accountJkm,
    legalSource: (ownLaw ? row.text('dasar') : defaults.legalSource).slice(0, 300),
    sureness: chosen(
      row,
      {
        column: 'keyakinan',
        proposed: ownLaw ? ('memory' as const) : defaults.sureness,
        read: surenessByWord,
      },
      refuse,
    ),
  }
}

export function readFundRow(
  row: FundRow,
  areas: FundAreas,
  about: FundFileAbout,
): { fund: FundOnSheet | null; refused: readonly FundRefusal[] } {
  const { refused, refuse } = refusing(row.row)
  const year = row.text('tahun')
  if (year !== '' && Number(year) !== about.year) refuse('tahun', 'year.other', year)
  const identity = identityOf(row, areas, about, refuse)
  const ceiling = amountIn(row, 'pagu', refuse)
  const revised = amountIfAny(row, 'perubahan', refuse)
  const paper = paperIn(row, about, refuse)
  if (row.text('nama').length > MOST_NAME) refuse('nama', 'name.too_long', row.text('nama').slice(0, 40))
  if (identity === null) return { fund: null, refused }
  const rules = rulesOf(row, identity, areas, { about, refuse })
  if (refused.length > 0 || ceiling === null || paper === null) return { fund: null, refused }
  const name = row.text('nama') || KIND_NAMES[identity.kind]
  return { fund: { row: row.row, ...identity, name, ...rules, ceiling, revised, ...paper }, refused }
}
