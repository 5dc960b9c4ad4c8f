import {
  CASCADE_METHODS,
  type CascadeMethod,
  type CascadeShare,
  type Division,
  HELD_BY,
} from '@naungan/rules/target'
import { type AreaCode, formatCount, formatPercent, percentBp } from '@naungan/rules/words'

export type NameOf = (area: AreaCode) => string

const count = (n: number): string => formatCount(n, 'id')
const noBreak = (text: string): string => text.replaceAll('\u00a0', ' ')

/** The exact share before it became whole people, or why there was none. */
const exactOf = ({ whole, remainder, held }: CascadeShare, divisor: number): string => {
  if (held !== null) return HELD_BY[held].id
  return remainder === 0 ? count(whole) : `${count(whole)} + ${count(remainder)}/${count(divisor)}`
}

const HEAD = ['wilayah', 'bobot', 'bagian tepat', 'dibulatkan', 'target', 'persen']

const rowOf = (share: CascadeShare, { divisor }: Division, nameOf: NameOf): string[] => [
  nameOf(share.area),
  count(share.weight),
  `${share.start > 0 ? `${count(share.start)} tetap, ` : ''}${exactOf(share, divisor)}`,
  share.oneMore ? '+1' : '',
  count(share.workers),
  share.percentBp === null ? '–' : noBreak(formatPercent(share.percentBp, 'id')),
]

/** Names to the left, figures to the right. */
function aligned(rows: readonly string[][]): string[] {
  const widths = HEAD.map((_, n) => Math.max(...rows.map((row) => row[n]!.length)))
  return rows.map((row) =>
    row
      .map((cell, n) => (n === 0 ? cell.padEnd(widths[n]!) : cell.padStart(widths[n]!)))
      .join('  ')
      .trimEnd(),
  )
}

const figuresOf = (method: CascadeMethod): string => {
  if (method.by === 'per_desa') return `, ${count(method.perDesa)} orang tiap desa`
  if (method.by === 'growth' && method.factorBp !== undefined)
    return `, ${noBreak(formatPercent(percentBp(method.factorBp), 'id'))} dari angka lalu`
  return method.by === 'poverty' && method.times !== undefined
    ? `, yang miskin dihitung ${count(method.times)} kali`
    : ''
}

/** How the figures came about, so that anybody can follow them with a pocket calculator. */
function proofOf(division: Division): string[] {
  const { method, divided, divisor, shares, difference, asked, sum, workers } = division
  const open = shares.filter(({ held }) => held === null)
  const more = count(open.filter(({ oneMore }) => oneMore).length)
  const share = `bagian tepat = bobot × ${count(divided)} : ${count(divisor)}`
  return [
    `Bobot: ${CASCADE_METHODS[method.by].weight.id}.`,
    ...(open.length === 0 ? [] : [`Bukti: ${share}; ${more} dibulatkan ke atas.`]),
    ...(asked === null || difference !== 0 || asked === workers
      ? []
      : [`Angka setiap wilayah sendiri berjumlah ${count(asked)}; semuanya disesuaikan dengan target.`]),
    difference === 0
      ? `Jumlah ${count(sum)} = target ${count(workers)}.`
      : `Jumlah ${count(sum)}, selisih ${count(difference)} dari target ${count(workers)}.`,
  ]
}

/** One division as a table with its sum and its proof. */
export function cascadeTable(division: Division, nameOf: NameOf): string {
  const { area, method, workers, shares, sum } = division
  const total = ['jumlah', '', '', '', count(sum), '']
  return [
    `${nameOf(area)}: ${count(workers)} orang`,
    `${CASCADE_METHODS[method.by].name.id}${figuresOf(method)}.`,
    ...aligned([HEAD, ...shares.map((share) => rowOf(share, division, nameOf)), total]),
    ...proofOf(division),
  ].join('\n')
}
