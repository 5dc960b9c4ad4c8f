import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type AreaCode, kindOf, levelOf, NATION, parentOf } from '@naungan/rules/words'
import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { foldName } from './fold-name.ts'

export type PublishedArea = { code: AreaCode; name: string }

const LEVELS = { nasional: 0, provinsi: 1, kabupaten: 2, kecamatan: 3, desa: 4 } as const

/** All 91,599 areas of the 2025 decree and the nation above them, parents first. */
export const publishedAreas = async (): Promise<PublishedArea[]> => {
  const levels = await Promise.all([getProvinces(), getRegencies(), getDistricts(), getVillages()])
  return [{ code: NATION, name: 'Indonesia' }, ...levels.flat().map(({ code, name }) => ({ code, name }))]
}

const line = ({ code, name }: PublishedArea): string => {
  const kind = kindOf(code).replace(' ', '_')
  return `${[code, parentOf(code) ?? '\\N', LEVELS[levelOf(code)], kind, name, foldName(name)].join('\t')}\n`
}

/** Fills wilayah.area when it is empty; gives the number of areas there are. Runs as the owner of the schema. */
export const loadAreas = async (url: string): Promise<number> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ count: string }>('select count(*) from wilayah.area')
    if (Number(rows[0]?.count) > 0) return Number(rows[0]?.count)
    const areas = await publishedAreas()
    await client.query('begin')
    const copy = client.query(
      copyFrom('copy wilayah.area (code, parent, level, kind, name, search) from stdin'),
    )
    await pipeline(Readable.from(areas.map(line)), copy)
    await client.query('commit')
    await client.query('analyze wilayah.area')
    return areas.length
  } finally {
    await client.end()
  }
}
