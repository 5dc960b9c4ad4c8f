import { formatCount, type Language } from '../words/index.ts'
import type { CascadeShare, Division } from './cascade-facts.ts'
import { CASCADE_METHODS, HELD_BY } from './cascade-words.ts'
import { isExact } from './cascade-weight.ts'

type Say = Readonly<Record<'weighs' | 'locked' | 'held' | 'more' | 'less' | 'half' | 'start', string>>

const SENTENCES: Readonly<Record<Language, Say>> = {
  id: {
    weighs: 'Bobotnya {weight} ({what}): {weight} × {divided} : {divisor} = {share}.',
    locked: 'Dikunci pada {workers}.',
    held: 'Yang menentukan: {held}, jadi {workers}.',
    more: 'Dibulatkan ke atas: pecahannya termasuk yang terbesar.',
    less: 'Dibulatkan ke bawah: sisanya habis dibagi pada pecahan yang lebih besar.',
    half: 'Dibulatkan ke bilangan terdekat.',
    start: 'Ditambah {start} yang sudah terlindungi: {workers}.',
  },
  en: {
    weighs: 'It weighs {weight} ({what}): {weight} × {divided} : {divisor} = {share}.',
    locked: 'Locked at {workers}.',
    held: 'What decides: {held}, hence {workers}.',
    more: 'Rounded up: its fraction is among the largest.',
    less: 'Rounded down: what was left went to larger fractions.',
    half: 'Rounded to the nearest whole number.',
    start: 'And {start} who are covered already: {workers}.',
  },
}

/** The share by weight as whole and fraction; of a held part, what it would have been. */
function shareText(
  { weight }: CascadeShare,
  { divided, divisor }: Division,
  say: (n: number) => string,
): string {
  const exact = BigInt(weight) * BigInt(divided)
  const [whole, rest] = [Number(exact / BigInt(divisor)), Number(exact % BigInt(divisor))]
  return rest === 0 ? say(whole) : `${say(whole)} + ${say(rest)}/${say(divisor)}`
}

const roundingOf = ({ remainder, oneMore }: CascadeShare, { method }: Division): keyof Say | null => {
  if (remainder === 0) return null
  if (!isExact(method)) return 'half'
  return oneMore ? 'more' : 'less'
}

/** Why an area has this number, as sentences that can be checked with a pocket calculator. */
export function explainShare(share: CascadeShare, division: Division, language: Language): string[] {
  const { held, start, weight, workers } = share
  const { divided, divisor, method } = division
  const count = (n: number): string => formatCount(n, language)
  const figures: Readonly<Record<string, string>> = {
    weight: count(weight),
    what: CASCADE_METHODS[method.by].weight[language],
    divided: count(divided),
    divisor: count(divisor),
    share: divisor === 0 ? '' : shareText(share, division, count),
    workers: count(workers),
    start: count(start),
    held: held === null ? '' : HELD_BY[held][language],
  }
  const rounding = roundingOf(share, division)
  const said: (keyof Say)[] =
    held === 'locked'
      ? ['locked']
      : [
          ...(divisor === 0 ? [] : (['weighs'] as const)),
          ...(rounding === null ? [] : [rounding]),
          ...(held === null ? [] : (['held'] as const)),
          ...(held === null && start > 0 ? (['start'] as const) : []),
        ]
  return said.map((one) =>
    SENTENCES[language][one].replaceAll(/\{(\w+)\}/g, (_, name: string) => figures[name] ?? ''),
  )
}
