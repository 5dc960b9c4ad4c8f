import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { cascadeDown, readCascade } from './index.ts'

type Expected = { shares?: object[] } & Readonly<Record<string, unknown>>
type Case = { name: string; source: string; file: unknown; expect: Expected[] }

const cases = parse(readFileSync(new URL('../../fixtures/cascade.yaml', import.meta.url), 'utf8'), {
  merge: true,
}) as Case[]

test.each(cases.map((one) => [one.name, one] as const))('%s', (_, { file, expect: expected }) => {
  const read = readCascade(file)
  if ('issues' in read) throw new Error(JSON.stringify(read.issues))
  const { parent, areas, methods } = read.file
  const found = cascadeDown(parent, areas, methods)
  if (found.kind !== 'answer') throw new Error(JSON.stringify(found))
  for (const [n, { shares, ...figures }] of expected.entries()) {
    expect(found.divisions[n]).toMatchObject(figures)
    for (const [at, share] of (shares ?? []).entries())
      expect(found.divisions[n]!.shares[at]).toMatchObject(share)
  }
})
