import { FACT_ISSUES } from '@naungan/rules/fact'
import { type LevelName, PLAN_ISSUES, PLAN_NOTES, type PlanIssue } from '@naungan/rules/budget'
import { formatCount, formatMonth, formatRupiah } from '@naungan/rules/words'
import type { PlanAnswer } from './plan.ts'

const MOST_DESA = 15

const count = (n: number): string => formatCount(n, 'id')
const rupiah = (n: number): string => formatRupiah(n, 'id')
const SENTENCES = { ...FACT_ISSUES, ...PLAN_ISSUES }

/** One mistake as a sentence that says where it stands. */
export function issueLine({ list, row, fact, code, area, most }: PlanIssue): string {
  const where = [list === 'plan' ? null : list, row === null ? null : `baris ${row}`, fact].filter(
    (one) => one !== null,
  )
  const found =
    area === undefined ? '' : ` Di ${area}${most === undefined ? '' : ` ada ${count(most)} orang`}.`
  return `${where.length === 0 ? 'rencana' : where.join(', ')}: ${SENTENCES[code].id}${found} [${code}]`
}

const LEVELS: Record<LevelName, string> = {
  kept: 'yang aktif tidak terputus',
  floors: 'kurang dari minimum desa',
  targets: 'kurang dari target wilayah',
  priority: 'didahulukan',
  rest: 'selebihnya',
  people: 'orang seluruhnya',
  months: 'orang-bulan seluruhnya',
  rupiah: 'rupiah yang dipakai',
  money: 'tambahan uang',
}

/** Columns as wide as their widest cell; the first reads from the left, the others end on one line. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows.map(
    (row) =>
      `  ${row.map((cell, n) => (n === 0 ? cell.padEnd(widths[n]!) : cell.padStart(widths[n]!))).join('  ')}`,
  )
}

const levelRows = ({ plan, inOrderOfList }: PlanAnswer): string[][] =>
  plan.levels.map(({ name, priority, unit, bound, reached }, n) => {
    const shown = (n: number) =>
      unit === 'rupiah' ? rupiah(Math.round(n)) : `${count(n)} ${unit === 'months' ? 'orang-bulan' : 'orang'}`
    const words = priority === null ? LEVELS[name] : `${LEVELS[name]}: ${priority}`
    return [words, shown(Math.floor(bound + 1e-6)), shown(reached), shown(inOrderOfList.levels[n]!)]
  })

const fundRows = ({ plan }: PlanAnswer): string[][] =>
  plan.measure.funds.map(({ fund, ceiling, cost, left, people, personMonths }) => [
    fund,
    rupiah(ceiling),
    rupiah(cost.JKK),
    rupiah(cost.JKM),
    rupiah(left),
    count(people),
    count(personMonths),
  ])

function desaRows({ plan }: PlanAnswer): string[][] {
  const behind = [...plan.measure.desa].sort((a, b) => b.gap - a.gap || (a.desa < b.desa ? -1 : 1))
  return behind
    .slice(0, MOST_DESA)
    .map(({ desa, eligible, covered, people, gap }) => [
      desa,
      count(eligible),
      count(covered),
      count(people),
      count(gap),
    ])
}

function clashLines({ plan, whatWouldDo: would }: PlanAnswer): string[] {
  if (would === null) return []
  const missing = plan.least.filter((one) => one.missing > 0)
  return [
    ...missing.slice(0, MOST_DESA).map(({ kind, area, asked, people, missing: less }) => {
      const words = kind === 'floor' ? 'minimum' : 'target'
      return `  ${area}: ${words} ${count(asked)}, mendapat ${count(people)}, kurang ${count(less)}`
    }),
    ...would.tooHigh.map(
      ({ area, asked, most }) =>
        `  ${area}: hanya ${count(most)} orang boleh dibayar; turunkan ${count(asked)} menjadi ${count(most)}`,
    ),
    ...(would.lapsing > 0
      ? [`  ${count(would.lapsing)} orang yang aktif tidak boleh dibayar dana mana pun sampai akhir`]
      : []),
    ...would.money.map(
      ({ fund, rupiah: more }) =>
        `  ${fund}: tambahan paling sedikit ${rupiah(more)} agar semuanya terpenuhi`,
    ),
  ]
}

const LESS: readonly LevelName[] = ['floors', 'targets']
const UNITS = { people: 'orang', months: 'orang-bulan', rupiah: 'rupiah' }

const unitOf = ({ levels }: PlanAnswer['plan'], level: LevelName) =>
  levels.find(({ name }) => name === level)!.unit

function millionLines({ plan, oneMoreMillion }: PlanAnswer): string[] {
  return oneMoreMillion.map(({ fund, level, priority, gain }) => {
    if (level === null) return `  ${fund}: tidak menambah siapa pun`
    const amount = gain.toFixed(2).replace('.', ',')
    const words = priority === null ? LEVELS[level] : `${LEVELS[level]}: ${priority}`
    return `  ${fund}: ${LESS.includes(level) ? '−' : '+'}${amount} ${UNITS[unitOf(plan, level)]} pada "${words}"`
  })
}

const block = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines]

/** A plan for people: the finding, what each level reaches, the funds, the desa furthest behind, what would do. */
export function planLines(answer: PlanAnswer): string[] {
  const { plan, input, notes, proof } = answer
  const { people, personMonths, limitedOnly, desa } = plan.measure
  const { from, to } = input.months
  return [
    `${count(people)} orang terlindungi, ${count(personMonths)} orang-bulan, ${rupiah(plan.measure.rupiah)} (${formatMonth(from, 'id')}–${formatMonth(to, 'id')})`,
    ...(limitedOnly > 0
      ? [
          `${count(limitedOnly)} peserta baru hanya mendapat manfaat kematian terbatas: bulannya terlalu sedikit`,
        ]
      : []),
    ...block(
      'Tingkat demi tingkat',
      table([['', 'batas', 'rencana', 'urutan daftar'], ...levelRows(answer)]),
    ),
    ...block(
      'Dana',
      table([['', 'pagu', 'JKK', 'JKM', 'sisa', 'orang', 'orang-bulan'], ...fundRows(answer)]),
    ),
    ...block(
      desa.length > MOST_DESA
        ? `Desa yang paling tertinggal (${MOST_DESA} dari ${count(desa.length)})`
        : 'Desa',
      table([['', 'layak', 'sudah', 'rencana', 'kurang'], ...desaRows(answer)]),
    ),
    ...block('Yang tidak terpenuhi', clashLines(answer)),
    ...block('Satu juta rupiah lagi', millionLines(answer)),
    ...block(
      'Catatan',
      notes.map(
        ({ list, row, code }) => `  ${list === 'plan' ? '' : `${list} baris ${row}: `}${PLAN_NOTES[code].id}`,
      ),
    ),
    '',
    proof.length === 0
      ? 'Diperiksa ulang: tidak ada pagu atau aturan dana yang dilanggar, tidak ada orang-bulan dibayar dua kali.'
      : `MELANGGAR: ${proof.map(({ code }) => code).join(', ')}`,
    plan.proven
      ? 'Terbukti terbaik dalam orang dan bulan utuh.'
      : 'Dibulatkan dari batas; selisihnya terlihat di atas.',
  ]
}
