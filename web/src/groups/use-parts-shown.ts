import { useAreaWords } from '../reports/area-words.ts'
import type { Officials, Part } from './groups-query.ts'
import { useGroupsSearch } from './use-groups-search.ts'

type Heads = { workers: number; covered: number }

export const sumOf = (rows: readonly Heads[]): Heads => ({
  workers: rows.reduce((sum, row) => sum + row.workers, 0),
  covered: rows.reduce((sum, row) => sum + row.covered, 0),
})

/** The parts that the page is about: the desa of a kabupaten, unless its kecamatan are asked for. */
export const usePartsShown = (data: Officials): { parts: Part[]; units: string; head: string } => {
  const { per } = useGroupsSearch()
  const { units, unitHead, leafUnits, leafHead } = useAreaWords(data.area.level)
  if (data.leaves.length > 0 && per !== 'kecamatan')
    return { parts: data.leaves, units: leafUnits, head: leafHead }
  return { parts: data.parts, units, head: unitHead }
}
