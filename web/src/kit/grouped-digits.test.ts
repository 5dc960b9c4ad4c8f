import { expect, test } from 'vitest'
import { caretAfter, digitsOf, groupDigits } from './grouped-digits.ts'

test('what is typed or pasted is read as its digits', () => {
  expect(digitsOf('1.149.447')).toBe('1149447')
  expect(digitsOf('Rp 0012,5')).toBe('125')
  expect(digitsOf('')).toBe('')
})

test('digits are grouped by threes from the right', () => {
  expect(groupDigits('1149447', '.')).toBe('1.149.447')
  expect(groupDigits('999', '.')).toBe('999')
})

test('the caret stays behind the digit it stood behind', () => {
  expect(caretAfter('1.149.447', 0)).toBe(0)
  expect(caretAfter('1.149.447', 1)).toBe(1)
  expect(caretAfter('1.149.447', 4)).toBe(5)
  expect(caretAfter('1.149.447', 7)).toBe(9)
})
