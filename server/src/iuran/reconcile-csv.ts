import type { CountPart } from '@naungan/rules/target'
import { type Day, formatArea, formatCount, formatDay, formatMonth, type Month } from '@naungan/rules/words'
import { type Ctx, Download } from '../platform/endpoint.ts'
import { CSV_TYPE, csvLine } from '../sheets/index.ts'
import { findArea } from '../wilayah/index.ts'
import { type AskedPart, type PartView, readPartPortion, soughtPart } from './reconcile-people.ts'
import { workList } from './work-list.ts'

const WORDS = {
  id: {
    headings:
      'NIK (disamarkan)|Nama|Kode wilayah|Desa/kelurahan|Segmen|Pembayar|Ada di register|Daftar|Baris|Sudah dicek|Hasil',
    yes: 'ya',
    no: 'tidak',
    file: 'daftar-kerja',
    lists: { list: 'daftar BPJS', import: 'daftar desa' },
    mark: (n: string, part: string, area: string, month: string) =>
      `${n} orang di ${area}: ${part}, ${month}.`,
    taken: (day: string, by: string) => `Diunduh ${day} oleh ${by} dari Naungan. NIK disamarkan.`,
  },
  en: {
    headings:
      'NIK (masked)|Name|Area code|Desa/kelurahan|Segment|Payer|In the register|List|Row|Checked|Result',
    yes: 'yes',
    no: 'no',
    file: 'task-list',
    lists: { list: 'BPJS list', import: 'desa list' },
    mark: (n: string, part: string, area: string, month: string) =>
      `${n} people in ${area}: ${part}, ${month}.`,
    taken: (day: string, by: string) => `Downloaded ${day} by ${by} from Naungan. NIK is masked.`,
  },
} as const

const PART_WORDS: Record<CountPart, { id: string; en: string }> = {
  inactive: { id: 'nonaktif menurut BPJS', en: 'not active according to BPJS' },
  nik: { id: 'NIK di daftar BPJS tidak terbaca', en: 'NIK in the BPJS list not readable' },
  held_elsewhere: { id: 'tercatat di register kabupaten lain', en: 'in the register of another kabupaten' },
  month: { id: 'bulan tidak terbaca', en: 'month not readable' },
  status: { id: 'aktif atau tidak, tidak terbaca', en: 'active or not cannot be read' },
  no_segment: { id: 'segmen tidak terbaca', en: 'segment not readable' },
  unread: { id: 'baris BPJS ditolak karena sebab lain', en: 'BPJS row refused for another reason' },
  twice: { id: 'tercantum dua kali di daftar yang sama', en: 'twice in the same list' },
  other_list: { id: 'sudah ada di daftar lain bulan itu', en: 'already in another list of the month' },
  two_segments: { id: 'tercantum lagi di segmen lain', en: 'listed again in another segment' },
  two_niks: { id: 'satu orang dengan dua NIK', en: 'one person under two NIKs' },
  grace: { id: 'masa tenggang', en: 'in grace' },
  segment: { id: 'segmen di luar hitungan', en: 'segment not counted' },
  placed_elsewhere: { id: 'dihitung di wilayah lain', en: 'counted in another area' },
  no_desa: {
    id: 'tanpa desa di daftar BPJS, desanya dari register',
    en: 'no desa in the BPJS list, placed by the register',
  },
  listed_elsewhere: { id: 'di desa lain menurut BPJS', en: 'in another desa according to BPJS' },
  not_in_register: {
    id: 'ada di BPJS, tidak ada di daftar desa',
    en: 'BPJS has them, the desa lists have not',
  },
  lives_elsewhere: { id: 'bekerja di sini, tinggal di wilayah lain', en: 'work here, live elsewhere' },
  not_listed: { id: 'ada di daftar desa, tidak ada di BPJS', en: 'desa lists have them, BPJS has not' },
  listed_inactive: {
    id: 'ada di daftar desa, nonaktif di BPJS',
    en: 'in the desa list, not active at BPJS',
  },
  listed_unread: {
    id: 'ada di daftar desa, baris BPJS-nya tidak terbaca',
    en: 'in the desa list, BPJS row not readable',
  },
  in_grace: { id: 'ada di daftar desa, masa tenggang di BPJS', en: 'in the desa list, in grace at BPJS' },
  in_segment: {
    id: 'ada di daftar desa, segmen di luar hitungan',
    en: 'in the desa list, segment not counted',
  },
  works_elsewhere: {
    id: 'tinggal di sini, dihitung di tempat kerja lain',
    en: 'live here, counted where they work',
  },
  repeated: { id: 'baris berulang di daftar desa', en: 'repeated rows of the desa lists' },
  died: { id: 'sudah meninggal menurut daftar desa', en: 'died according to the desa list' },
  moved: { id: 'sudah pindah menurut daftar desa', en: 'moved away according to the desa list' },
  not_worker: { id: 'tidak bekerja atau punya jaminan lain', en: 'not working or under another scheme' },
  age: { id: 'umur di luar batas', en: 'outside the age limits' },
  held: { id: 'tercatat di register wilayah lain', en: 'in the register of another area' },
  waiting: { id: 'menunggu keputusan', en: 'waiting for a decision' },
  nik_unread: { id: 'NIK di daftar desa tidak terbaca', en: 'NIK in the desa list not readable' },
  place: { id: 'desanya tidak jelas', en: 'desa not clear' },
  refused: { id: 'baris desa ditolak karena sebab lain', en: 'desa row refused for another reason' },
}

const lineOf = (
  ctx: Ctx,
  { workerId, name, nik, desa, desaName, segments, payer, origin }: PartView,
): string => {
  const { yes, no, lists } = WORDS[ctx.language]
  const place = [desa, desaName === null ? null : formatArea(desa, desaName)]
  const cover = [segments.join(', '), payer, workerId === null ? no : yes]
  const row = origin === null ? [null, null] : [lists[origin.kind], String(origin.row)]
  return csvLine([nik, name, ...place, ...cover, ...row, '', ''])
}

/** The people of a part of the difference as a list to work on, with columns for what came of it. */
export const downloadPart = async (ctx: Ctx, asked: AskedPart): Promise<Download> => {
  const { language, today, actor } = ctx
  const words = WORDS[language]
  const sought = await soughtPart(ctx, asked)
  const area = formatArea(asked.code, (await findArea(ctx.db, asked.code))?.name ?? asked.code)
  const month = sought === null ? '' : formatMonth(sought.month as Month, language)
  const taken = words.taken(formatDay(today as Day, language), actor.name)
  const mark = (n: number) =>
    `${words.mark(formatCount(n, language), PART_WORDS[asked.part][language], area, month)} ${taken}`
  return new Download(
    `${words.file}-${asked.part}-${asked.code}-${sought?.month ?? today}.csv`,
    CSV_TYPE,
    workList(ctx, {
      headings: words.headings,
      read: sought && ((own, place) => readPartPortion(own, sought, place)),
      line: (person: PartView) => lineOf(ctx, person),
      mark,
    }),
  )
}
