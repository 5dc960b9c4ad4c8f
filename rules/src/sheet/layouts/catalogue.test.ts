import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { squeeze } from '../cell.ts'
import { CATALOGUE, layoutHeadings, layoutName, recognise } from './catalogue.ts'

const knownAs = (headings: readonly string[]) => recognise(headings)?.layout.id ?? null

test('knows each layout by its own headings, in any order and spelling', () => {
  for (const { id, headings } of CATALOGUE) {
    expect(knownAs(headings)).toBe(id)
    expect(knownAs([...headings].reverse())).toBe(id)
    expect(knownAs(headings.map((heading) => ` ${heading.toUpperCase().replaceAll('_', ' ')} `))).toBe(id)
    expect(knownAs(['No', ...headings])).toBe(id)
  }
})

test('knows a layout of which a quarter of the columns was deleted', () => {
  const large = CATALOGUE.filter(({ headings }) => headings.length >= 10)
  fc.assert(
    fc.property(fc.constantFrom(...large), fc.array(fc.nat(), { maxLength: 40 }), (layout, picks) => {
      const spare = layout.headings.filter((heading) => !layout.needs.includes(squeeze(heading)))
      const gone = new Set(
        picks.map((pick) => spare[pick % spare.length]!).slice(0, layout.headings.length / 4),
      )
      expect(knownAs(layout.headings.filter((heading) => !gone.has(heading)))).toBe(layout.id)
    }),
  )
})

test('takes a list with a few headings in common for none of them', () => {
  expect(knownAs(['No', 'NIK', 'Nama', 'Peserta', 'Alamat', 'Keterangan'])).toBeNull()
  expect(knownAs(['NIK', 'Nama', 'Tempat Lahir', 'Tanggal Lahir', 'JK', 'Pekerjaan', 'Alamat'])).toBeNull()
  expect(knownAs([])).toBeNull()
})

test('has the field of each layout in one of its columns, and a name for people', () => {
  for (const { id } of CATALOGUE) {
    const at = Object.values(recognise(layoutHeadings(id))?.at ?? {})
    expect(new Set(at).size).toBe(at.length)
    expect(layoutName(id).id).not.toBe(layoutName('umum').id)
  }
})
