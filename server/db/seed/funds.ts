import { csvBytes, type SeedRow } from './sheet-bytes.ts'

/** Made-up funds of a kabupaten: kind, name, groups, ceilings of the year and of the year before, share of it paid. */
const FUNDS = [
  ['APBD', 'APBD Kabupaten', 'pekerja_rentan; pegawai_non_asn; rt_rw', 4_200_000_000, 3_780_000_000, 82],
  ['DBH CHT', 'DBH CHT', 'petani_tembakau; buruh_tembakau; buruh_rokok', 2_850_000_000, 2_400_000_000, 75],
  ['ADD', 'ADD/APBDes', 'aparatur_desa', 1_896_000_000, 1_740_000_000, 83],
  ['APBD provinsi', 'APBD Provinsi', 'pekerja_rentan', 756_000_000, 604_800_000, 83],
  ['Dana Desa', 'Dana Desa', 'padat_karya; pekerja_rentan', 480_000_000, 360_000_000, 55],
  ['SERTAKAN', 'SERTAKAN', '', 201_600_000, 168_000_000, 80],
] as const

const HEADINGS = ['jenis', 'kode', 'nama', 'tahun', 'pagu', 'kelompok', 'dokumen', 'tanggal']

/** The funds of a year as the treasury would send them. */
export const fundsFile = (kab: string, year: number): Buffer => {
  const rows = FUNDS.map(
    ([kind, name, groups, next, last]): SeedRow => [
      kind,
      kab,
      name,
      year,
      year === 2027 ? next : last,
      groups,
      `DPA ${year} (rekaan)`,
      // The budget of next year is a draft that its paper of this year states.
      `${Math.min(year, 2026)}-${year === 2027 ? '10-15' : '01-05'}`,
    ],
  )
  return csvBytes([HEADINGS, ...rows], ';')
}

const PAID_HEADINGS = ['nama', 'jenis', 'bulan', 'tahap', 'jkk', 'jkm', 'orang', 'dokumen', 'tanggal']
const MONTHS_PAID = 10
const [JKK, JKM] = [10_000, 6_800]

/** What was paid of the funds of 2026, month by month until October. */
export const paymentsFile = (): Buffer => {
  const rows = FUNDS.flatMap(([kind, name, , , ceiling, percent]) => {
    const people = Math.floor((ceiling * percent) / 100 / MONTHS_PAID / (JKK + JKM))
    return Array.from({ length: MONTHS_PAID }, (_, at): SeedRow => {
      const month = String(at + 1).padStart(2, '0')
      const paper = `SP2D ${month}/2026 (rekaan)`
      return [
        name,
        kind,
        `2026-${month}`,
        'realisasi',
        people * JKK,
        people * JKM,
        people,
        paper,
        `2026-${month}-20`,
      ]
    })
  })
  return csvBytes([PAID_HEADINGS, ...rows], ';')
}
