import { movedKabupaten } from '@naungan/rules/sheet'
import { parseAreaCode } from '@naungan/rules/words'
import type { Outline } from './outline.ts'
import type { World } from './world.ts'

/** A column of a file read as codes: of Kemendagri where they can be, and of BPS where they must be. */
export type CodeColumn = {
  field: string
  codes: (string | null)[]
  /** Filled cells, those that are codes of Kemendagri, those with dots, and those that only BPS would write. */
  filled: number
  read: number
  dotted: number
  bps: number
  /** Different areas of the world that it names. */
  known: number
  /** Codes from before 2022 that were read as those of today. */
  moved: number
}

const BPS_NAME = /bps|^id(?:prov|kab|kec|desa|sls)|^kd(?:prov|kab|kec|desa)|pcode|^adm\d_code/i

/**
 * BPS counts kecamatan by tens in three digits: ten digits whose seventh is zero, seven digits, and dots after three
 * are never of Kemendagri, and nobody else writes ID before a code.
 */
const onlyBps = (text: string): boolean =>
  /^ID\d{2,10}$/.test(text) ||
  /^\d{6}0\d{3}$/.test(text) ||
  /^\d{7}$/.test(text) ||
  /^\d\d\.\d\d\.\d{3}(?:\.\d{3})?$/.test(text)

const tidy = (text: string): string => text.replace(/^(\d+)\.0+$/, '$1')

/** The code of today of an area of Papua that moved; without dots it may as well be one of BPS. */
const movedTo = (code: string | null, text: string, { byCode }: World): string | null => {
  if (code === null || byCode.has(code) || !text.includes('.')) return null
  const kab = movedKabupaten(code as Parameters<typeof movedKabupaten>[0])
  const today = kab && `${kab}${code.slice(5)}`
  return today && byCode.has(today) ? today : null
}

const readColumn = (field: string, outlines: readonly Outline[], world: World): CodeColumn => {
  const column: CodeColumn = { field, codes: [], filled: 0, read: 0, dotted: 0, bps: 0, known: 0, moved: 0 }
  const known = new Set<string>()
  for (const { properties } of outlines) {
    const text = tidy(properties.get(field) ?? '')
    const written = text === 'ID' ? null : parseAreaCode(text)
    const today = movedTo(written, text, world)
    const code = today ?? written
    column.moved += today === null ? 0 : 1
    column.codes.push(code)
    column.filled += text === '' ? 0 : 1
    column.bps += onlyBps(text) ? 1 : 0
    if (code === null) continue
    column.read += 1
    column.dotted += text.includes('.') ? 1 : 0
    if (world.byCode.has(code)) known.add(code)
  }
  return { ...column, known: known.size }
}

/** A code of two or four digits reads the same in both systems. */
const SHORT = 5
const SOME = 0.05

export const isBps = ({ field, bps, filled, dotted, codes }: CodeColumn): boolean => {
  if (filled === 0 || dotted > 0) return bps > filled / 2
  if (bps / filled >= SOME) return true
  return BPS_NAME.test(field) && codes.every((code) => code === null || code.length <= SHORT)
}

/** Every column that holds codes of some system, those that name most areas first. */
export const codeColumns = (outlines: readonly Outline[], world: World): CodeColumn[] => {
  const fields = new Set(outlines.flatMap(({ properties }) => [...properties.keys()]))
  return [...fields]
    .map((field) => readColumn(field, outlines, world))
    .filter(({ read, bps, filled }) => filled > 0 && read + bps >= filled / 2)
    .sort((a, b) => b.known - a.known || b.read - a.read)
}
