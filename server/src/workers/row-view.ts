import { type IssueCode, ISSUES } from '@naungan/rules/sheet'
import { maskNik } from '@naungan/rules/words'
import { z } from 'zod'
import type { Keys } from '../platform/seal.ts'
import { maskSeen } from './mask-seen.ts'
import type { RowRecord } from './row.sql.ts'
import type { SealedRow } from './staged-row.ts'

export const importRow = z.object({
  row: z.number(),
  verdict: z.enum(['ok', 'warned', 'rejected']),
  effect: z.enum(['new', 'updated', 'same', 'doubtful']).nullable(),
  nik: z.string(),
  kk: z.string(),
  name: z.string(),
  birthDate: z.string().nullable(),
  sex: z.enum(['L', 'P']).nullable(),
  occupation: z.string().nullable(),
  desa: z.string().nullable(),
  desaName: z.string().nullable(),
  desil: z.number().nullable(),
  members: z.number().nullable(),
  issues: z.array(
    z.object({
      field: z.string(),
      code: z.string(),
      seen: z.string(),
      firstRow: z.number().optional(),
      near: z.string().optional(),
    }),
  ),
  mended: z.boolean(),
})

export type RowView = z.infer<typeof importRow>

const EMPTY: SealedRow = { cells: {}, issues: [] }

/** The cells and issues of a row with an issue, opened. */
export const openRow = (keys: Keys, sealed: Buffer | null): SealedRow =>
  sealed === null ? EMPTY : (JSON.parse(keys.open('row', sealed)) as SealedRow)

/** A row as it may leave the server: its NIK masked, and every issue with what was seen. */
export const rowView = (keys: Keys, record: RowRecord): RowView => {
  const { cells, issues } = openRow(keys, record.sealed)
  const nik = record.nikSealed === null ? (cells.nik?.text ?? '') : keys.open('nik', record.nikSealed)
  const fromSheet = issues.map((issue) => ({ ...issue, seen: maskSeen(issue) }))
  const fromRegister = record.issues
    .filter((code) => code.startsWith('register.'))
    .map((code) => ({ field: ISSUES[code as IssueCode].field, code, seen: '' }))
  return {
    row: record.row,
    verdict: record.verdict,
    effect: record.effect,
    nik: maskNik(nik),
    kk: record.kkSealed === null ? maskNik(cells.kk?.text ?? '') : maskNik(keys.open('kk', record.kkSealed)),
    name: record.name ?? '',
    birthDate: record.birthDate,
    sex: record.sex,
    occupation: record.occupation,
    desa: record.desa,
    desaName: record.desaName,
    desil: record.desil,
    members: record.members,
    issues: [...fromSheet, ...fromRegister],
    mended: record.mended,
  }
}
