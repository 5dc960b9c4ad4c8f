import type { AreaFacts } from '@naungan/rules/sheet'
import { nationalAreaFacts } from '../sheets/index.ts'

let facts: Promise<AreaFacts> | null = null

/** What reading a list asks about areas, made once a process: it takes a quarter of a second. */
export const areaKnowledge = (): Promise<AreaFacts> => {
  facts ??= nationalAreaFacts()
  return facts
}
