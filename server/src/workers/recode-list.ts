import { OCCUPATIONS_VERSION } from '@naungan/rules/sheet'
import { asImporter } from '../platform/db.ts'
import type { JobCtx } from '../platform/jobs.ts'
import { inOneBook, openSheets, type PlannedSheet } from '../sheets/index.ts'
import { findImport, type ImportRecord } from './import.sql.ts'
import { lockRegister } from './match.sql.ts'
import { readerFor } from './read-list.ts'
import { findRecoded, recodeWorkers, storeOccupationsOf, storeRecoded } from './renew.sql.ts'
import { sheetsOf } from './sheets-of-list.ts'
import { tellWorkersChanged } from './workers-change.ts'

const PORTION = 5000

type Coded = { row: number; code: string }

/** Writes down what a portion of rows says of occupations today, in the list and of its people. */
const recode = ({ pool }: JobCtx, list: ImportRecord, read: readonly Coded[]): Promise<void> =>
  asImporter(pool, async (db) => {
    await lockRegister(db, list.kab, 'change')
    const recoded = await findRecoded(db, list, read)
    if (recoded.length === 0) return
    await storeRecoded(db, list, recoded)
    const counting = recoded.filter(({ counts }) => counts)
    if (list.state === 'taken' && (await recodeWorkers(db, list, counting)) > 0)
      await tellWorkersChanged(db, list.kab)
  })

const readAgain = (ctx: JobCtx, list: ImportRecord): Promise<void> =>
  ctx.files.withFile(list.id, async (path) => {
    const { sheets } = await openSheets(path, { name: list.fileName })
    const parts = sheetsOf(list).flatMap(({ sheet: called, plan }) => {
      const sheet = sheets.find(({ name }) => name.replaceAll('\0', '') === called.replaceAll('\0', ''))
      return sheet === undefined ? [] : [{ sheet, plan }]
    })
    for (const part of inOneBook(parts)) await readSheet(ctx, list, part)
  })

const readSheet = async (ctx: JobCtx, list: ImportRecord, { sheet, plan }: PlannedSheet): Promise<void> => {
  const reader = await readerFor(ctx, list, plan)
  let portion: Coded[] = []
  for await (const row of sheet.rows()) {
    const read = reader.read(row)
    if (read === 'end') break
    if (read === null || read.worker.pekerjaan === null) continue
    if (portion.push({ row: read.row, code: read.worker.pekerjaan }) < PORTION) continue
    await recode(ctx, list, portion)
    portion = []
  }
  await recode(ctx, list, portion)
}

/** Reads the occupations of a list by the table of today: of what people wrote, only its file still knows. */
export const recodeList = async (ctx: JobCtx, id: string): Promise<void> => {
  const list = await asImporter(ctx.pool, (db) => findImport(db, id, ['%']))
  // A file that is gone or cannot be read any more leaves the codes as they are; it must not stop those after it.
  if (list?.plan)
    await readAgain(ctx, list).catch((error: { code?: string }) =>
      ctx.log.warn({ part: 'workers', work: 'recode', code: error.code }, 'a list keeps its older codes'),
    )
  await asImporter(ctx.pool, (db) => storeOccupationsOf(db, id, OCCUPATIONS_VERSION))
}
