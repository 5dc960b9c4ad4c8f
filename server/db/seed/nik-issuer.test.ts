import { expect, test } from 'vitest'
import { nikIssuer, nikStem } from './nik-issuer.ts'

const STEM = nikStem('352414', '1988-05-03', 'P')
const FIRST = 499
const ALL = 499 + 5999

const issued = (count: number): string[] => {
  const issue = nikIssuer('register')
  return Array.from({ length: count }, () => issue(STEM))
}

test('the birth day of a woman is written plus 40', () => {
  expect(STEM).toBe('352414430588')
  expect(nikStem('352414', '1988-05-03', 'L')).toBe('352414030588')
})

test('the first serials of a day are plainly invented, the next ones use what is left', () => {
  const serials = issued(FIRST + 1).map((nik) => Number(nik.slice(12)))
  expect(Math.min(...serials.slice(0, FIRST))).toBe(9001)
  expect(Math.max(...serials.slice(0, FIRST))).toBe(9499)
  expect(serials[FIRST]).toBeLessThan(6000)
})

test('a day can be filled to its last serial without a repeat', () => {
  expect(new Set(issued(ALL)).size).toBe(ALL)
})

test('one birth more than there are serials is a bug, never a repeat', () => {
  expect(() => issued(ALL + 1)).toThrow('more births on one day')
})
