import { formatArea } from '@naungan/rules/words'
import { type Ctx, Download } from '../platform/endpoint.ts'
import { asCsv, CSV_TYPE } from '../sheets/index.ts'
import { type PartyQuality, readQuality } from './quality.ts'

const WORDS = {
  id: {
    kinds: { sender: 'pengirim', place: 'wilayah' },
    heads: [
      'Menurut',
      'Nama',
      'Nilai',
      'Daftar',
      'Baris orang',
      'Tanpa catatan',
      'Dicatat',
      'Ragu',
      'Ditolak',
    ],
    file: 'mutu-data',
  },
  en: {
    kinds: { sender: 'sender', place: 'area' },
    heads: ['By', 'Name', 'Score', 'Lists', 'Rows of people', 'Clear', 'With a note', 'Doubtful', 'Rejected'],
    file: 'data-quality',
  },
}

const figures = (q: Omit<PartyQuality, 'party' | 'worst'>): (number | null)[] => [
  q.score,
  q.lists,
  q.people,
  q.clear,
  q.noted,
  q.doubtful,
  q.rejected,
  ...q.byMonth,
]

/** The page of data quality as a table: senders, then areas, with the score of every month. */
export const qualityCsv = async (ctx: Ctx, { area }: { area: string }): Promise<Download> => {
  const { months, senders, places } = await readQuality(ctx, { area })
  const { kinds, heads, file } = WORDS[ctx.language]
  const lines = [
    [...heads, ...months],
    ...senders.map((one) => [kinds.sender, one.sender, ...figures(one)]),
    ...places.map((one) => [kinds.place, formatArea(one.area, one.areaName), ...figures(one)]),
  ]
  return new Download(`${file}-${area}-${ctx.today}.csv`, CSV_TYPE, asCsv(lines))
}
