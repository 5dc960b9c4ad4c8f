import { expect, test } from 'vitest'

const SOURCES = import.meta.glob<string>(['../**/*.{ts,tsx}', '!../**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** `web/src/reports/x.tsx` as the keys of the sources say it from here. */
const pathOf = (from: string, to: string): string =>
  new URL(to, `file:///src/app/${from}`).pathname.replace(/^\/src\//, '../').replace('../app/', './')

const source = (file: string): string => SOURCES[file] ?? ''

const IMPORTS = /(?:^|\n)(?:import|export)\s+(?!type\b)[^;'"]*?from\s+'(\.[^']+)'/g

/** A file and all that comes with it. */
const withImports = (file: string, seen = new Set<string>()): Set<string> => {
  seen.add(file)
  for (const [, to] of source(file).matchAll(IMPORTS)) {
    const next = pathOf(file, to!)
    if (!seen.has(next)) withImports(next, seen)
  }
  return seen
}

const roomsOf = (file: string): string[] => {
  const spoken = [...withImports(file)].flatMap((one) =>
    [...source(one).matchAll(/useTranslation\('(\w+)'/g)].map(([, room]) => room!),
  )
  return [...new Set(spoken)].filter((room) => room !== 'app').sort()
}

const LAZY =
  /lazy(?:Page|Part)\(\s*\(\) => import\('([^']+)'\),\s*('\w+'|\([^)]*\) => \w+)((?:,\s*'\w+')*),?\s*\)/g

/** Every page and part that is fetched when it is needed: where it is named, its file, and the rooms it asks for. */
const lazies = Object.entries(SOURCES).flatMap(([file, text]) =>
  [...text.matchAll(LAZY)].map(([, to, , rooms]) => ({
    by: file,
    file: pathOf(file, to!),
    rooms: [...(rooms ?? '').matchAll(/'(\w+)'/g)].map(([, room]) => room!).sort(),
  })),
)

test('pages are found', () => {
  expect(lazies.length).toBeGreaterThan(20)
  expect(lazies.map(({ file }) => file).filter((file) => !(file in SOURCES))).toEqual([])
})

test.each(lazies)('$file asks for the texts of the rooms it speaks of', ({ by, file, rooms }) => {
  // A part stands on a page whose rooms have come.
  const there = by.endsWith('routes.tsx') || by.endsWith('router.tsx') ? [] : roomsOf(by)
  const asked = new Set([...rooms, ...there])
  expect(roomsOf(file).filter((room) => !asked.has(room))).toEqual([])
})
