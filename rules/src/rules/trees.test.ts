import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Because, Step } from '../because/index.ts'
import { addMonths, type Month, monthsFrom } from '../words/index.ts'
import { type Case, checkCase } from './check-case.ts'

const SHELF = new URL('../../../law/cases/', import.meta.url)

const all = (tree: Because): Because[] => [tree, ...(tree.from ?? []).flatMap(all)]

const trees = globSync('**/*.yaml', { cwd: SHELF }).flatMap((file) =>
  (parse(readFileSync(new URL(file, SHELF), 'utf8')) as Case[]).flatMap((one) => {
    const { found } = checkCase(one)
    return found?.kind === 'answer' ? [{ name: one.name, steps: all(found.because) }] : []
  }),
)

const stepsOf = (step: Step): Because[] =>
  trees.flatMap(({ steps }) => steps.filter((one) => one.step === step))

const sumOf = (from: readonly Because[] = []): number =>
  from.reduce((sum, { value, step }) => sum + (NOT_MONEY.includes(step) ? 0 : (value as number)), 0)

/** Beside the sum: whether he was covered, what the State pays. */
const NOT_MONEY: readonly Step[] = ['jkm.terlindungi', 'iuran.pu.jkp.pemerintah']
const SUMS: readonly Step[] = [
  'iuran.bpu',
  'iuran.bpu.masa.bulan',
  'iuran.pu',
  'iuran.jakon',
  'iuran.jakon.jkk',
  'iuran.pmi',
  'beasiswa',
  'beasiswa.anak',
  'jkm',
  'jkm.penuh',
  'jkm.beasiswa',
  'jkk',
]

describe.each(SUMS)('%s', (step) => {
  test('is the sum of what it follows from', () => {
    const found = stepsOf(step).filter(({ from }) => from !== undefined)
    expect(found.length).toBeGreaterThan(0)
    for (const { value, from, facts } of found)
      expect(sumOf(from) * (step === 'iuran.bpu.masa.bulan' ? (facts!['months'] as number) : 1)).toBe(value)
  })
})

const rowOf = ({ law }: Because): Record<string, unknown> => law![0]!.value as Record<string, unknown>

test('a step that stands on a row of a table shows that very row', () => {
  for (const step of stepsOf('iuran.bpu.dasar')) expect(rowOf(step)['base']).toBe(step.value)
  for (const step of stepsOf('iuran.pu.jkk.tarif'))
    expect(String(rowOf(step)['class'])).toBe(step.facts!['risk'])
  for (const step of stepsOf('jkk.angkut')) expect(rowOf(step)['mode']).toBe(step.facts!['mode'])
  for (const step of stepsOf('jkk.cacat')) expect(rowOf(step)['part']).toBe(step.facts!['part'])
  for (const step of stepsOf('waris.tingkat')) expect(rowOf(step)['rank']).toBe(step.value)
  for (const step of stepsOf('jkk.stmb')) {
    expect(rowOf(step)['from_month']).toBe(step.facts!['fromMonth'])
    expect(rowOf(step)['rate']).toBe(step.facts!['rate'])
  }
})

test('no slice of a contract is empty, and a run of months ends with its last', () => {
  for (const { value } of stepsOf('iuran.jakon.bagian')) expect(value).toBeGreaterThan(0)
  for (const { facts } of stepsOf('iuran.bpu.masa.bulan'))
    expect(monthsFrom(facts!['from'] as Month, facts!['to'] as Month)).toHaveLength(
      facts!['months'] as number,
    )
})

test('a stage of school costs its years, and shows its own row', () => {
  const stages = stepsOf('beasiswa.jenjang')
  expect(stages.length).toBeGreaterThan(20)
  for (const step of stages) {
    const { years, yearly, stage } = step.facts as Record<string, number>
    expect(step.value).toBe(years! * yearly!)
    expect(rowOf(step)).toMatchObject({ stage, yearly })
  }
})

test('the law of a discount is named where there is one, and of an employer where he is one', () => {
  for (const { facts, law, value } of stepsOf('iuran.bpu.potongan')) {
    const discounted = (value as number) > 0
    const ids = law!.map(({ id }) => id)
    expect(ids[0]).toBe(facts!['sector'] === 'ANGKUTAN' ? 'bpu.diskon.angkutan' : 'bpu.diskon.lainnya')
    expect(!discounted || ids.includes('bpu.diskon.pembayar_tanpa')).toBe(true)
    expect(ids.includes('bpu.diskon.pemberi_kerja')).toBe(facts!['employer'] === true)
  }
})

const idsOf = ({ law }: Because): string[] => (law ?? []).map(({ id }) => id)

test('a discount is that of the law or none, and one of nothing asks nobody who pays', () => {
  for (const step of stepsOf('iuran.bpu.potongan')) {
    const whole = step.law![0]!.value
    expect([0, whole]).toContain(step.value)
    expect(whole === 0 ? idsOf(step).length : 1).toBe(1)
  }
})

test('runs of months lie side by side', () => {
  for (const { from } of stepsOf('iuran.bpu.masa'))
    for (const [i, { facts }] of from!.entries())
      expect(facts!['from']).toBe(
        i === 0 ? facts!['from'] : addMonths(from![i - 1]!.facts!['to'] as Month, 1),
      )
})

test('no step stands for nothing where it could be left out', () => {
  for (const step of ['iuran.pmi.lewat', 'iuran.pmi.jht', 'jkk.angkut', 'jkk.kacamata'] as const)
    for (const { value } of stepsOf(step)) expect(value).toBeGreaterThan(0)
})

test('the scale of an enterprise stands on its row, a relief beside the rate that it lessens', () => {
  for (const step of stepsOf('iuran.pu')) {
    expect(idsOf(step)).toEqual(step.facts!['scale'] === undefined ? [] : ['pu.program_skala'])
    expect((step.law?.[0]!.value as { scale: string } | undefined)?.scale).toBe(step.facts!['scale'])
  }
  const onWages = stepsOf('iuran.jakon.jkk').filter(({ facts }) => facts!['wages'] !== undefined)
  expect(onWages.length).toBeGreaterThan(1)
  for (const step of onWages)
    expect(idsOf(step)).toEqual(
      step.facts!['rate'] === 17_400 ? ['jakon.jkk_upah'] : ['jakon.jkk_upah', 'jakon.diskon.bencana'],
    )
})

test('arrears name what the law makes of them', () => {
  const covered = stepsOf('jkm.terlindungi')
  expect(new Set(covered.map(({ facts }) => facts!['unpaid']))).toContain(1)
  for (const step of covered)
    expect(idsOf(step).includes('jkm.tenggang_syarat')).toBe(step.facts!['unpaid'] !== 0)
})

test('months that are missing and months that are paid are those of the law together', () => {
  const short = stepsOf('jkm.beasiswa.belum')
  expect(short.length).toBeGreaterThan(0)
  for (const step of short)
    expect((step.facts!['paid'] as number) + (step.facts!['missing'] as number)).toBe(step.law![0]!.value)
})

test('papers name the amount where it was said', () => {
  const amounts = new Set(stepsOf('klaim.berkas').map(({ facts }) => facts!['amount']))
  expect(amounts).toContain(50_000_001)
  expect(amounts).not.toContain(null)
})

test('a report within its time says so', () => {
  expect(
    new Set(stepsOf('klaim.lapor').map(({ value, facts }) => [facts!['minutes'], value].join())),
  ).toEqual(new Set(['2880,true', '2881,false', '0,true']))
})

test('a foreigner stands on his own law too', () => {
  expect(new Set(stepsOf('peserta.skema').map((step) => idsOf(step).join()))).toEqual(
    new Set(['peserta.dikecualikan', 'peserta.dikecualikan,peserta.asing_bulan']),
  )
  const foreign = stepsOf('peserta.skema').filter((step) => idsOf(step).length > 1)
  expect(foreign).toHaveLength(1)
})

test('a rupiah above a bound of contracts is a slice of its own', () => {
  const slices = (contract: number) => {
    const facts = { day: '2025-06-01', contract }
    const { found } = checkCase({ name: 'x', rule: 'iuran.jakon', facts })
    return found?.kind === 'answer' ? found.because.from![0]!.from!.map((one) => one.facts!['amount']) : []
  }
  expect(slices(100_000_000)).toEqual([100_000_000])
  expect(slices(100_000_001)).toEqual([100_000_000, 1])
})

test('a spared time of work names its law', () => {
  const spared = stepsOf('beasiswa.anak').filter((step) => idsOf(step).includes('beasiswa.pulih_kerja_bulan'))
  expect(spared).toHaveLength(3)
})

test('care at home names its longest time, a limited sum the rules of newcomers', () => {
  for (const { law } of stepsOf('jkk.homecare'))
    expect(law!.map(({ id }) => id)).toEqual(['jkk.homecare_batas', 'jkk.homecare_tahun'])
  for (const step of ['jkk.kacamata', 'jkk.alat_dengar', 'jkk.gigi_tiruan'] as const)
    for (const { law } of stepsOf(step)) expect(law!.map(({ id }) => id)).toEqual([step])
  for (const { law } of stepsOf('jkm.terbatas'))
    expect(law!.map(({ id }) => id)).toEqual([
      'jkm.terbatas',
      'jkm.penuh_bulan',
      'jkm.penuh_batas',
      'jkm.terbatas_segmen',
    ])
})

test('whoever may be enrolled sees that age and scheme were looked at', () => {
  const found = trees.filter(({ steps }) => steps[0]!.step === 'peserta.layak')
  for (const { steps } of found) {
    expect(steps.map(({ step }) => step)).toEqual(['peserta.layak', 'peserta.usia', 'peserta.skema'])
    expect(steps.filter(({ value }) => value === true)).toHaveLength(2)
  }
})
