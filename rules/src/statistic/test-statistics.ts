import { sheet } from '../sheet/test-rows.ts'
import { readStatistics, type Said, statisticAreas } from './index.ts'

/** A corner of the real tree: provinces with twins of one name, a kabupaten and its kota. */
export const AREAS = statisticAreas([
  { code: 'ID', name: 'Indonesia' },
  { code: '18', name: 'Lampung' },
  { code: '18.01', name: 'Kabupaten Lampung Selatan' },
  { code: '18.02', name: 'Kabupaten Lampung Tengah' },
  { code: '18.03', name: 'Kabupaten Lampung Utara' },
  { code: '18.04', name: 'Kabupaten Lampung Barat' },
  { code: '18.05', name: 'Kabupaten Tulang Bawang' },
  { code: '18.06', name: 'Kabupaten Tanggamus' },
  { code: '18.07', name: 'Kabupaten Lampung Timur' },
  { code: '18.10', name: 'Kabupaten Pringsewu' },
  { code: '18.72', name: 'Kota Metro' },
  { code: '32', name: 'Jawa Barat' },
  { code: '32.04', name: 'Kabupaten Bandung' },
  { code: '32.73', name: 'Kota Bandung' },
  { code: '51', name: 'Bali' },
])

type Rows = Parameters<typeof sheet>

export const readIn = (area: string, said: Said, ...rows: Rows) =>
  readStatistics(sheet(...rows), AREAS, { area, today: '2026-11-02', names: [], said })

/** Reads a table that is one. */
export const read = (...rows: Rows) => {
  const answer = readIn('18', {}, ...rows)
  if (typeof answer === 'string') throw new Error(answer)
  return answer
}
