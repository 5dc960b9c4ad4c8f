import type { FactKind } from '@naungan/rules/fact'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseSearch, stringifySearch } from '../app/search-text.ts'
import { calculator as words } from '../messages/id/calculator.ts'
import { CALCULATORS, type CalculatorName, GROUPS, questionsOf, type Said } from './calculators.ts'
import { choicesOf } from './choice-words.ts'
import { faultsIn } from './faults.ts'
import { findingFor, schedulesIn, treeOf } from './found.ts'
import { addressOf, factsIn, isLines, LINES, lineShape, linkOf, saidIn, shapeOf } from './said.ts'

const TODAY = '2026-11-22'
const NAMES = Object.keys(CALCULATORS) as CalculatorName[]

const again = (name: CalculatorName, said: Said): Said =>
  saidIn(name, parseSearch(stringifySearch(addressOf(name, said))), TODAY)

const wordsOf = (fact: string): object => (words.choices as Record<string, object>)[fact] ?? {}

/** The choices of a fact and of the lines of a list, with the name under which their words stand. */
const choicesIn = (fact: string, kind: FactKind<unknown>): [string, readonly string[]][] => {
  if (isLines(fact)) {
    const shape = lineShape(kind)
    return LINES[fact].fields.flatMap((field) => choicesIn(field, shape[field]!))
  }
  return [[fact, choicesOf(fact, kind.kind === 'list' ? (kind.of as FactKind<unknown>) : kind)]]
}

describe.each(NAMES)('%s', (name) => {
  test('stands in one group, asks facts that its rule knows, each under a name of its own', () => {
    expect(Object.values(GROUPS).filter((group) => (group as readonly string[]).includes(name))).toHaveLength(
      1,
    )
    const facts = questionsOf(name).map(({ fact }) => fact)
    expect(facts.filter((fact) => !(fact in shapeOf(name)))).toEqual([])
    const keys = questionsOf(name).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    for (const key of keys) expect(words.fields[key]).toBeDefined()
    expect(keys).not.toContain('hitung')
  })

  test('has words for everything that may be chosen', () => {
    const unnamed = questionsOf(name)
      .flatMap(({ fact }) => choicesIn(fact, shapeOf(name)[fact]!))
      .filter(([of]) => of !== 'part')
      .flatMap(([of, choices]) => choices.filter((choice) => !(choice in wordsOf(of))))
    expect(unnamed).toEqual([])
  })

  test('begins with an answer, or lacks facts and says nothing wrong', () => {
    const found = findingFor(name, CALCULATORS[name].starts(TODAY))
    if (found.kind === 'answer') return
    expect(found).toMatchObject({ kind: 'issues' })
    expect(faultsIn(name, found, { language: 'id', asked: false })).toEqual({})
    expect(faultsIn(name, found, { language: 'id', asked: true })).not.toEqual({})
  })

  test('whatever was said comes back from its link, and nothing can break the page', () => {
    const text = fc.oneof(
      fc.constantFrom(
        '',
        'ya',
        'tidak',
        '2026-10',
        '2026-10-10',
        '08.30',
        '1000000',
        'JKK JKM',
        'MENINGGAL',
        '2015-05.SD.3 .',
      ),
      fc.string({ maxLength: 12 }),
    )
    const facts = questionsOf(name).map(({ fact }) => fact)
    fc.assert(
      fc.property(fc.record(Object.fromEntries(facts.map((fact) => [fact, text]))), (said) => {
        const found = findingFor(name, said)
        expect(['answer', 'refused', 'issues']).toContain(found.kind)
        // A link without facts opens a form that nobody has touched.
        const isNothing = Object.keys(addressOf(name, said)).length === 1
        expect(findingFor(name, isNothing ? said : again(name, said))).toEqual(found)
      }),
      { numRuns: 150 },
    )
  })
})

test('a form that nobody has touched says all it stands on in its link', () => {
  expect(linkOf('https://x.id', 'iuran', CALCULATORS.iuran.starts(TODAY))).toBe(
    'https://x.id/hitung?hitung=iuran&penghasilan=1000000&bidang=LAINNYA&pembayar=MANDIRI&mulai=2026-11&lama=1&program=JKK+JKM&orang=1',
  )
})

test('lines of a list are read with their months, and a birth is the last day of its month', () => {
  const said = {
    diedOn: '2026-11-10',
    segment: 'BPU',
    payments: '2023-01.2026-11',
    children: '2022-05.TK.1 2010-02.SMA.',
  }
  expect(factsIn('meninggal', said)).toEqual({
    diedOn: '2026-11-10',
    segment: 'BPU',
    payments: [{ from: '2023-01', to: '2026-11' }],
    children: [
      { bornOn: '2022-05-31', stage: 'TK', year: 1 },
      { bornOn: '2010-02-28', stage: 'SMA' },
    ],
  })
  const found = findingFor('meninggal', said)
  expect(found).toMatchObject({ kind: 'answer', answer: { cash: 42_000_000, limited: false } })
  expect(found.kind === 'answer' && schedulesIn(found.answer).map(({ child }) => child)).toEqual([1, 2])
})

test('the clock of an accident is counted in minutes', () => {
  const said = {
    happenedOn: '2026-11-10',
    happenedAt: '08.30',
    reportedOn: '2026-11-12',
    reportedAt: '08.30',
  }
  expect(findingFor('lapor', said)).toMatchObject({ answer: { inTime: true, minutesLeft: 0 } })
})

test('a programme that is compulsory and not ticked is refused beside its boxes', () => {
  const said = { ...CALCULATORS.iuran.starts(TODAY), programs: '' }
  const faults = faultsIn('iuran', findingFor('iuran', said), { language: 'id', asked: false })
  expect(Object.keys(faults)).toEqual(['programs'])
})

test('what is no question any more is neither counted nor in the link', () => {
  const said = { happenedOn: '2026-11-10', outcome: 'SEMBUH', wage: '1000000', children: '2015-05.SD.3' }
  expect(factsIn('kecelakaan', said)).not.toHaveProperty('children')
  expect(addressOf('kecelakaan', said)).not.toHaveProperty('anak')
})

test('one month of one person is shown as that month, a period with its months', () => {
  const start = CALCULATORS.iuran.starts(TODAY)
  const stepOf = (said: Said) => {
    const found = findingFor('iuran', said)
    return found.kind === 'answer' && treeOf(found.because).step
  }
  expect(stepOf(start)).toBe('iuran.bpu')
  expect(stepOf({ ...start, months: '2' })).toBe('iuran.bpu.masa')
  expect(stepOf({ ...start, people: '2' })).toBe('iuran.bpu.masa')
})
