import { type Day, formatArea, formatCount, formatDay, formatMonth, type Month } from '@naungan/rules/words'
import { type Ctx, Download } from '../platform/endpoint.ts'
import { CSV_TYPE, csvLine } from '../sheets/index.ts'
import { findArea } from '../wilayah/index.ts'
import { type AskedPeople, type PersonView, readPortion, soughtPeople } from './difference-people.ts'
import type { PeopleKind } from './difference-people.sql.ts'
import { workList } from './work-list.ts'

const WORDS = {
  id: {
    headings:
      'NIK (disamarkan)|Nama|Kode desa|Desa/kelurahan|Segmen|Program|Pembayar|Terlindungi sejak|Bulan terakhir|Ada di register|Sudah dihubungi|Hasil',
    yes: 'ya',
    no: 'tidak',
    file: 'daftar-kerja',
    mark: (n: string, kind: string, area: string, months: string) =>
      `${n} orang di ${area}: ${kind}, ${months}.`,
    taken: (day: string, by: string) => `Diunduh ${day} oleh ${by} dari Naungan. NIK disamarkan.`,
  },
  en: {
    headings:
      'NIK (masked)|Name|Desa code|Desa/kelurahan|Segment|Programmes|Payer|Covered since|Last month|In the register|Contacted|Result',
    yes: 'yes',
    no: 'no',
    file: 'task-list',
    mark: (n: string, kind: string, area: string, months: string) =>
      `${n} people in ${area}: ${kind}, ${months}.`,
    taken: (day: string, by: string) => `Downloaded ${day} by ${by} from Naungan. NIK is masked.`,
  },
} as const

const KIND_WORDS: Record<PeopleKind, { id: string; en: string }> = {
  new: { id: 'baru masuk daftar', en: 'newly listed' },
  from_grace: { id: 'keluar dari masa tenggang', en: 'out of grace' },
  from_segment: { id: 'masuk dari segmen lain', en: 'came from another segment' },
  moved_in: { id: 'pindah dari desa lain', en: 'moved in from another desa' },
  unknown: { id: 'ada di daftar, tidak ada di register', en: 'listed but not in the register' },
  changed_segment: { id: 'segmen berubah', en: 'segment changed' },
  changed_programs: { id: 'program berubah', en: 'programmes changed' },
  changed_payer: { id: 'pembayar berubah', en: 'payer changed' },
  changed_desa: { id: 'desa berubah', en: 'desa changed' },
  lost: { id: 'hilang dari daftar', en: 'no longer listed' },
  to_grace: { id: 'masuk masa tenggang', en: 'fell into grace' },
  to_segment: { id: 'pindah ke segmen lain', en: 'went to another segment' },
  moved_out: { id: 'pindah ke desa lain', en: 'moved out to another desa' },
}

const lineOf = (ctx: Ctx, person: PersonView): string => {
  const { yes, no } = WORDS[ctx.language]
  const { nik, name, desa, desaName, segments, programs, payer, since, last, workerId } = person
  const known = workerId === null ? no : yes
  const place = [desa, desaName === null ? null : formatArea(desa, desaName)]
  const cover = [segments.join(', '), programs.join(', '), payer]
  const months = [since, last].map((month) => formatMonth(month as Month, ctx.language))
  return csvLine([nik, name, ...place, ...cover, ...months, known, '', ''])
}

/** People of a kind as a list to work on, with columns for what came of it. */
export const downloadPeople = async (ctx: Ctx, asked: AskedPeople): Promise<Download> => {
  const { language, today, actor } = ctx
  const words = WORDS[language]
  const sought = await soughtPeople(ctx, asked)
  const area = formatArea(asked.code, (await findArea(ctx.db, asked.code))?.name ?? asked.code)
  const { from, to } = sought?.pair ?? { from: null, to: null }
  const months = [from, to].flatMap((month) => (month === null ? [] : formatMonth(month as Month, language)))
  const taken = words.taken(formatDay(today as Day, language), actor.name)
  const mark = (n: number) =>
    `${words.mark(formatCount(n, language), KIND_WORDS[asked.kind][language], area, months.join(' – '))} ${taken}`
  return new Download(
    `${words.file}-${asked.kind}-${asked.code}-${to ?? today}.csv`,
    CSV_TYPE,
    workList(ctx, {
      headings: words.headings,
      read: sought && ((own, place) => readPortion(own, sought, place)),
      line: (person: PersonView) => lineOf(ctx, person),
      mark,
    }),
  )
}
