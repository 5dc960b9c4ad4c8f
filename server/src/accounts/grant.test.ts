import { expect, test } from 'vitest'
import type { Assignment } from '../platform/auth.ts'
import { mayGrant } from './grant.ts'

const admin: Assignment[] = [{ role: 'admin', area: '35.24' }]

test('an admin grants every role in his area and below', () => {
  for (const role of ['admin', 'operator', 'approver', 'branch', 'viewer', 'auditor'] as const)
    for (const area of ['35.24', '35.24.14', '35.24.14.2003'])
      expect(mayGrant(admin, { role, area })).toBe(true)
})
test('an area whose code only begins alike is another area', () =>
  expect(mayGrant([{ role: 'admin', area: '35.2' }], { role: 'viewer', area: '35.24' })).toBe(false))
test('several areas each count for themselves', () => {
  const two: Assignment[] = [...admin, { role: 'operator', area: '35.25' }, { role: 'admin', area: '52.03' }]
  expect(mayGrant(two, { role: 'operator', area: '52.03.01' })).toBe(true)
  expect(mayGrant(two, { role: 'viewer', area: '35.25' })).toBe(false)
})
test('who is not an admin grants nothing', () =>
  expect(mayGrant([{ role: 'approver', area: 'ID' }], { role: 'viewer', area: '35.24' })).toBe(false))
