import { expect, test } from 'vitest'
import { areaFacts } from './areas.ts'
import { MOVED_KABUPATEN } from './old-areas.ts'

/** Today's numbers: the village that was 2004 is 2002 now, and another one stands at 2003. */
const PAPUA = areaFacts([
  { code: '93', name: 'Papua Selatan' },
  { code: '93.02', name: 'Kabupaten Boven Digoel' },
  { code: '93.02.01', name: 'Mandobo' },
  { code: '93.02.01.2001', name: 'Ampera' },
  { code: '93.02.01.2002', name: 'Sokanggo' },
  { code: '93.02.01.2003', name: 'Persatuan' },
  { code: '93.02.04', name: 'Kouh' },
  { code: '93.02.04.2003', name: 'Ampera' },
  { code: '91', name: 'Papua' },
  { code: '91.03', name: 'Kabupaten Jayapura' },
  { code: '91.03.01', name: 'Sentani' },
  { code: '91.03.01.2001', name: 'Sokanggo' },
])

const old = (code: string, desa: string) => PAPUA.desaByOldCode(code, { desa })

test('gives each moved kabupaten one code of today in a new province', () => {
  const all = MOVED_KABUPATEN
  expect(all).toHaveLength(26)
  expect(new Set(all.map((one) => one.old)).size).toBe(26)
  expect(new Set(all.map((one) => one.today)).size).toBe(26)
  for (const { old: before, today } of all) {
    expect(before.startsWith('92') ? ['96'] : ['93', '94', '95']).toContain(today.slice(0, 2))
  }
})

test('knows a code from before the new provinces', () => {
  expect(PAPUA.desaByCode('91.16.01.2004').issue).toBe('desa.old_code')
  expect(PAPUA.desaByCode('9116012004').issue).toBe('desa.old_code')
  expect(PAPUA.desaByCode('91.03.01.2001')).toEqual({ desa: '91.03.01.2001', issue: null })
  expect(PAPUA.desaByCode('91.03.01.2099').issue).toBe('desa.unknown')
})

test('lets the name decide, in the kabupaten that the code became, and never the number alone', () => {
  expect(old('91.16.01.2004', 'Sokanggo')).toEqual({ desa: '93.02.01.2002', issue: 'desa.old_code' })
  expect(old('91.16.01.2003', 'Ampera')).toEqual({ desa: '93.02.01.2001', issue: 'desa.old_code' })
  expect(old('91.16.01.2003', '')).toEqual({ desa: null, issue: 'desa.old_code_unnamed' })
  expect(old('91.16.01.2003', 'Lain Sama Sekali').issue).toBe('desa.old_code_unnamed')
  expect(old('91.16.01.2004', 'Sokango')).toEqual({ desa: '93.02.01.2002', issue: 'desa.near' })
})
