import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { appendAudit } from '../server/src/platform/audit.ts'
import { inTransaction } from '../server/src/platform/db.ts'
import { makeTestDb, type TestDb } from '../server/src/platform/test-db/index.ts'

const run = promisify(execFile)
let t: TestDb
beforeAll(async () => {
  t = await makeTestDb()
  for (const subject of ['a', 'b', 'c'])
    await inTransaction(t.pool, { role: 'naungan_app', scope: [], reads: false }, (db) =>
      appendAudit(db, {
        actor: null,
        actorName: 'Ratna Rekaan',
        action: 'import.take',
        area: '35.24',
        subject,
        detail: {},
      }),
    )
})
afterAll(() => t[Symbol.asyncDispose]())

const naungan = async (...args: string[]) => naunganOn(t.url, ...args)

const naunganOn = async (url: string, ...args: string[]) => {
  const env = { ...process.env, DATABASE_URL: url }
  const command = [join(import.meta.dirname, 'naungan.ts'), ...args]
  return run(process.execPath, command, { env }).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    ({ code, stdout, stderr }) => ({ code, said: `${stdout}${stderr}` }),
  )
}

test('naungan audit verify says that the chain holds, then names the entry that somebody changed', async () => {
  const whole = await naungan('audit', 'verify')
  expect(whole).toMatchObject({ code: 0 })
  expect(whole.said).toMatch(/Rantai utuh: 3 entri\.\nTerakhir: 3 [0-9a-f]{64}\n/)
  await t.pool.query(
    `begin; set local session_replication_role = replica; update audit.entry set subject = 'x' where id = 2; commit`,
  )
  const broken = await naungan('audit', 'verify')
  expect(broken).toMatchObject({ code: 1 })
  expect(broken.said).toContain('Rantai putus pada entri 2')
})

test('a word it does not know is refused with the right one', async () => {
  expect(await naungan('audit', 'perbaiki')).toEqual({ code: 2, said: 'Tulis: naungan audit verify\n' })
})

test('a database that is not there is said so in one sentence', async () => {
  const said = 'Basis data tidak dapat dihubungi. Periksa DATABASE_URL, lalu coba lagi.\n'
  expect(await naunganOn('postgresql://orang@127.0.0.1:1/rekaan', 'audit', 'verify')).toEqual({
    code: 2,
    said,
  })
})
