import { NATION } from '@naungan/rules/words'
import type { Db } from '../platform/db.ts'
import { foldName } from './fold-name.ts'
import { type AreaRow, listAreas, searchByCode, searchByBeginning, searchByLikeness } from './wilayah.sql.ts'

export type FoundArea = AreaRow & { path: string[] }

const LIMIT = 12

/** 'kranji paciran' may be one name or a desa and its kecamatan: every place to cut, the whole first. */
const cuts = (words: readonly string[]): { head: string; tail: string | undefined }[] =>
  words.map((_, i) => {
    const at = words.length - i
    return {
      head: foldName(words.slice(0, at).join(' ')),
      tail: foldName(words.slice(at).join(' ')) || undefined,
    }
  })

const withPaths = async (db: Db, areas: AreaRow[]): Promise<FoundArea[]> => {
  const above = new Set(
    areas.flatMap(({ code }) => [8, 5, 2].filter((n) => n < code.length).map((n) => code.slice(0, n))),
  )
  const names = new Map((await listAreas(db, [...above])).map(({ code, name }) => [code, name]))
  return areas.map((area) => ({
    ...area,
    path: [8, 5, 2]
      .filter((n) => n < area.code.length && area.code !== NATION)
      .map((n) => names.get(area.code.slice(0, n)) ?? ''),
  }))
}

// The nearer likeness is asked first: it reads a tenth of the index that the looser one does.
const LIKENESSES = [0.5, 0.3]

/** Areas by code or by name, forgiving typing errors, best first. `under`: LIKE patterns; `maxLevel`: 2 stops at kabupaten. */
export const searchAreas = async (
  db: Db,
  q: string,
  under: readonly string[],
  maxLevel = 4,
): Promise<FoundArea[]> => {
  const text = q.trim()
  const within = { under, maxLevel, limit: LIMIT }
  if (/^[\d.]+$/.test(text)) return withPaths(db, await searchByCode(db, { ...within, codes: text }))
  const tries = cuts(text.split(/[\s,]+/).filter((word) => word !== '')).filter(({ head }) => head.length > 1)
  for (const cut of tries) {
    const found = await searchByBeginning(db, { ...within, ...cut })
    if (found.length > 0) return withPaths(db, found)
  }
  for (const likeness of LIKENESSES)
    for (const cut of tries) {
      const found = await searchByLikeness(db, { ...within, ...cut }, likeness)
      if (found.length > 0) return withPaths(db, found)
    }
  return []
}
