import { cellText, type SheetRow, squeeze } from './cell.ts'
import type { WorkerField } from './fields.ts'
import type { ReadingPlan } from './plan.ts'

/** What the line of a family says for all of its members, by field, as text. */
export type Carried = Readonly<Partial<Record<WorkerField, string>>>

type Planned = Pick<ReadingPlan, 'at'>

const KK_LINE = /\bNO(?:MOR)?\.?\s*KK\s*:\s*(\d[\d ]{14,})/i
const KK_HEADING = 'NOKK'
const kept = (text: string | undefined): string | undefined => {
  const bare = text?.trim().replace(/^[-/ ]+$/, '')
  return bare === '' ? undefined : bare
}

const some = (fields: Record<string, string | undefined>): Carried =>
  Object.fromEntries(Object.entries(fields).filter((pair) => pair[1] !== undefined)) as Carried

/** "Alamat : X, Nama Dusun : Y, RT/RW : 003/001", and "DUSUN Y, RT:001, RW:001, Kodepos:83355,-". */
function addressIn(text: string): Carried {
  const after = (pattern: RegExp): string | undefined => kept(pattern.exec(text)?.[1])
  const [rt, rw] = (/RT\s*\/\s*RW\s*:\s*([^,|]*?)(?=\s*DUSUN|[,|]|$)/i.exec(text)?.[1] ?? '').split('/')
  return some({
    alamat: after(/ALAMAT\s*:\s*([^,|]*)/i),
    dusun: after(/DUSUN\s*:?\s*([^,|:]*?)(?=\s*(?:[,|]|RT\b|$))/i),
    rt: kept(rt) ?? after(/\bRT\s*:\s*(\d+)/i),
    rw: kept(rw) ?? after(/\bRW\s*:\s*(\d+)/i),
  })
}

/** The line of a family: its number in a line of words, or alone in a row whose person cells are empty. */
export function familyOf({ at }: Planned, row: SheetRow): Carried | null {
  const texts = row.cells.map(cellText)
  const line = texts.filter((text) => text !== '').join(' | ')
  const written = KK_LINE.exec(line)?.[1]
  if (written !== undefined) return { ...addressIn(line), kk: written.replaceAll(' ', '') }
  const first = texts.find((text) => text !== '') ?? ''
  const nameless = at.nama !== undefined && (texts[at.nama] ?? '') === ''
  const alone = /^\d{16}$/.test(first) && texts.indexOf(first) !== at.nik && nameless
  return alone && !/\d/.test(texts[at.nik ?? -1] ?? '') ? { ...addressIn(line), kk: first } : null
}

/** The row under "NO.KK | NAMA.KK | ALAMAT" holds what these name. */
function familyUnder(heading: SheetRow, row: SheetRow): Carried {
  const under = (word: RegExp): string => {
    const index = heading.cells.findIndex((cell) => word.test(squeeze(cellText(cell))))
    return cellText(row.cells[index])
  }
  const alamat = under(/^ALAMAT/)
  const rest = alamat.replace(/(?:DUSUN|RT|RW|KODEPOS)\b[^,]*,?/gi, '').replace(/^[\s,-]+|[\s,-]+$/g, '')
  return { ...addressIn(alamat), ...some({ alamat: kept(rest), kk: kept(under(/^NOKK/)) }) }
}

const namesFamily = (row: SheetRow): boolean => {
  const words = row.cells.map((cell) => squeeze(cellText(cell))).filter((word) => word !== '')
  return words.includes(KK_HEADING) && words.length <= 6 && !words.includes('NIK')
}

/** A family has few members: where none has a line among these rows, none has. */
const FIRST_ROWS = 100

/** Whether the rows are parted by family, each with a line that says what its members share. */
export const hasFamilyLines = (plan: Planned, rows: readonly SheetRow[]): boolean =>
  plan.at.kk === undefined &&
  rows.slice(0, FIRST_ROWS).some((row) => namesFamily(row) || familyOf(plan, row) !== null)

export type FamilyLines = {
  /** Whether the row is the line of a family, and no person. */
  readonly takes: (row: SheetRow) => boolean
  readonly carried: () => Carried
}

/** Follows the lines of families down a sheet. */
export function familyLines(plan: ReadingPlan): FamilyLines {
  let heading: SheetRow | null = null
  let carried: Carried = {}
  const lineAt = (row: SheetRow): Carried | null => {
    const above = heading
    heading = null
    if (above !== null) return familyUnder(above, row)
    if (!namesFamily(row)) return familyOf(plan, row)
    heading = row
    return {}
  }
  return {
    takes(row) {
      if (plan.families !== true) return false
      const line = lineAt(row)
      if (line !== null) carried = line
      return line !== null
    },
    carried: () => carried,
  }
}
