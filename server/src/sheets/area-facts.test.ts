import { MOVED_KABUPATEN } from '@naungan/rules/sheet'
import { expect, test } from 'vitest'
import { nationalAreaFacts } from './area-facts.ts'

test('finds every moved kabupaten under its code of today, and none under the code before', async () => {
  const areas = await nationalAreaFacts()
  for (const { old, today, name } of MOVED_KABUPATEN) {
    expect(areas.nameOf(today)).toMatch(new RegExp(`^(Kabupaten|Kota) ${name}$`))
    expect(areas.nameOf(old)).toBeUndefined()
  }
})
