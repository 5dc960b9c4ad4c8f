import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { addMonths, type Month, monthsFrom } from '@naungan/rules/words'
import { type Chance, chanceFrom } from './chance.ts'
import { MEMBER_SHARE, memberRates, tiltOf } from './coverage-rates.ts'
import { ABROAD, type Membership, membershipOf, type Status, yearOf } from './memberships.ts'
import { type Person, people } from './people.ts'
import type { SeedSpec } from './seed-spec.ts'
import { csvLine } from './sheet-bytes.ts'

export type BpjsListsSpec = SeedSpec & {
  /** The last month of the lists. */
  until: Month
  /** How many monthly lists; 13 when not given. */
  months?: number
}

export type Member = Membership & {
  person: Person
  kpj: string
  /** As the branch wrote it; empty for some. */
  kodeDesa: string
  /** One a month: null before the person joined. */
  year: (Status | null)[]
  /** Whether the person stands in the made-up worker files. */
  listed: boolean
}

const HEADINGS = [
  'NIK',
  'KPJ',
  'NAMA',
  'TGL LAHIR',
  'SEGMEN',
  'PROGRAM',
  'PERIODE',
  'STATUS',
  'PEMBAYAR',
  'KODE DESA',
]
const MONTHS = 13
const OUTSIDE_SHARE = 0.15
const ABROAD_SHARE = 0.04
const NO_DESA = { PU: 0.25, BPU: 0.06, JAKON: 0.3, PMI: 0.1 }
/** Of those who live here, who also works here; the others are listed by a branch elsewhere. */
const WORK_HERE = 0.87

const listMonths = ({ until, months = MONTHS }: BpjsListsSpec): Month[] =>
  monthsFrom(addMonths(until, 1 - months), until)

/** How many members live outside every worker list, so that they are 15 % of all members. */
export const outsideWorkers = (workers: number): number =>
  Math.round((workers * MEMBER_SHARE * OUTSIDE_SHARE) / (1 - OUTSIDE_SHARE))

/** The people whom only the BPJS lists know: none of them stands in a worker file. */
export const outsidePeople = (spec: SeedSpec): Generator<Person> =>
  people({ ...spec, workers: outsideWorkers(spec.workers) }, 'outside')

type Enrol = (person: Person, listed: boolean) => Member

/** Walks all nine-digit numbers once; 99 in front shows that the card is invented. */
const kpjOf = (nth: number): string => `99${String((nth * 387_420_489) % 1_000_000_000).padStart(9, '0')}`

function enroller(chance: Chance, months: readonly Month[]): Enrol {
  let cards = 0
  return (person, listed) => {
    const abroad = !listed && chance.hits(ABROAD_SHARE)
    const membership = abroad ? ABROAD : membershipOf(chance, person.pekerjaanCode)
    return {
      ...membership,
      person,
      kpj: kpjOf(++cards),
      kodeDesa: chance.hits(NO_DESA[membership.segmen]) ? '' : person.desa,
      year: yearOf(chance, membership, months),
      listed,
    }
  }
}

/** Everyone who is a member at some time in the months of the lists. */
export function* members(spec: BpjsListsSpec): Generator<Member> {
  const chance = chanceFrom(spec.seed, 'members')
  const enrol = enroller(chance, listMonths(spec))
  const rates = memberRates(spec)
  for (const person of people(spec))
    if (chance.hits((rates.get(person.desa) ?? 0) * tiltOf(person.pekerjaanCode))) yield enrol(person, true)
  for (const person of outsidePeople(spec)) yield enrol(person, false)
}

export type WrittenBpjsList = {
  month: Month
  path: string
  rows: number
  active: number
  /** Active members who stand in the worker files. */
  activeListed: number
}

const BUFFERED = 1 << 18

function openList(month: Month, path: string) {
  const file = openSync(path, 'w')
  const written: WrittenBpjsList = { month, path, rows: 0, active: 0, activeListed: 0 }
  let waiting = csvLine(HEADINGS)
  const flush = () => {
    writeSync(file, waiting)
    waiting = ''
  }
  return {
    add(line: string, status: Status, listed: boolean) {
      waiting += line
      written.rows++
      if (status === 'AKTIF') written.active++
      if (status === 'AKTIF' && listed) written.activeListed++
      if (waiting.length > BUFFERED) flush()
    },
    close() {
      flush()
      closeSync(file)
      return written
    },
  }
}

const dashed = (day: string): string => `${day.slice(8)}-${day.slice(5, 7)}-${day.slice(0, 4)}`

/** Writes one member list a month, as the branch office sends them; every list is in the making at once. */
export function writeBpjsLists(spec: BpjsListsSpec, folder: string): WrittenBpjsList[] {
  mkdirSync(folder, { recursive: true })
  const months = listMonths(spec)
  const lists = months.map((month) => openList(month, join(folder, `peserta-bpjstk-rekaan-${month}.csv`)))
  for (const { person, kpj, segmen, program, pembayar, kodeDesa, year, listed } of members(spec)) {
    const nama = person.nama.toUpperCase()
    const known = csvLine([person.nik, kpj, nama, dashed(person.tanggalLahir), segmen, program]).trimEnd()
    for (const [index, status] of year.entries())
      if (status)
        lists[index]?.add(`${known},${months[index]},${status},${pembayar},${kodeDesa}\r\n`, status, listed)
  }
  return lists.map((list) => list.close())
}

/** The list of the last month by place of work, as the branch counts it: who works in the kabupaten, wherever at home. */
export function writeBranchList(spec: BpjsListsSpec, folder: string): WrittenBpjsList {
  mkdirSync(folder, { recursive: true })
  const month = spec.until
  const list = openList(month, join(folder, `peserta-bpjstk-cabang-rekaan-${month}.csv`))
  const chance = chanceFrom(spec.seed, 'branch')
  for (const { person, kpj, segmen, program, pembayar, year, listed } of members(spec)) {
    const status = year.at(-1)
    if (!status || segmen === 'PMI' || !chance.hits(WORK_HERE)) continue
    const cells = [person.nik, kpj, person.nama.toUpperCase(), dashed(person.tanggalLahir), segmen, program]
    list.add(csvLine([...cells, month, status, pembayar, '']), status, listed)
  }
  return list.close()
}
