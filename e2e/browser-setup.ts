import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import chromium from '@sparticuz/chromium'
import type { TestProject } from 'vitest/node'

/** Unpacks the browser once, before the first journey, into a folder of this run: another user's may lie in /tmp. */
export default async (project: TestProject): Promise<() => void> => {
  const folder = mkdtempSync(join(tmpdir(), 'naungan-browser-'))
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  project.provide('browserPath', await chromium.executablePath())
  if (before === undefined) delete process.env['TMPDIR']
  else process.env['TMPDIR'] = before
  return () => rmSync(folder, { recursive: true, force: true })
}
