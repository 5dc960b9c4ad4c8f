import { expect, test } from 'vitest'
import { callerKey, slidingWindow } from './sliding-window.ts'

const at = (seconds: number) => new Date(seconds * 1000)

test('the call over the limit waits until the oldest is a minute old', () => {
  const wait = slidingWindow(2)
  expect([wait('a', at(0)), wait('a', at(20)), wait('a', at(30)), wait('b', at(30))]).toEqual([0, 0, 30, 0])
  expect(wait('a', at(59.5))).toBe(1)
  expect([wait('a', at(60)), wait('a', at(61))]).toEqual([0, 19])
})
test('an IPv6 caller is its network, an IPv4 caller its address', () => {
  expect(callerKey('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2')
  expect(callerKey('2001:db8::6')).toBe('2001:db8:0:0')
  expect(callerKey('::1')).toBe('0:0:0:0')
  expect(callerKey('203.0.113.9')).toBe('203.0.113.9')
  expect(callerKey('::ffff:203.0.113.9')).toBe('::ffff:203.0.113.9')
})
