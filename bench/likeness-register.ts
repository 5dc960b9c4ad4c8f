import { finished } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Keys } from '../server/src/platform/seal.ts'
import { copyPortion, type CopyValue } from '../server/src/workers/binary-copy.ts'
import { foldPersonName } from '../server/src/workers/index.ts'
import { keysForCopy } from '../server/src/workers/likeness-record.ts'
import { newId } from '../server/src/workers/new-id.ts'
import type { Person } from '../server/db/seed/people.ts'

const PORTION = 20_000

const MADE = `n integer, id uuid, desa text, name text, name_fold text, birth_date text, sex text, mother text, nik_index bytea,
  nik15_index bytea, kk_index bytea, phone_index bytea, likeness integer[]`

const lineOf = (keys: Keys, person: Person, n: number): CopyValue[] => {
  const { nik, kk, hp } = person
  const indexes = {
    nik15Index: nik === '' ? null : keys.index('nik15', nik.slice(0, 15)),
    kkIndex: kk === '' ? null : keys.index('kk', kk),
    phoneIndex: hp === '' ? null : keys.index('phone', hp),
  }
  const said = {
    name: person.nama,
    birthDate: person.tanggalLahir,
    sex: person.jenisKelamin,
    desa: person.desa,
  }
  const mother = person.ibu === '' ? null : person.ibu
  return [
    n,
    newId(Date.now()),
    person.desa,
    person.nama,
    foldPersonName(person.nama),
    person.tanggalLahir,
    person.jenisKelamin,
    mother,
    keys.index('nik', nik),
    indexes.nik15Index,
    indexes.kkIndex,
    indexes.phoneIndex,
    keysForCopy({ ...said, mother, ...indexes }),
  ]
}

/** Puts made-up people, with their keys, on a table of this session, portion by portion, and `then` where they belong. */
const bring = async (
  client: pg.Client,
  keys: Keys,
  people: Iterable<Person>,
  then: string[],
): Promise<void> => {
  await client.query(`create temp table made (${MADE})`)
  let portion = copyPortion()
  let n = 1
  const send = async (): Promise<void> => {
    const copy = client.query(copyFrom('copy made from stdin (format binary)'))
    copy.end(portion.bytes())
    await finished(copy)
    for (const statement of then) await client.query(statement)
    await client.query('truncate made')
    portion = copyPortion()
  }
  for (const person of people) {
    portion.add(lineOf(keys, person, ++n))
    if (portion.rows() === PORTION) await send()
  }
  await send()
  await client.query('drop table made')
}

/** Indexes that comparing does not read; without them five million people come in in minutes. */
const UNREAD = ['nik15_idx', 'name_idx', 'desa_idx', 'name_keys_idx', 'kk_idx', 'aliases_idx']

export const bringIntoRegister = async (
  client: pg.Client,
  keys: Keys,
  people: Iterable<Person>,
): Promise<void> => {
  await client.query(UNREAD.map((name) => `drop index workers.worker_${name}`).join(';'))
  await client.query('alter table workers.worker drop constraint worker_nik_key')
  await bring(client, keys, people, [
    `insert into workers.worker (kab, id, desa, nik_index, nik15_index, nik_sealed, kk_index, phone_index, name, name_fold,
       birth_date, sex, mother, key_version, import_id)
     select left(desa, 5), id, desa, nik_index, nik15_index, '', kk_index, phone_index, name, name_fold, birth_date, sex, mother, 1,
            gen_random_uuid() from made`,
    'insert into workers.likeness_key select left(desa, 5), id, likeness from made',
  ])
  await client.query('vacuum analyze workers.worker')
  await client.query('vacuum analyze workers.likeness_key')
}

export type BenchList = { id: string; kab: string; area: string }

/** Rows of a list as they lie once read, every one of them new. */
export const bringIntoList = async (
  client: pg.Client,
  keys: Keys,
  { id, kab }: BenchList,
  people: Iterable<Person>,
) => {
  await bring(client, keys, people, [
    `insert into workers.import_row (kab, import_id, row, area, verdict, effect, desa, name, name_fold, birth_date, sex, mother,
       nik_index, nik15_index, nik_sealed, kk_index, phone_index, worker_id, likeness)
     select '${kab}', '${id}', n, '${kab}', 'ok', 'new', desa, name, name_fold, birth_date, sex, mother, nik_index, nik15_index,
            '', kk_index, phone_index, id, likeness from made`,
  ])
  await client.query('vacuum analyze workers.import_row')
  await client.query('checkpoint')
}
