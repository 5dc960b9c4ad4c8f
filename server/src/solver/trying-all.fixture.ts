import { type PlanInput, priceIn } from '@naungan/rules/budget'
import { addMonths, monthsBetween, monthsFrom, within } from '@naungan/rules/words'

/** A way in which one person can be paid, or not at all. */
type Way = { fund: number | null; months: number; rupiah: number; toEnd: boolean }
type Person = { desa: string; rank: number; isActive: boolean; ways: Way[] }

const NOT_PAID: Way = { fund: null, months: 0, rupiah: 0, toEnd: false }

/** Everybody one by one, each with every run that any fund may pay: nothing here knows the model. */
function peopleOf(input: PlanInput): Person[] {
  const all = monthsFrom(input.months.from, input.months.to)
  return input.groups.flatMap((group) => {
    const rank = input.priorities.findIndex(({ categories }) => categories!.includes(group.category))
    const waysFrom = (begins: number | null): Way[] => [
      NOT_PAID,
      ...input.funds.flatMap((fund, n) => {
        if (fund.categories !== null && !fund.categories.includes(group.category)) return []
        if (fund.areas !== null && !fund.areas.some((area) => within(group.desa, area))) return []
        return all.flatMap((_, first) =>
          all.flatMap((__, last): Way[] => {
            const room = begins === null ? all.length : all.length - begins
            if (last - first + 1 < Math.min(input.leastMonths, room) || (begins !== null && first !== begins))
              return []
            const months = all.slice(first, last + 1)
            const rupiah = months.reduce((sum, month) => {
              const { JKK, JKM, JHT } = priceIn(month, group, fund)
              return sum + JKK + JKM + JHT
            }, 0)
            return [{ fund: n, months: months.length, rupiah, toEnd: last === all.length - 1 }]
          }),
        )
      }),
    ]
    const person = (begins: number | null): Person => ({
      desa: group.desa,
      rank: rank < 0 ? input.priorities.length : rank,
      isActive: begins !== null,
      ways: waysFrom(begins),
    })
    return [
      ...Array.from({ length: group.uncovered }, () => person(null)),
      ...group.active.flatMap(({ people, paidUntil }) =>
        paidUntil >= input.months.to
          ? []
          : Array.from({ length: people }, () =>
              person(Math.max(0, monthsBetween(input.months.from, addMonths(paidUntil, 1)))),
            ),
      ),
    ]
  })
}

const coveredIn = (input: PlanInput, area: string): number =>
  input.groups
    .filter(({ desa }) => within(desa, area))
    .flatMap(({ covered, active }) => [
      covered,
      ...active.map(({ people, paidUntil }) => (paidUntil >= input.months.to ? people : 0)),
    ])
    .reduce((sum, people) => sum + people, 0)

type Score = [name: string, value: number, sign: 1 | -1][]

function scoreOf(input: PlanInput, people: readonly Person[], chosen: readonly Way[]): Score {
  const sum = (by: (person: Person, way: Way) => number): number =>
    people.reduce((all, person, n) => all + (chosen[n]!.fund === null ? 0 : by(person, chosen[n]!)), 0)
  const missing = (area: string, asked: number): number =>
    Math.max(0, asked - coveredIn(input, area) - sum(({ desa }) => (within(desa, area) ? 1 : 0)))
  const desa = [...new Set(input.groups.map((group) => group.desa))]
  const aim = (rank: number) =>
    sum((person, { months }) => (person.rank !== rank ? 0 : input.aim === 'people' ? 1 : months))
  return [
    ['kept', sum(({ isActive }, { toEnd }) => (isActive && toEnd ? 1 : 0)), 1],
    ['floors', desa.reduce((all, code) => all + missing(code, input.floors[0]!.people), 0), -1],
    ['targets', missing(input.targets[0]!.area, input.targets[0]!.people), -1],
    ...input.priorities.map(({ name }, rank): Score[number] => [name, aim(rank), 1]),
    ['rest', aim(input.priorities.length), 1],
    input.aim === 'people' ? ['months', sum((_, { months }) => months), 1] : ['people', sum(() => 1), 1],
    ['rupiah', sum((_, { rupiah }) => rupiah), -1],
  ]
}

const isBetter = (a: Score, b: Score): boolean => {
  const at = a.findIndex(([, value], n) => value !== b[n]![1])
  return at >= 0 && (a[at]![1] - b[at]![1]) * a[at]![2] > 0
}

const MOST_TRIES = 60_000

/** The best scores of all plans there are, each tried; nothing when there are too many to try. */
export function bestByTrying(input: PlanInput): [string, number][] {
  const people = peopleOf(input)
  if (people.reduce((tries, { ways }) => tries * ways.length, 1) > MOST_TRIES) return []
  let best: Score | null = null
  const left = input.funds.map(({ ceiling }) => ceiling)
  const chosen: Way[] = []
  const tryFrom = (n: number): void => {
    if (n === people.length) {
      const score = scoreOf(input, people, chosen)
      if (best === null || isBetter(score, best)) best = score
      return
    }
    for (const way of people[n]!.ways) {
      if (way.fund !== null && left[way.fund]! < way.rupiah) continue
      if (way.fund !== null) left[way.fund] = left[way.fund]! - way.rupiah
      chosen[n] = way
      tryFrom(n + 1)
      if (way.fund !== null) left[way.fund] = left[way.fund]! + way.rupiah
    }
  }
  tryFrom(0)
  return best!.map(([name, value]) => [name, value])
}
