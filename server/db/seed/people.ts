import {
  ageOn,
  type AreaCode,
  type Day,
  dayNumber,
  dayOfNumber,
  type JenisKelamin,
  kindOf,
} from '@naungan/rules/words'
import { type Chance, chanceFrom, weighted } from './chance.ts'
import { workersByDesa } from './desa-sizes.ts'
import { type Landscape, landscapeOf } from './landscape.ts'
import { givenName, type NameRegion, nameRegionOf, withTitle } from './names.ts'
import { type NikIssuer, nikIssuer, nikStem, type SerialBand } from './nik-issuer.ts'
import { occupationOf } from './occupations.ts'
import { dusunOf, originOf } from './places.ts'
import type { Area, SeedSpec } from './seed-spec.ts'

/** A made-up worker (rekaan). Nobody of this name and number exists. */
export type Person = {
  nik: string
  kk: string
  nama: string
  jenisKelamin: JenisKelamin
  tanggalLahir: Day
  tempatLahir: string
  desa: AreaCode
  dusun: string
  rt: string
  rw: string
  alamat: string
  /** OpenSID pekerjaan_id. */
  pekerjaanCode: number
  ibu: string
  /** Empty when none is known. */
  hp: string
}

type Home = Pick<Person, 'kk' | 'dusun' | 'rt' | 'rw' | 'alamat'>
type Issuers = { nik: NikIssuer; kk: NikIssuer }
type Desa = { area: Area; landscape: Landscape; region: NameRegion; dusun: string[]; bands: AgeBand[] }
type AgeBand = { oldestBorn: number; days: number }

const AGE_BANDS = [
  [17, 24, 12],
  [25, 34, 23],
  [35, 44, 25],
  [45, 54, 23],
  [55, 64, 17],
] as const
const bandOf = weighted(AGE_BANDS.map(([, , weight], nth) => [nth, weight] as const))

const MEN_SHARE = 0.6
const SHARES_A_HOME = 0.3
const HAS_PHONE = 0.72

const yearsBefore = (on: Day, years: number): number =>
  dayNumber(`${Number(on.slice(0, 4)) - years}${on.slice(4).replace('02-29', '02-28')}` as Day)

const ageBandsOn = (on: Day): AgeBand[] =>
  AGE_BANDS.map(([from, to]) => {
    const oldestBorn = yearsBefore(on, to + 1) + 1
    return { oldestBorn, days: yearsBefore(on, from) - oldestBorn + 1 }
  })

const bornOn = (days: number): Day => dayOfNumber(days) as Day

const padded = (value: number): string => String(value).padStart(3, '0')

const FIRST_CARD = dayNumber('2008-01-01')
const CARD_DAYS = 6000

function homeIn(chance: Chance, desa: Desa, issueKk: NikIssuer): Home {
  const kecamatan = desa.area.code.slice(0, 8).replaceAll('.', '')
  const dusun = chance.pick(desa.dusun)
  const rt = padded(1 + chance.below(8))
  const rw = padded(1 + chance.below(5))
  const quarter = kindOf(desa.area.code) === 'kelurahan' ? 'Lingk.' : 'Dsn.'
  const issued = bornOn(FIRST_CARD + chance.below(CARD_DAYS))
  return {
    kk: issueKk(nikStem(kecamatan, issued, 'L')),
    dusun,
    rt,
    rw,
    alamat: `${quarter} ${dusun} RT ${rt} RW ${rw}`,
  }
}

/** No operator has been given 0810, so the number rings nowhere. */
const phone = (chance: Chance): string =>
  chance.hits(HAS_PHONE) ? `0810${String(chance.below(100_000_000)).padStart(8, '0')}` : ''

function personIn(chance: Chance, desa: Desa, home: Home, issueNik: NikIssuer): Omit<Person, 'nama'> {
  const jenisKelamin = chance.hits(MEN_SHARE) ? 'L' : 'P'
  const { oldestBorn, days } = desa.bands[bandOf(chance)] as AgeBand
  const tanggalLahir = bornOn(oldestBorn + chance.below(days))
  const origin = originOf(chance, desa.area.code.slice(0, 8), desa.area.name)
  return {
    nik: issueNik(nikStem(origin.prefix, tanggalLahir, jenisKelamin)),
    ...home,
    jenisKelamin,
    tanggalLahir,
    tempatLahir: origin.place,
    desa: desa.area.code,
    pekerjaanCode: occupationOf(chance, desa.landscape, jenisKelamin),
    ibu: givenName(chance, desa.region, 'P'),
    hp: phone(chance),
  }
}

function* peopleOfDesa(
  chance: Chance,
  desa: Desa,
  run: { count: number; on: Day; issuers: Issuers },
): Generator<Person> {
  let home = homeIn(chance, desa, run.issuers.kk)
  for (let nth = 0; nth < run.count; nth++) {
    if (nth > 0 && !chance.hits(SHARES_A_HOME)) home = homeIn(chance, desa, run.issuers.kk)
    const person = personIn(chance, desa, home, run.issuers.nik)
    const name = givenName(chance, desa.region, person.jenisKelamin)
    yield {
      ...person,
      nama: withTitle(chance, name, person.jenisKelamin, ageOn(person.tanggalLahir, run.on)),
    }
  }
}

/** Made-up people of one band, desa by desa in the order of the codes; no two bands share a NIK. */
export function* people(spec: SeedSpec, band: SerialBand = 'register'): Generator<Person> {
  const sizes = workersByDesa(spec)
  const issuers = { nik: nikIssuer(band), kk: nikIssuer(band) }
  const bands = ageBandsOn(spec.on)
  const inOrder = [...spec.desa].sort((a, b) => (a.code < b.code ? -1 : 1))
  for (const area of inOrder) {
    const dusun = dusunOf(chanceFrom(spec.seed, 'dusun', area.code))
    const desa = { area, landscape: landscapeOf(area.code), region: nameRegionOf(area.code), dusun, bands }
    const chance = chanceFrom(spec.seed, band, area.code)
    yield* peopleOfDesa(chance, desa, { count: sizes.get(area.code) ?? 0, on: spec.on, issuers })
  }
}
