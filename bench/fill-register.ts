import type { Db } from '../server/src/platform/db.ts'
import type { Keys } from '../server/src/platform/seal.ts'
import { publishedAreas } from '../server/src/wilayah/index.ts'
import { foldPersonName } from '../server/src/workers/index.ts'
import { soundOf } from '../server/src/workers/name-sound.ts'
import { addWords } from '../server/src/workers/name-words.sql.ts'
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

/** Desa of a provinsi, or all others when its code has a minus before it. */
const desaOf = async (provinsi: string): Promise<string[]> => {
  const beginning = `${provinsi.replace('-', '')}.`
  return (await publishedAreas())
    .map(({ code }) => code)
    .filter((code) => code.length === 13 && code.startsWith(beginning) !== provinsi.startsWith('-'))
    .sort()
}

/** People from the number `from` on, spread over the desa in order; one in four has a decile of their own. */
const PEOPLE = `insert into workers.worker (kab, id, desa, nik_index, nik15_index, nik_sealed, kk_index, kk_sealed, name, name_fold,
    birth_date, sex, occupation, address, mother, key_version, import_id, desil)
  select left(d.desa, 5), ('01900000-0000-7000-8000-' || lpad(to_hex(p.n), 12, '0'))::uuid, d.desa, substring(h.hash for 16),
         substring(h.hash from 17), $3, substring(h.kk for 16), $4, s.name, s.fold,
         to_char(date '1946-01-01' + (p.n * 7919 % 21900)::integer, 'YYYY-MM-DD'), s.sex,
         case when p.n % 2003 = 0 then 'marbot' else (array['petani', 'nelayan', 'buruh_tani', 'perdagangan'])[1 + p.n % 4] end,
         'RT 001 RW 002', 'Rekaan', 1, $5, case when p.n * 31 % 4 = 0 then 1 + p.n * 613 % 10 end
    from generate_series($6::bigint, $6 + $1::bigint - 1) as p (n)
    join (select desa, n - 1 as n from unnest($2::text[]) with ordinality u (desa, n)) d on d.n = (p.n - $6) * cardinality($2) / $1
    join name s on s.n = p.n * 104729 % ${NAMES}
   cross join lateral (select sha256(int8send(p.n)) as hash, sha256(int8send(p.n / 3 - 1)) as kk) h`

/** How many made-up people live in a provinsi, or with a minus before its code in all others. */
export type Part = { provinsi: string; people: number }

/** Fills the register with made-up people, rows first and indexes after. The sealed numbers are one for all. */
export const fillRegister = async (db: Db, keys: Keys, parts: readonly Part[]): Promise<void> => {
  await storeNames(db)
  const made = await dropIndexes(db)
  const sealed = [keys.seal('nik', '3524141705859001'), keys.seal('kk', '3524141705859001')]
  let from = 0
  for (const { provinsi, people } of parts) {
    const list = '00000000-0000-4000-8000-000000000008'
    await db.query(PEOPLE, [people, await desaOf(provinsi), ...sealed, list, from])
    from += people
  }
  for (const statement of made) await db.query(statement)
  const { rows } = await db.query<{ word: string; people: number }>(
    `select word, count(*) as people from workers.worker cross join lateral unnest(workers.name_keys('', name)) as word where word <> '' group by word`,
  )
  await addWords(
    db,
    rows.map((word) => ({ ...word, sound: soundOf(word.word) })),
  )
  await db.query('analyze workers.name_word')
  await db.query('vacuum analyze workers.worker')
}
