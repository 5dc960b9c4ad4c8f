import { basename } from 'node:path'
import {
  type AreaFacts,
  type Issue,
  type IssueCode,
  ISSUES,
  layoutName,
  placeInBook,
} from '@naungan/rules/sheet'
import { formatArea, formatCount, formatPercent, maskNik, percentBpOf } from '@naungan/rules/words'
import type { CheckedFile } from './check.ts'

const EXAMPLES = 3
const count = (n: number): string => formatCount(n, 'id')

const counted = ({ results }: CheckedFile): string =>
  results.some((read) => 'household' in read) ? 'keluarga' : 'orang'

function funnel(file: CheckedFile): string[] {
  const { rows } = file
  const line = (n: number, words: string): string => {
    const share = percentBpOf(n, rows.total)
    return `  ${count(n).padStart(11)}  ${words}${share === null ? '' : ` (${formatPercent(share, 'id')})`}`
  }
  return [
    `  ${count(rows.total).padStart(11)}  ${counted(file)} di dalam daftar`,
    line(rows.ok, 'baik'),
    line(rows.warned, 'bisa diambil, perlu dilihat'),
    line(rows.rejected, 'dikembalikan, perlu dibetulkan'),
  ]
}

/** Nobody's NIK stands whole in a summary: it is read over shoulders and pasted into messages. */
const shown = ({ code, seen }: Issue): string => {
  if (seen.trim() === '') return 'kosong'
  return /^(?:nik|kk)\./.test(code) && /\d{6}/.test(seen) && !/[/-]/.test(seen) ? maskNik(seen) : seen
}

/** Where a row stands, as the spreadsheet shows it. */
const rowWords = (sheets: CheckedFile['sheets'], row: number): string => {
  const place = placeInBook(sheets, row)
  return `baris ${count(place.row)}${place.sheet === null ? '' : ` (${place.sheet})`}`
}

function issueGroups({ results, sheets }: CheckedFile): string[] {
  const groups = new Map<IssueCode, { rows: number; examples: string[] }>()
  for (const { row, issues } of results)
    for (const issue of issues) {
      const group = groups.get(issue.code) ?? { rows: 0, examples: [] }
      group.rows++
      const first = issue.firstRow === undefined ? '' : `, lihat ${rowWords(sheets, issue.firstRow)}`
      if (group.examples.length < EXAMPLES)
        group.examples.push(`${rowWords(sheets, row)}: ${shown(issue)}${first}`)
      groups.set(issue.code, group)
    }
  const rejected = (code: IssueCode): number => (ISSUES[code].verdict === 'rejected' ? 1 : 0)
  const ordered = [...groups].sort(
    ([a, one], [b, other]) => rejected(b) - rejected(a) || other.rows - one.rows,
  )
  return ordered.flatMap(([code, { rows, examples }]) => [
    `  ${count(rows).padStart(11)}  ${ISSUES[code].label.id}${rejected(code) ? '' : ' (peringatan)'} [${code}]`,
    `               ${ISSUES[code].text.id}`,
    ...examples.map((example) => `               · ${example}`),
  ])
}

function places(results: CheckedFile['results'], areas: AreaFacts): string {
  const desa = new Set(
    results
      .map((read) => ('household' in read ? read.household : read.worker).desa)
      .filter((code) => code !== null),
  )
  const [only] = desa
  if (only !== undefined && desa.size === 1)
    return `${formatArea(only, areas.nameOf(only) ?? only)} (${only})`
  return `${count(desa.size)} desa/kelurahan`
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ['', title, ...lines] : []

const sheetWords = ({ sheet, sheets }: CheckedFile): string =>
  sheets.length < 2
    ? `Lembar "${sheet}"`
    : `${sheets.length} lembar (${sheets.map((name) => `"${name}"`).join(', ')})`

/** The result of one file for a person to read. */
export function checkSummary(file: CheckedFile, areas: AreaFacts): string {
  return [
    `${basename(file.file)}: ${count(file.rows.ok + file.rows.warned)} dari ${count(file.rows.total)} ${counted(file)} bisa diambil`,
    `${sheetWords(file)}, judul kolom di baris ${file.headerRow}, ${layoutName(file.layout).id}, ${places(file.results, areas)}`,
    '',
    ...funnel(file),
    ...section(
      'Tentang berkas ini',
      file.forensics.map(({ message }) => `  · ${message.id}`),
    ),
    ...section('Yang perlu dibetulkan atau dilihat', issueGroups(file)),
    '',
  ].join('\n')
}
