import { layoutHeadings } from '@naungan/rules/sheet'
import { type Chance, chanceFrom } from './chance.ts'
import { doubled } from './likeness-set.ts'
import { type Person, people } from './people.ts'
import type { Area, SeedSpec } from './seed-spec.ts'
import { csvBytes, type SeedRow } from './sheet-bytes.ts'

/** A list that another office sends about people of the register; `takes`: the demo takes it in, else it waits. */
export type BesideFile = { name: string; sender: string; takes: boolean; bytes: Buffer }

/** One in so many of a desa sits on its council, heads a neighbourhood or helps at the clinic for children. */
const ONE_IN = 25
const DUTIES = ['Anggota BPD', 'Ketua RT', 'Kader posyandu'] as const

const OFFICE_HEADINGS = ['NIK', 'NAMA', 'TANGGAL LAHIR', 'JENIS KELAMIN', 'KODE DESA', 'PEKERJAAN']
const FISHERY_HEADINGS = [
  'NIK',
  'NO KK',
  'NAMA LENGKAP',
  'TANGGAL LAHIR',
  'JENIS KELAMIN',
  'KODE DESA',
  'NAMA IBU',
  'PEKERJAAN',
]

const dutyOf = ({ jenisKelamin }: Person, nth: number): string =>
  jenisKelamin === 'P' ? DUTIES[2] : DUTIES[nth % 2]!

/** Village officials and cadres by name, as the office for villages keeps them. */
const officials = (everyone: readonly Person[]): Buffer => {
  const chosen = everyone.filter((_, nth) => nth % ONE_IN === 7)
  const row = (person: Person, nth: number): SeedRow => [
    person.nik,
    person.nama,
    person.tanggalLahir,
    person.jenisKelamin,
    person.desa,
    dutyOf(person, nth),
  ]
  return csvBytes([OFFICE_HEADINGS, ...chosen.map(row)], ',')
}

/** Serials that no band of made-up people draws from. */
const MISTYPED = 9900
const MOST_DOUBLES = 60

/** Fishermen as another office wrote them down: one in three under a NIK of one's own making, with slips. */
const fishermen = (chance: Chance, spec: SeedSpec, everyone: readonly Person[]): Buffer => {
  const row = (person: Person, nth: number): SeedRow => {
    const slips = nth % 3 === 0
    const seen = slips ? doubled(chance, spec.desa, person) : person
    return [
      slips ? `${person.nik.slice(0, 12)}${MISTYPED + nth / 3}` : person.nik,
      seen.kk,
      seen.nama,
      seen.tanggalLahir,
      seen.jenisKelamin,
      person.desa,
      seen.ibu,
      'Nelayan',
    ]
  }
  return csvBytes([FISHERY_HEADINGS, ...everyone.slice(0, 3 * MOST_DOUBLES).map(row)], ',')
}

const FAMILY = layoutHeadings('dtsen_keluarga')

/** Families by their card with decile; every fortieth card has lost a digit where `faulty`. */
const families = (
  everyone: readonly Person[],
  names: ReadonlyMap<string, string>,
  faulty: boolean,
): Buffer => {
  const byCard = Map.groupBy(everyone, ({ kk }) => kk)
  const row = ([kk, members]: [string, Person[]], nth: number): SeedRow => {
    const [{ desa, alamat }] = members as [Person]
    const cells: Record<string, string | number> = {
      kecamatan: names.get(desa.slice(0, 8)) ?? '',
      kode_kelurahan_desa: desa.replaceAll('.', ''),
      kelurahan_desa: names.get(desa) ?? '',
      alamat,
      nomor_kartu_keluarga: faulty && nth % 40 === 3 ? kk.slice(0, 15) : kk,
      jumlah_anggota_keluarga: members.length,
      nama_anggota_keluarga: members.map(({ nama }) => nama).join('; '),
      desil_nasional: 1 + (Number(kk.slice(-3)) % 6),
    }
    return FAMILY.map((heading) => cells[heading] ?? '')
  }
  return csvBytes([FAMILY, ...[...byCard].map(row)], ',')
}

export type BesideSpec = SeedSpec & { kecamatan: readonly Area[]; taken: string; waiting: string }

/** Lists of other offices beside those of the kecamatan: officials and families taken in, doubles and faults to decide. */
export function besideFiles(spec: BesideSpec): BesideFile[] {
  const everyone = [...people(spec)]
  const of = (kecamatan: string) => everyone.filter(({ desa }) => desa.startsWith(`${kecamatan}.`))
  const names = new Map([...spec.desa, ...spec.kecamatan].map(({ code, name }) => [code as string, name]))
  const chance = chanceFrom(spec.seed, 'beside')
  const file = (name: string, sender: string, takes: boolean, bytes: Buffer): BesideFile => ({
    name: `${name}-rekaan.csv`,
    sender,
    takes,
    bytes,
  })
  return [
    file('bpd-rt-dan-kader', 'DPMD', true, officials(everyone)),
    file('keluarga-dtsen-1', 'Dinas Sosial', true, families(of(spec.taken), names, false)),
    file('keluarga-dtsen-2', 'Dinas Sosial', false, families(of(spec.waiting), names, true)),
    file('nelayan', 'Dinas Perikanan', false, fishermen(chance, spec, of(spec.taken))),
  ]
}
