import { type AreaCode, within } from '../words/index.ts'
import type { DesaNames } from './area-names.ts'
import type { AreaFacts } from './areas.ts'
import { cellText, type SheetRow } from './cell.ts'

const LEVEL =
  /\b(DESA\s*\/\s*KEL(?:URAHAN)?|KEL(?:URAHAN)?\s*\/\s*DESA|DESA|KELURAHAN|KEL|KECAMATAN|KEC|KABUPATEN\s*\/\s*KOTA|KABUPATEN|KAB|KOTA|PROVINSI|PROV)\b\.?\s*:?\s*/g

type Level = 'desa' | 'kecamatan' | 'kabupaten' | 'provinsi'

const levelOf = (word: string): Level => {
  if (word.startsWith('KEC')) return 'kecamatan'
  if (word.startsWith('KAB') || word.startsWith('KOTA')) return 'kabupaten'
  return word.startsWith('PROV') ? 'provinsi' : 'desa'
}

/** What follows a name in a title and is none of it. */
const AFTER =
  /\s*(?:\b(?:TAHUN|BULAN|PERIODE|SEMESTER|TANGGAL|PER|DUSUN|RT|RW|KODEPOS|DAN|SE)\b|[:;,|()\d].*).*$/

/** The names that one line of a title gives, level by level: "DESA KRANJI KECAMATAN PACIRAN". */
function namesIn(line: string): [Level, string][] {
  const text = line.toUpperCase()
  const words = [...text.matchAll(LEVEL)]
  return words.map((match, nth) => {
    const from = match.index + match[0].length
    const rest = text.slice(from, words[nth + 1]?.index ?? text.length)
    // Books of population offices write the number of the area before its name.
    const name = rest
      .replace(/^[\d.\s-]+(?=\p{L})/u, '')
      .replace(AFTER, '')
      .trim()
    return [levelOf(match[1] ?? ''), name]
  })
}

const lineOf = (row: SheetRow): string =>
  row.cells
    .map(cellText)
    .filter((text) => text !== '' && text !== ':')
    .join(' ')

const namesOf = (rows: readonly SheetRow[]): [Level, string][] =>
  rows.flatMap((row) => namesIn(lineOf(row))).filter(([, name]) => name !== '')

/** The kecamatan and the kabupaten that titles name, for rows that name a desa alone. */
export type TitlePlace = Partial<Pick<DesaNames, 'kecamatan' | 'kabupaten'>>

const placeIn = (names: readonly [Level, string][]): TitlePlace => {
  const first = (level: Level): string | undefined => names.find(([other]) => other === level)?.[1]
  const [kecamatan, kabupaten] = [first('kecamatan'), first('kabupaten')]
  return { ...(kecamatan && { kecamatan }), ...(kabupaten && { kabupaten }) }
}

export const placeOfTitles = (rows: readonly SheetRow[]): TitlePlace => placeIn(namesOf(rows))

/** The desa after which somebody named a sheet, as "KRANJI" or "3. Desa Kranji"; only one of the sender's own area. */
export function desaOfSheet(name: string, areas: AreaFacts, area: AreaCode): AreaCode | null {
  const desa = name.replace(/^[\d.\s-]+/, '')
  if (area === '' || !/\p{L}{3}/u.test(desa)) return null
  const answer = areas.desaByName({ desa }, area)
  return answer.issue === null && answer.desa !== null && within(answer.desa, area) ? answer.desa : null
}

/** The desa that titles name, with the kecamatan and kabupaten beside it; the first that is a real one. */
export function desaOfTitles(rows: readonly SheetRow[], areas: AreaFacts, area: AreaCode): AreaCode | null {
  const names = namesOf(rows)
  const beside = placeIn(names)
  for (const [level, desa] of names) {
    if (level !== 'desa') continue
    const sought: DesaNames = { desa, ...beside }
    const answer = areas.desaByName(sought, area)
    if (answer.issue === null) return answer.desa
  }
  return null
}
