import { Readable } from 'node:stream'
import { occupationOf } from '@naungan/rules/sheet'
import { type Day, formatArea, formatCount, formatDay, maskNik } from '@naungan/rules/words'
import { CSV_MARK, CSV_TYPE, csvLine, streamBook, type TableCell, XLSX_TYPE } from '../sheets/index.ts'
import { inTransaction } from '../platform/db.ts'
import { type Ctx, Download } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import { findNames } from './import.sql.ts'
import { countSought, soughtOf } from './read-register.ts'
import type { RegisterFilter } from './register-filter.ts'
import { type Everywhere, listWorkers, type WorkerRecord } from './register.sql.ts'
import { findInOrder, searchRegister } from './search-register.ts'

/** A download that knows how many people it holds, for the audit trail. */
export class RegisterDownload extends Download {
  readonly count: number
  constructor(file: { name: string; type: string; body: Readable }, count: number) {
    super(file.name, file.type, file.body)
    this.count = count
  }
}

export type AskedExport = RegisterFilter & { area: string; q: string; format: 'csv' | 'xlsx' }

const WORDS = {
  id: {
    headings:
      'NIK (disamarkan)|No. KK (disamarkan)|Nama|Tempat lahir|Tanggal lahir|L/P|Hubungan keluarga|Status kawin|Pekerjaan|Alamat|Kode desa|Desa/kelurahan|Desil|Sumber desil',
    sheet: 'Pekerja',
    about: 'Keterangan',
    file: 'register-pekerja',
    mark: (n: string, area: string) => `${n} orang dari register pekerja ${area}.`,
    narrowed: 'Disaring menurut',
    filters: {
      q: 'nama',
      sex: 'jenis kelamin',
      occupation: 'pekerjaan',
      segment: 'segmen',
      desil: 'desil',
      ageFrom: 'usia dari',
      ageTo: 'usia sampai',
      'cover=yes': 'terlindungi di bulan terakhir',
      'cover=no': 'tidak terlindungi di bulan terakhir',
      doubtful: 'mungkin ganda',
    },
    taken: (day: string, by: string) => `Diunduh ${day} oleh ${by} dari Naungan. NIK dan KK disamarkan.`,
  },
  en: {
    headings:
      'NIK (masked)|Family card (masked)|Name|Place of birth|Date of birth|Sex|Relation|Marital status|Occupation|Address|Desa code|Desa/kelurahan|Decile|Source of decile',
    sheet: 'Workers',
    about: 'About',
    file: 'worker-register',
    mark: (n: string, area: string) => `${n} people from the register of workers of ${area}.`,
    narrowed: 'Narrowed by',
    filters: {
      q: 'name',
      sex: 'sex',
      occupation: 'occupation',
      segment: 'segment',
      desil: 'decile',
      ageFrom: 'age from',
      ageTo: 'age to',
      'cover=yes': 'covered in the latest month',
      'cover=no': 'not covered in the latest month',
      doubtful: 'may stand twice',
    },
    taken: (day: string, by: string) =>
      `Downloaded ${day} by ${by} from Naungan. NIK and family card are masked.`,
  },
} as const

const WIDTHS = [21, 21, 28, 16, 12, 5, 14, 12, 26, 34, 15, 24, 6, 26]
const PORTION = 2_000
/** As many rows as a sheet can hold, with a heading and the mark below. */
const MOST_IN_SHEET = 1_048_574

const rowOf = ({ keys }: Ctx, worker: WorkerRecord): TableCell[] => [
  maskNik(keys.open('nik', worker.nikSealed)),
  worker.kkSealed && maskNik(keys.open('kk', worker.kkSealed)),
  worker.name,
  worker.birthPlace,
  worker.birthDate,
  worker.sex,
  worker.relation,
  worker.marital,
  worker.occupation && (occupationOf(worker.occupation)?.label ?? worker.occupation),
  worker.address,
  worker.desa,
  formatArea(worker.desa, worker.desaName),
  worker.desil,
  worker.desilSource,
]

/** Everybody in portions, each in a transaction of its own: a slow reader holds no connection. */
async function* everybody(ctx: Ctx, sought: Everywhere): AsyncGenerator<WorkerRecord[]> {
  for (const kab of sought.kabs)
    for (let after: WorkerRecord | null = null; ; ) {
      const page = { after, limit: PORTION }
      const found: WorkerRecord[] = await inTransaction(
        ctx.pool,
        { role: 'naungan_app', scope: ctx.scope, reads: true },
        (db) => listWorkers(db, { ...sought, kab }, page),
      )
      if (found.length > 0) yield found
      if (found.length < PORTION) break
      after = found.at(-1)!
    }
}

/** Headings, people, and below them who took how many of what and when: a copy that goes astray names its source. */
async function* table(ctx: Ctx, people: AsyncIterable<WorkerRecord[]>, mark: (n: number) => string) {
  yield [WORDS[ctx.language].headings.split('|')] as TableCell[][]
  let n = 0
  for await (const found of people) {
    n += found.length
    yield found.map((worker) => rowOf(ctx, worker))
  }
  yield [[mark(n)]] as TableCell[][]
}

async function* csvOf(rows: AsyncIterable<TableCell[][]>): AsyncGenerator<string> {
  yield CSV_MARK
  for await (const portion of rows) yield portion.map(csvLine).join('')
}

const filterWords = (asked: AskedExport, words: Readonly<Record<string, string>>): string =>
  Object.entries(asked)
    .filter(([, value]) => value !== undefined && value !== '')
    .flatMap(([name, value]) => words[`${name}=${value}`] ?? (words[name] ? `${words[name]} ${value}` : []))
    .join(', ')

const markOf = async (ctx: Ctx, asked: AskedExport): Promise<(n: number) => string> => {
  const { language, now, today, actor } = ctx
  const words = WORDS[language]
  const name = (await findNames(ctx.db, [asked.area])).get(asked.area) ?? asked.area
  const time = new Date(now.getTime() + 7 * 3_600_000).toISOString().slice(11, 16).replace(':', '.')
  const taken = words.taken(`${formatDay(today as Day, language)} ${time} WIB`, actor.name)
  const by = filterWords(asked, words.filters)
  const narrowed = by === '' ? '' : ` ${words.narrowed} ${by}.`
  return (n) => `${words.mark(formatCount(n, language), formatArea(asked.area, name))}${narrowed} ${taken}`
}

const bookOf = (ctx: Ctx, rows: AsyncIterable<TableCell[][]>, mark: string): AsyncGenerator<Buffer> => {
  const { sheet, about } = WORDS[ctx.language]
  return streamBook([
    { name: sheet, widths: WIDTHS, rows },
    { name: about, widths: [120], rows: [[[mark]]] },
  ])
}

const namedOf = async (ctx: Ctx, sought: Everywhere, q: string) =>
  findInOrder(ctx.db, (await searchRegister(ctx, sought, q)).found, ctx.scope)

/** The register of an area as a file that is made while it is sent. */
export const exportRegister = async (ctx: Ctx, asked: AskedExport): Promise<RegisterDownload> => {
  const { area, q, format, ...filter } = asked
  const sought = await soughtOf(ctx, { area, ...filter })
  const named = q === '' ? null : await namedOf(ctx, sought, q)
  const count = named?.length ?? (await countSought(ctx, sought))
  if (format === 'xlsx' && count > MOST_IN_SHEET) throw new Problem('register.too_long_for_sheet')
  const mark = await markOf(ctx, asked)
  const people = named === null ? everybody(ctx, sought) : Readable.from([named.map(({ worker }) => worker)])
  const rows = table(ctx, people, mark)
  const name = `${WORDS[ctx.language].file}-${area}-${ctx.today}.${format}`
  const file =
    format === 'csv'
      ? { name, type: CSV_TYPE, body: Readable.from(csvOf(rows)) }
      : {
          name,
          type: XLSX_TYPE,
          body: Readable.from(bookOf(ctx, rows, mark(count))),
        }
  return new RegisterDownload(file, count)
}
