import { type AreaFacts, withAliases } from '@naungan/rules/sheet'
import type { Db } from '../platform/db.ts'
import { nationalAreaFacts } from '../sheets/index.ts'
import { listAliases } from './desa-alias.sql.ts'

let facts: Promise<AreaFacts> | null = null

/** What reading a list asks about areas, made once a process: it takes a quarter of a second. */
export const areaKnowledge = (): Promise<AreaFacts> => {
  facts ??= nationalAreaFacts()
  return facts
}

/** The same with the names of desa that people of the kabupaten have confirmed. */
export const areaKnowledgeOf = async (db: Db, kab: string): Promise<AreaFacts> =>
  withAliases(await areaKnowledge(), await listAliases(db, kab))
