import type { Db } from '../server/src/platform/db.ts'
import type { Keys } from '../server/src/platform/seal.ts'
import { publishedAreas } from '../server/src/wilayah/index.ts'
import { foldPersonName } from '../server/src/workers/index.ts'
import { soundOf } from '../server/src/workers/name-sound.ts'
import { insertWords } from '../server/src/workers/name-words.sql.ts'
import { chanceFrom } from '../server/db/seed/chance.ts'
import { givenName, nameRegionOf } from '../server/db/seed/names.ts'

const NAMES = 400_000
const SYLLABLES =
  'ba bi bu da di du fa ha hi ja ji ka ki ku la li lu ma mi mu na ni nu ra ri ru sa si su ta ti tu wa wi ya yu'
const RARE_NAMES = 0.15

/** Made-up names of a province; one in seven holds a word of its own, so that the words are as many as in a province. */
const inventNames = (): { name: string; sex: 'L' | 'P' }[] => {
  const chance = chanceFrom('person-search', 'names')
  const syllables = SYLLABLES.split(' ')
  const rare = () => Array.from({ length: 2 + chance.below(2) }, () => chance.pick(syllables)).join('')
  return Array.from({ length: NAMES }, () => {
    const sex = chance.hits(0.6) ? 'L' : 'P'
    const name = givenName(chance, nameRegionOf(chance.pick(['35.24', '52.03', '18.02'])), sex)
    return { sex, name: chance.hits(RARE_NAMES) ? `${name} ${rare()}` : name }
  })
}

const storeNames = async (db: Db): Promise<void> => {
  const names = inventNames()
  await db.query(
    `create temp table name as select n - 1 as n, name, fold, sex
       from unnest($1::text[], $2::text[], $3::text[]) with ordinality as s (name, fold, sex, n)`,
    [
      names.map(({ name }) => name),
      names.map(({ name }) => foldPersonName(name)),
      names.map(({ sex }) => sex),
    ],
  )
  await db.query('analyze name')
}

const DROPPED = [
  'worker_nik15_idx',
  'worker_name_idx',
  'worker_desa_idx',
  'worker_name_keys_idx',
  'worker_kk_idx',
]

/** Drops the wide indexes of the register and gives the statements that make them again. */
const dropIndexes = async (db: Db): Promise<string[]> => {
  const { rows } = await db.query<{ name: string; made: string }>(
    `select indexname as name, indexdef as made from pg_indexes where schemaname = 'workers' and indexname = any ($1)`,
    [DROPPED],
  )
  await db.query(rows.map(({ name }) => `drop index workers.${name}`).join(';'))
  return rows.map(({ made }) => made)
}

/** Fills the register of a province with made-up people, rows first and indexes after. The sealed numbers are one for all. */
export const fillRegister = async (db: Db, keys: Keys, provinsi: string, count: number): Promise<void> => {
  const desa = (await publishedAreas())
    .map(({ code }) => code)
    .filter((code) => code.length === 13 && code.startsWith(`${provinsi}.`))
    .sort()
  await storeNames(db)
  const made = await dropIndexes(db)
  await db.query(
    `insert into workers.worker (kab, id, desa, nik_index, nik15_index, nik_sealed, kk_index, kk_sealed, name, name_fold,
       birth_date, sex, occupation, address, mother, key_version, import_id)
     select left(d.desa, 5), ('01900000-0000-7000-8000-' || lpad(to_hex(p.n), 12, '0'))::uuid, d.desa, substring(h.hash for 16),
            substring(h.hash from 17), $3, substring(h.kk for 16), $4, s.name, s.fold,
            to_char(date '1965-01-01' + (p.n * 7919 % 14000)::integer, 'YYYY-MM-DD'), s.sex,
            (array['petani', 'nelayan', 'buruh_tani', 'perdagangan'])[1 + p.n % 4], 'RT 001 RW 002', 'Rekaan', 1, $5
       from generate_series(0, $1::bigint - 1) as p (n)
       join (select desa, n - 1 as n from unnest($2::text[]) with ordinality u (desa, n)) d on d.n = p.n * cardinality($2) / $1
       join name s on s.n = p.n * 104729 % ${NAMES}
      cross join lateral (select sha256(int8send(p.n)) as hash, sha256(int8send(p.n / 3 - 1)) as kk) h`,
    [
      count,
      desa,
      keys.seal('nik', '3524141705859001'),
      keys.seal('kk', '3524141705859001'),
      '00000000-0000-4000-8000-000000000008',
    ],
  )
  for (const statement of made) await db.query(statement)
  const { rows } = await db.query<{ word: string }>(
    `select distinct unnest(workers.name_keys('', name)) as word from name`,
  )
  await insertWords(
    db,
    rows.map(({ word }) => ({ word, sound: soundOf(word) })),
  )
  await db.query('analyze workers.name_word')
  await db.query('vacuum analyze workers.worker')
}
