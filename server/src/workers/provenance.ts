import type { WorkerField } from '@naungan/rules/sheet'
import { z } from 'zod'
import { placeOfRow, planOfRow } from './sheets-of-list.ts'
import type { SourceRecord } from './worker-history.sql.ts'

/** Where a value stood: file, row and column as a person finds them in the workbook. */
export const provenance = z.object({
  importId: z.string(),
  fileName: z.string(),
  sender: z.string(),
  /** Where the list has several. */
  sheet: z.string().nullable(),
  row: z.number(),
  column: z.string().nullable(),
  /** Corrected here after reading: the cell in the file says something else. */
  mended: z.boolean(),
  takenAt: z.string(),
  by: z.string(),
})

type Provenance = z.infer<typeof provenance>

/** Column of the register → its name in an answer, and the fields of a sheet that it is read from. */
const TRACED: Record<string, readonly [string, ...WorkerField[]]> = {
  nik: ['nik', 'nik'],
  kk: ['kk', 'kk'],
  name: ['name', 'nama'],
  birth_date: ['birthDate', 'tanggalLahir'],
  birth_place: ['birthPlace', 'tempatLahir', 'tanggalLahir'],
  sex: ['sex', 'jenisKelamin', 'lakiLaki'],
  occupation: ['occupation', 'pekerjaan'],
  address: ['address', 'alamat'],
  mother: ['mother', 'ibu'],
  relation: ['relation', 'hubungan'],
  marital: ['marital', 'statusKawin', 'status'],
  desil: ['desil', 'desil'],
  desa: ['desa', 'kodeDesa', 'desa'],
}

const columnOf = (source: SourceRecord, fields: readonly WorkerField[]): string | null => {
  const plan = source.plan === null ? null : planOfRow(source, source.row)
  const field = fields.find((name) => plan?.at[name] !== undefined)
  if (field === undefined) return null
  return plan?.columns.find(({ index }) => index === plan.at[field])?.letter ?? null
}

/** For each value of a worker, the latest list that gave it and the cell where it stood. */
export const provenanceOf = (sources: readonly SourceRecord[]): Record<string, Provenance> => {
  const latest = Object.entries(TRACED).flatMap(([column, [name, ...fields]]) => {
    const source = sources.find(({ gave }) => gave.includes(column))
    if (source === undefined) return []
    const { importId, fileName, sender, mended, by } = source
    const from = {
      importId,
      fileName,
      sender,
      ...placeOfRow(source, source.row),
      mended,
      by,
      takenAt: source.takenAt.toISOString(),
    }
    return [[name, { ...from, column: columnOf(source, fields) }] as const]
  })
  return Object.fromEntries(latest)
}
