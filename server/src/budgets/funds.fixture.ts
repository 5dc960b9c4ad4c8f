import { Readable } from 'node:stream'
import type { Actor } from '../platform/auth.ts'
import type { TestDb } from '../platform/test-db/index.ts'
import { budgetsApi } from './index.ts'

export const PAPER = { source: 'DPA (rekaan)', day: '2026-01-05' }

/** A fund as an officer enters it; everything but its area and name can be left as it is here. */
export const fundOf = (said: object) => ({
  area: '35.24',
  year: 2026,
  kind: 'apbd_kabupaten',
  name: 'APBD rekaan',
  groups: ['nelayan', 'petani'],
  programs: ['JKK', 'JKM'],
  payer: 'pemerintah',
  accountJkk: '5.1.02.02.02.0006',
  accountJkm: '5.1.02.02.02.0007',
  legalSource: 'Perbup rekaan',
  sureness: 'memory',
  ...said,
})

export const addFund = async (
  t: TestDb,
  actor: Actor,
  said: object = {},
  rupiah = 1_000_000,
): Promise<string> =>
  (await t.call(budgetsApi['POST /funds'], actor, fundOf({ ceiling: { rupiah, ...PAPER }, ...said }))).id

export const addEntry = async (t: TestDb, actor: Actor, id: string, said: object = {}): Promise<string> => {
  const entry = {
    kind: 'realised',
    month: '2026-01',
    jkk: 10_000,
    jkm: 6_800,
    personMonths: 1,
    ...PAPER,
    ...said,
  }
  return (await t.call(budgetsApi['POST /funds/:id/entries'], actor, { id, ...entry })).id
}

type Sent = { area?: string; year?: number; text: string; name?: string; said?: Record<string, string> }

export const readFundFile = async (
  t: TestDb,
  actor: Actor,
  { area = '35.24', year = 2026, text, name = 'dana.csv', said = {} }: Sent,
): Promise<string> => {
  const file = await t.around.files.receive(name, Readable.from([text]), 1_000_000)
  return (await t.call(budgetsApi['POST /fund-files'], actor, { area, year, file, ...said })).id
}

/** A file with one fund; each name one of another. */
export const fundCsv = (name: string): string =>
  `jenis;nama;pagu;dokumen;tanggal\nCSR;${name};1000000;Surat rekaan;2026-01-05\n`
