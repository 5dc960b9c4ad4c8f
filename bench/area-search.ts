import { type Bench, figure, percentile, timeEach } from './figure.ts'
import { withServer } from './with-server.ts'

// What people type: whole names, beginnings, codes, slips of the finger, a desa with its kecamatan.
const TYPED = [
  'lamongan',
  'lamogan',
  'kranji paciran',
  'kranji',
  'sugio',
  'suggio',
  '35.24',
  '35.24.14.2003',
  'bandung',
  'banding',
  'kota metro',
  'pesisir barat',
  'tulang bawang',
  'sukorejo',
  'sukarejo',
  'karanganyar',
  'karang anyer',
  'jayapura',
  'jaya pura',
  'lombok timur',
  'selong',
  'mataram',
  'brondong',
  'pacirn',
  'sumberejo lamongan',
  'desa baru',
  'kel. menteng',
  'me',
  'ban',
  'su',
]

export const areaSearch: Bench = {
  name: 'area_search',
  run: () =>
    withServer(async ({ url }) => {
      const ask = async (q: string) =>
        (await fetch(`${url}/api/areas/search?q=${encodeURIComponent(q)}`)).text()
      await timeEach(TYPED, ask)
      const samples = await timeEach(
        Array.from({ length: 600 }, (_, i) => TYPED[i % TYPED.length]!),
        ask,
      )
      return [
        figure('area_search.p50_ms', percentile(samples, 0.5), 'ms'),
        figure('area_search.p95_ms', percentile(samples, 0.95), 'ms', { aim: '< 30' }),
      ]
    }),
}
