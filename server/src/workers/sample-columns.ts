import { columnLetter, type ReadingPlan, type SheetRow } from '@naungan/rules/sheet'
import { maskNik } from '@naungan/rules/words'
import type { Ctx } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import { openSheets, type Sheet } from '../sheets/index.ts'
import { getImport } from './get-import.ts'
import type { ImportRecord } from './import.sql.ts'
import { MAPPABLE } from './map-columns.ts'
import { findOfferedMapping } from './sender.sql.ts'

const SAMPLES = 3
const ROWS = 200
const LENGTH = 40

/** NIK, family card, phone and account numbers, with the spaces and dots that people put in. */
const LONG_NUMBER = /(?:\+?62|0)?8\d{8,}|\d{11,}|\d(?:[ .-]?\d){11,}/g

/** A cell as it may be shown to the one who names its column: no long number in full. */
export const sampleText = (text: string): string =>
  text
    .trim()
    .slice(0, LENGTH)
    .replace(LONG_NUMBER, (digits) => maskNik(digits.replace(/\D/g, '')))

async function* below(sheet: Sheet, { headerRow }: ReadingPlan): AsyncGenerator<SheetRow> {
  let rows = 0
  for await (const row of sheet.rows()) {
    if (row.row <= headerRow) continue
    yield row
    if (++rows === ROWS) return
  }
}

/** The first different values of every column, to tell by what it holds. */
const samplesOf = async (sheet: Sheet, plan: ReadingPlan): Promise<string[][]> => {
  const seen = plan.columns.map(() => new Set<string>())
  for await (const { cells } of below(sheet, plan)) {
    for (const [index, values] of seen.entries()) {
      const text = sampleText(cells[index]?.text ?? '')
      if (text !== '' && values.size < SAMPLES) values.add(text)
    }
    if (seen.every((values) => values.size === SAMPLES)) break
  }
  return seen.map((values) => [...values])
}

const sampleSheet = (ctx: Ctx, list: ImportRecord, plan: ReadingPlan): Promise<string[][]> =>
  ctx.files.withFile(list.id, async (path) => {
    const { sheets } = await openSheets(path, { name: list.fileName })
    const sheet = sheets.find(({ name }) => name === list.sheet)
    return sheet === undefined ? [] : samplesOf(sheet, plan)
  })

/** The columns of a list with sample cells, and what another sender's list said of the same headings. */
export const sampleColumns = async (ctx: Ctx, { id }: { id: string }) => {
  const list = await getImport(ctx, id)
  if (!MAPPABLE.some((state) => state === list.state))
    throw new Problem('import.wrong_state', { state: list.state })
  const { plan } = list
  if (plan === null) return { columns: [], offered: null }
  const samples = await sampleSheet(ctx, list, plan)
  const offered = await findOfferedMapping(ctx.db, { ...list, fingerprint: plan.fingerprint })
  return {
    columns: plan.columns.map(({ index, field, heading }) => ({
      index,
      field,
      heading,
      letter: columnLetter(index),
      samples: samples[index] ?? [],
    })),
    offered: offered ?? null,
  }
}
