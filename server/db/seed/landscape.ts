import { hashOf } from './chance.ts'

/** What a kecamatan lives from; decides its trades and how far insurance has reached. */
export type Landscape = 'coast' | 'town' | 'plain' | 'forest'

const COAST = new Set(['35.24.07', '35.24.14'])
const TOWN = new Set(['35.24.05', '35.24.22', '35.24.25'])
const FOREST = new Set(['01', '02', '03', '04', '11', '16', '19', '27'].map((part) => `35.24.${part}`))

/** Known for Kabupaten Lamongan; elsewhere drawn from the code, so that it never changes. */
export function landscapeOf(desa: string): Landscape {
  const kecamatan = desa.slice(0, 8)
  if (COAST.has(kecamatan)) return 'coast'
  if (TOWN.has(kecamatan)) return 'town'
  if (FOREST.has(kecamatan)) return 'forest'
  if (kecamatan.startsWith('35.24.')) return 'plain'
  const drawn = hashOf('landscape', kecamatan) % 10
  if (drawn < 2) return 'coast'
  if (drawn < 4) return 'town'
  return drawn < 8 ? 'plain' : 'forest'
}
