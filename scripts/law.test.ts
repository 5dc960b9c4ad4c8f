import { expect, test } from 'vitest'
import { compileLaw } from './law.ts'

const yaml = (value: string): string => `id: a.b
label: { id: Satu, en: One }
unit: tahun
values:
  2021-04-01: ${value}
  2015-07-01: { value: 1, ref: PP 1/2015, status: memory }
checked_on: null
`

test('orders values by the day they take effect', () => {
  const text = compileLaw([{ name: 'a/b.yaml', text: yaml('{ value: 2, ref: PP 2/2021, status: press }') }])
  expect(text.indexOf('2015-07-01')).toBeLessThan(text.indexOf('2021-04-01'))
})

test('refuses a value without a source, without a number or with an unknown status', () => {
  const refusal = (value: string) => () => compileLaw([{ name: 'a/b.yaml', text: yaml(value) }])
  expect(refusal('{ value: 2, status: press }')).toThrow('no ref')
  expect(refusal('{ value: dua, ref: PP 2/2021, status: press }')).toThrow('not a number')
  expect(refusal('{ value: 2, ref: PP 2/2021, status: sure }')).toThrow('status sure')
})

test('refuses a file that does not stand where its id says', () => {
  const text = yaml('{ value: 2, ref: PP 2/2021, status: press }')
  expect(() => compileLaw([{ name: 'a/c.yaml', text }])).toThrow('a.b belongs in a/b.yaml')
})

const table = (rows: string): string => `id: a.c
label: { id: Tabel, en: Table }
unit: tabel
columns: { from: rupiah, rate: persen }
values:
  2015-07-01: { value: ${rows}, ref: PP 1/2015, status: memory }
checked_on: null
`

test('keeps rates whole, in parts of a million, and knows the columns of a table', () => {
  const text = compileLaw([{ name: 'a/c.yaml', text: table('[{ from: 0, rate: 0.24 }]') }])
  expect(text).toContain("'a.c': readonly { readonly from: number; readonly rate: number }[]")
  expect(text).toContain('"rate": 2400')
  const refusal = (rows: string) => () => compileLaw([{ name: 'a/c.yaml', text: table(rows) }])
  expect(refusal('[{ from: 0, rate: 0.24, to: 5 }]')).toThrow('no column to')
  expect(refusal('[{ from: 0.5, rate: 0.24 }]')).toThrow('not a whole number')
  expect(refusal('[]')).toThrow('not a list')
})

test('a value in conflict says with what', () => {
  const refusal = (value: string) => () => compileLaw([{ name: 'a/b.yaml', text: yaml(value) }])
  expect(refusal('{ value: 3, ref: PP 2/2021, status: conflict }')).toThrow('in conflict')
  const both =
    '{ value: 3, ref: PP 2/2021, status: conflict, readings: [{ value: 4, ref: Pati, status: press }] }'
  expect(compileLaw([{ name: 'a/b.yaml', text: yaml(both) }])).toContain('"readings"')
})

const list = (items: string): string => `id: a.d
label: { id: Daftar, en: List }
unit: daftar
choices: [APBN, APBD]
values:
  2015-07-01: { value: ${items}, ref: PP 1/2015, status: memory }
checked_on: null
`

test('a list may be empty, for "nobody", and holds only its choices', () => {
  expect(compileLaw([{ name: 'a/d.yaml', text: list('[]') }])).toContain('"value": []')
  const refusal = (items: string) => () => compileLaw([{ name: 'a/d.yaml', text: list(items) }])
  expect(refusal('[CSR]')).toThrow('not one of APBN,APBD')
  expect(refusal('APBN')).toThrow('not a list')
})
