import { Readable } from 'node:stream'
import type { Actor } from '../platform/auth.ts'
import type { TestDb } from '../platform/test-db/index.ts'
import { statisticsApi } from './index.ts'

/** A file with one published figure of an area; each number one of another year. */
export const figuresCsv = (area: string, value: number): string =>
  `kode,indikator,nilai,posisi,sumber\n${area},peserta,${value},${2000 + (value % 25)},Koran rekaan\n`

type Sent = { area: string; text: string; name?: string; said?: Record<string, string> }

export const readFigures = async (
  t: TestDb,
  actor: Actor,
  { area, text, name = 'angka.csv', said = {} }: Sent,
): Promise<string> => {
  const file = await t.around.files.receive(name, Readable.from([text]), 1_000_000)
  return (await t.call(statisticsApi['POST /statistics'], actor, { area, file, ...said })).id
}

export const takeFigures = async (
  t: TestDb,
  actor: Actor,
  id: string,
  confirmed: number[] = [],
): Promise<string> => {
  await t.call(statisticsApi['POST /statistics/:id/take'], actor, { id, confirmed })
  return id
}
