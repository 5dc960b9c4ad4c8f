import type { Ctx } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import { findImport, type ImportRecord } from './import.sql.ts'

/** A list that the asker may see; one in another area is answered like one that is not there. */
export const getImport = async ({ db, scope }: Ctx, id: string): Promise<ImportRecord> => {
  const found = await findImport(db, id, scope)
  if (!found) throw new Problem('import.unknown')
  return found
}
