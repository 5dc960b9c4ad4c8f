import { rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import pg from 'pg'
import { loadAreas } from '../../wilayah/index.ts'
import { makePool } from '../db.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../embedded-postgres.ts'
import { installJobs } from '../jobs.ts'
import { migrate } from '../migrate.ts'
import { throwAwayHome } from './throw-away-home.ts'

export const TEMPLATE = `naungan_template_${process.pid}`

const withName = (url: string, name: string): string => {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}

const sql = async (url: string, text: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(text)
  await client.end()
}

let embedded: EmbeddedPostgres | null = null
let uses = 0
let made: Promise<string> | null = null

const makeTemplate = async (): Promise<string> => {
  const home = throwAwayHome('test')
  const given = process.env['NAUNGAN_TEST_DATABASE_URL']
  if (given === undefined) embedded = await startEmbeddedPostgres(home, { durable: false })
  const url = given ?? embedded!.url
  await sql(url, `create database ${TEMPLATE}`)
  const template = withName(url, TEMPLATE)
  await migrate(template)
  const pool = makePool(template, 1)
  await installJobs(pool)
  await pool.end()
  await loadAreas(template)
  process.once('exit', () => rmSync(home, { recursive: true, force: true }))
  return url
}

/** One PostgreSQL for all test files of a run; each file clones the template (embedded, or NAUNGAN_TEST_DATABASE_URL). */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  uses += 1
  made ??= makeTemplate()
  const url = await made
  project.provide('databaseUrl', url)
  project.provide('templateName', TEMPLATE)
  return async () => {
    uses -= 1
    if (uses > 0) return
    await sql(url, `drop database if exists ${TEMPLATE}`)
    await embedded?.stop()
  }
}
