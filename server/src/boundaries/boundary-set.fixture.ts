import { Readable } from 'node:stream'
import type { Actor } from '../platform/auth.ts'
import type { TestDb } from '../platform/test-db/index.ts'
import { boundariesApi, boundariesJobs } from './index.ts'
import { KAB } from './outline.fixture.ts'

export const SAID = { source: 'Bappeda (rekaan)', licence: 'CC BY 4.0', day: '2026-03-31' }

export const send = async (
  t: TestDb,
  actor: Actor,
  bytes: string | Buffer,
  { area = KAB, name = 'batas.geojson' }: { area?: string; name?: string } = {},
): Promise<string> => {
  const file = await t.around.files.receive(name, Readable.from([Buffer.from(bytes)]), 400 * 1024 ** 2)
  const { id } = await t.call(boundariesApi['POST /boundaries'], actor, { area, ...SAID, file })
  return id
}

/** Sends a file and waits until it is read; whether it could be read the set says. */
export const readSet = async (...sent: Parameters<typeof send>) => {
  const [t, actor] = sent
  const id = await send(...sent)
  await t.runJobs(boundariesJobs)
  return t.call(boundariesApi['GET /boundaries/:id'], actor, { id })
}
