import type { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { asOperator } from '../scripts/fill-demo.ts'
import type { Running } from '../server/src/server.ts'
import { type Bench, figure } from './figure.ts'
import { madeWorkbook } from './made-list.ts'
import { withServer } from './with-server.ts'

const ROWS = 100_000
const KAB = '35.24'
const OFFICER = '00000000-0000-4000-8000-000000000001'

const untilReady = async (server: Running, id: string): Promise<void> => {
  for (;;) {
    const { rows } = await server.pool.query<{ state: string }>(
      'select state from workers.import where id = $1',
      [id],
    )
    const { state } = rows[0]!
    if (state === 'ready') return
    if (state !== 'received' && state !== 'reading') throw new Error(`the list is ${state}`)
    await wait(50)
  }
}

const secondsOf = async <T>(work: () => Promise<T>): Promise<{ seconds: number; made: T }> => {
  const started = performance.now()
  const made = await work()
  return { seconds: (performance.now() - started) / 1000, made }
}

/** A large workbook from its first byte to its preview, and back to its sender with the wrong cells marked. */
export const preview: Bench = {
  name: 'preview',
  run: () =>
    withServer(async (server) => {
      const operator = asOperator(server, OFFICER, KAB)
      const bytes = await madeWorkbook(ROWS, KAB)
      const read = await secondsOf(async () => {
        const file = await operator.receive('daftar.xlsx', bytes)
        const { id } = await operator.call('POST /imports', { area: KAB, file })
        await untilReady(server, id)
        return id
      })
      const returned = await secondsOf(async () => {
        const answer: unknown = await operator.call('GET /imports/:id/returned.xlsx', { id: read.made })
        await finished((answer as { body: Readable }).body.resume())
      })
      return [
        figure('preview.seconds', read.seconds, 's', { aim: '< 10' }),
        figure('returned.seconds', returned.seconds, 's'),
      ]
    }),
}
