import {
  type FloorSide,
  isOnSide,
  type PartOrder,
  partsInOrder,
  USUAL_ORDER,
  usualDirection,
} from '@naungan/rules/target'
import type { Direction } from '@naungan/rules/order'
import { type Day, formatArea, formatCutOff, formatDay } from '@naungan/rules/words'
import type { Ctx } from '../platform/endpoint.ts'
import { type AskedFigure, readCoverage } from './coverage.ts'
import type { TableCell } from '../sheets/index.ts'
import type { TableFile } from './table-downloads.ts'
import { readFloor } from './floor.ts'

/** The table as it is seen: what it is ordered by and which of its rows are looked for. */
export type AskedTable = AskedFigure & {
  order?: PartOrder | undefined
  direction?: Direction | undefined
  side?: FloorSide | undefined
}

const HEADINGS = {
  id: [
    'Kode',
    'Wilayah',
    'Terlindungi',
    'Seharusnya',
    'Cakupan (%)',
    'Target (%)',
    'Kurang',
    'Perlu per bulan',
  ],
  en: ['Code', 'Area', 'Covered', 'Should be', 'Coverage (%)', 'Target (%)', 'Short', 'Needed a month'],
} as const

const FLOOR_HEADINGS = {
  id: ['Minimal tiap desa', 'Desa mencapai minimal', 'Dari desa'],
  en: ['Floor of each desa', 'Desa at the floor', 'Of desa'],
} as const

const WORDS = {
  id: {
    unknown: 'Desa belum diketahui',
    whole: 'Jumlah',
    rest: 'wilayah lain',
    drawn: 'Diambil',
    by: 'oleh',
    count: 'Hitungan',
    floor: 'Minimal tiap desa',
  },
  en: {
    unknown: 'Desa not known',
    whole: 'Whole',
    rest: 'other areas',
    drawn: 'Taken',
    by: 'by',
    count: 'Indicator',
    floor: 'Floor of each desa',
  },
} as const

type Figure = Awaited<ReturnType<typeof readCoverage>>
type Floors = Awaited<ReturnType<typeof readFloor>>
type Part = ReturnType<typeof partsOf>[number]

const percent = (bp: number | null): number | null => (bp === null ? null : bp / 100)

const partsOf = ({ children }: Figure, floors: Floors) => {
  const found = new Map(floors.children.map((row) => [row.area, row]))
  return children.map((child) => ({ ...child, floor: found.get(child.code) ?? null }))
}

const floorCells = (counted: { of: number; reached: number }, workers: TableCell): TableCell[] => [
  workers,
  counted.reached,
  counted.of,
]

const floorOf = ({ lowest, highest }: { lowest: number; highest: number }): TableCell =>
  lowest === highest ? lowest : `${lowest}–${highest}`

const rowOf = (part: Part, withFloor: boolean): TableCell[] => [
  part.code,
  formatArea(part.code, part.name),
  part.people,
  part.shouldBe,
  percent(part.coverageBp),
  percent(part.targetBp),
  part.gap,
  part.neededPerMonth,
  ...(withFloor && part.floor ? floorCells(part.floor, floorOf(part.floor)) : []),
]

const sumOf = (figures: readonly (number | null)[]): number | null =>
  figures.reduce<number | null>((sum, figure) => (sum === null || figure === null ? null : sum + figure), 0)

/** Rows left out are one line, so that the column still adds up. */
const restOf = (parts: readonly Part[], words: string): TableCell[] => [
  '',
  `${parts.length} ${words}`,
  sumOf(parts.map(({ people }) => people).filter((people) => people !== null)),
  sumOf(parts.map(({ shouldBe }) => shouldBe)),
]

/** Headings, one row a child as seen, the people without a desa, the whole, and where and when the table was taken. */
export const coverageFile = async (ctx: Ctx, asked: AskedTable): Promise<TableFile> => {
  const { order = USUAL_ORDER, direction = usualDirection(order), side } = asked
  const figure = await readCoverage(ctx, asked)
  const floors = await readFloor(ctx, asked)
  const words = WORDS[ctx.language]
  const { code, name } = figure.area
  const withFloor = floors.of > 0
  const sorted = partsInOrder(partsOf(figure, floors), order, direction)
  const seen = side === undefined ? sorted : sorted.filter((part) => isOnSide(part, side))
  const rest = sorted.filter((part) => !seen.includes(part))
  const whole = [figure.covered.people, figure.shouldBe?.workers ?? null, percent(figure.coverageBp)]
  const need = [percent(figure.target?.percentBp ?? null), figure.gap, figure.neededPerMonth]
  const cutOff = formatCutOff(figure.asOf, ctx.language)
  const taken = `${words.drawn} ${formatDay(ctx.today as Day, ctx.language)} ${words.by} ${ctx.actor.name}`
  const { floor } = floors
  return {
    name: `cakupan-${code}-${figure.month}`,
    sheet: 'Cakupan',
    table: [
      [...HEADINGS[ctx.language], ...(withFloor ? FLOOR_HEADINGS[ctx.language] : [])],
      ...seen.map((part) => rowOf(part, withFloor)),
      ...(rest.length > 0 ? [restOf(rest, words.rest)] : []),
      ...(figure.unknownDesa > 0 ? [['', words.unknown, figure.unknownDesa]] : []),
      [
        code,
        words.whole,
        ...whole,
        ...need,
        ...(withFloor ? floorCells(floors, floor?.workers ?? null) : []),
      ],
      [`${formatArea(code, name)}, ${cutOff}. ${words.count} ${figure.indicator}. ${taken}.`],
      ...(floor ? [[`${words.floor}: ${floor.workers}. ${floor.instrument}, ${floor.source}.`]] : []),
    ],
  }
}
