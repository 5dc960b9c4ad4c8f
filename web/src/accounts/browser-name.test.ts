import { expect, test } from 'vitest'
import { browserName } from './browser-name.ts'

const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko)'

test('browsers that call themselves by each other are told apart', () => {
  const windows = `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/140.0.0.0 Safari/537.36`
  expect(browserName(windows)).toEqual({ browser: 'Chrome', system: 'Windows' })
  expect(browserName(`${windows} Edg/140.0.0.0`)).toEqual({ browser: 'Edge', system: 'Windows' })
})

test('a phone is not taken for the system it grew from', () => {
  const android = `Mozilla/5.0 (Linux; Android 10; K) ${WEBKIT} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`
  expect(browserName(android)).toEqual({ browser: 'Samsung Internet', system: 'Android' })
  const iphone =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1'
  expect(browserName(iphone)).toEqual({ browser: 'Safari', system: 'iOS' })
})

test('a program that is no browser has no name', () => {
  expect(browserName('curl/8.5.0')).toBeNull()
  expect(browserName('')).toBeNull()
})
