import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = promisify(execFile)

const naungan = (...args: string[]) =>
  run(process.execPath, [join(import.meta.dirname, 'naungan.ts'), ...args]).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    ({ code, stdout, stderr }) => ({ code: Number(code), said: `${stdout}${stderr}` }),
  )

test('naungan iuran says the sum, its parts and the law behind it', async () => {
  const { code, said } = await naungan('iuran', 'bpu', 'month=2026-02', 'income=1.000.000', 'sector=ANGKUTAN')
  expect(code).toBe(0)
  expect(said).toContain('Iuran bukan penerima upah sebulan: Rp8.400')
  expect(said).toContain('PP 50/2025')
})

test('naungan manfaat answers a program, and refuses with a sentence', async () => {
  const paid = 'payments=[{"from":"2024-01","to":"2026-10"}]'
  const { code, said } = await naungan('manfaat', 'jkm', 'diedOn=2026-10-05', 'segment=BPU', paid, '--json')
  expect(code).toBe(0)
  expect(JSON.parse(said)).toMatchObject({ kind: 'answer', answer: { total: 42_000_000 } })
  const none = await naungan('manfaat', 'jkm', 'diedOn=2026-10-05', 'segment=BPU', 'payments=[]')
  expect(none).toMatchObject({ code: 2, said: expect.stringContaining('Belum ada iuran') })
})

test('without facts it lists them, and a slip is named', async () => {
  expect((await naungan('iuran', 'bpu')).said).toContain('month=month')
  expect(await naungan('iuran', 'awan')).toMatchObject({ code: 2, said: expect.stringContaining('bpu') })
  expect(await naungan('iuran', 'bpu', 'month')).toMatchObject({ code: 2 })
})

test('naungan assess runs the cases of the shelf', async () => {
  const { code, said } = await naungan('assess', join(import.meta.dirname, '../law/cases'), '--json')
  expect(code).toBe(0)
  expect(JSON.parse(said)).toMatchObject({ failed: 0 })
})
