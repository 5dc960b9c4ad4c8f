import { expect, test } from 'vitest'
import { type Say, sayer } from './say.ts'

const say = sayer({
  open: 'Buka',
  row: { 'nik.digits': 'NIK bukan 16 angka', many: '{{n}} baris dari {{n}}, {{file}}' },
})

test('a text is found through its groups, also where a key itself has a point', () => {
  expect(say('open')).toBe('Buka')
  expect(say('row.nik.digits')).toBe('NIK bukan 16 angka')
})

test('every blank is filled, as it is: what is filled in is not read again', () => {
  expect(say('row.many', { n: 3, file: '{{n}}$&.csv' })).toBe('3 baris dari 3, {{n}}$&.csv')
  expect(say('row.many', { n: 0 })).toBe('0 baris dari 0, ')
})

test('a key without a text is said itself', () => {
  expect(say('row.none', { n: 1 })).toBe('row.none')
})

test('a blank left empty and a key that is not there are mistakes before the pages run', () => {
  const texts = { hello: 'Halo {{name}}', deep: { bye: 'Sampai jumpa' } } as const
  const say = sayer(texts) as Say<typeof texts>
  expect(say('hello', { name: 'Ratna' })).toBe('Halo Ratna')
  expect(say('deep.bye')).toBe('Sampai jumpa')
  // @ts-expect-error a name is asked for
  say('hello', {})
  // @ts-expect-error a name is asked for
  say('hello')
  // @ts-expect-error no such key
  say('deep.hello')
})
