import { expect, test } from 'vitest'
import { type Day, parseDay } from '../words/index.ts'
import { LAW } from './law.generated.ts'
import { type LawId, lawIfAny, lawOn } from './law.ts'

/** Parts of a million, as rates are compiled. */
const percent = (written: number): number => Math.round(written * 10_000)

const figures: [id: LawId, day: Day, value: unknown][] = [
  ['bpu.jkm.iuran', '2015-07-01', 6_800],
  ['bpu.jkk.tarif', '2015-07-01', percent(1)],
  ['bpu.jht.tarif', '2015-07-01', percent(2)],
  ['bpu.diskon.angkutan', '2020-07-01', 0],
  ['bpu.diskon.angkutan', '2020-08-01', percent(99)],
  ['bpu.diskon.angkutan', '2021-01-01', percent(99)],
  ['bpu.diskon.angkutan', '2025-12-01', 0],
  ['bpu.diskon.angkutan', '2026-01-01', percent(50)],
  ['bpu.diskon.angkutan', '2027-03-01', percent(50)],
  ['bpu.diskon.angkutan', '2027-04-01', 0],
  ['bpu.diskon.lainnya', '2026-03-01', 0],
  ['bpu.diskon.lainnya', '2026-04-01', percent(50)],
  ['bpu.diskon.lainnya', '2026-12-01', percent(50)],
  ['bpu.diskon.lainnya', '2027-01-01', 0],
  ['bpu.diskon.pembayar_tanpa', '2026-01-01', ['APBN', 'APBD', 'DBH_CHT', 'DBH_SAWIT', 'ADD', 'DANA_DESA']],
  ['bpu.tenggang_bulan', '2021-04-01', 3],
  ['pu.jkm.tarif', '2015-07-01', percent(0.3)],
  ['pu.jht.pemberi_kerja', '2015-07-01', percent(3.7)],
  ['pu.jht.pekerja', '2015-07-01', percent(2)],
  ['pu.jp.pemberi_kerja', '2015-07-01', percent(2)],
  ['pu.jp.pekerja', '2015-07-01', percent(1)],
  ['pu.jp.batas_upah', '2024-02-29', 9_559_600],
  ['pu.jp.batas_upah', '2024-03-01', 10_042_300],
  ['pu.jp.batas_upah', '2025-03-01', 10_547_400],
  ['pu.jp.batas_upah', '2026-02-28', 10_547_400],
  ['pu.jp.batas_upah', '2026-03-01', 11_086_300],
  ['pu.diskon.padat_karya', '2025-01-01', 0],
  ['pu.diskon.padat_karya', '2025-02-01', percent(50)],
  ['pu.diskon.padat_karya', '2025-08-01', percent(50)],
  ['pu.diskon.padat_karya', '2026-01-01', percent(50)],
  ['pu.diskon.padat_karya', '2026-02-01', 0],
  ['jkm.santunan', '2019-12-02', 20_000_000],
  ['jkm.berkala', '2019-12-02', 12_000_000],
  ['jkm.pemakaman', '2019-12-02', 10_000_000],
  ['jkm.terbatas', '2025-02-24', 10_000_000],
  ['jkm.penuh_bulan', '2025-02-23', 0],
  ['jkm.penuh_bulan', '2025-02-24', 3],
  ['beasiswa.jkm_bulan_iuran', '2019-12-02', 36],
  ['jkk.meninggal', '2019-12-02', percent(60)],
  ['jkk.meninggal_minimum', '2019-12-02', 20_000_000],
  ['jkk.cacat_total', '2019-12-02', percent(70)],
  ['jkk.upah_kali', '2019-12-02', 80],
  ['klaim.jkm_hari', '2026-11-21', 3],
  ['klaim.jkk_hari', '2026-11-21', 7],
  ['klaim.denda_harian', '2026-11-21', percent(1)],
  ['klaim.kedaluwarsa_jkk', '2019-12-02', 5],
  ['klaim.lapor_jam', '2026-11-21', 48],
  ['target.rpjpn', '2026-11-21', [{ year: 2045, rate: percent(99.5) }]],
  [
    'target.rpjmn',
    '2026-11-21',
    [
      { year: 2025, rate: percent(32.15) },
      { year: 2029, rate: percent(43.92) },
    ],
  ],
  ['target.rkp', '2026-11-21', [{ year: 2026, rate: percent(34.99) }]],
  ['target.kemendagri_ucj', '2026-11-21', [{ year: 2025, rate: percent(52.15) }]],
]

test.each(figures)('%s on %s', (id, day, value) => {
  expect(lawOn(day, id).value).toEqual(value)
})

test('has the risk classes, the transport caps and the months of inability as the law of today writes them', () => {
  const rates = lawOn('2026-11-21', 'pu.jkk.tarif').value.map(({ rate }) => rate)
  expect(rates).toEqual([0.24, 0.54, 0.89, 1.27, 1.74].map(percent))
  const caps = lawOn('2026-11-21', 'jkk.angkut').value.map(({ mode, cap }) => [mode, cap])
  expect(caps).toEqual([
    ['darat', 5_000_000],
    ['laut', 2_000_000],
    ['udara', 10_000_000],
  ])
  expect(lawOn('2026-11-21', 'jkk.stmb').value).toEqual([
    { from_month: 1, rate: percent(100) },
    { from_month: 13, rate: percent(50) },
  ])
})

test('knows no limited death benefit before Permenaker 1/2025', () => {
  expect(lawIfAny('2025-02-23', 'jkm.terbatas')).toBeNull()
})

test('has 33 income tiers, rising, whose halves are whole rupiah', () => {
  const tiers = lawOn('2026-11-21', 'bpu.tingkat').value
  expect(tiers).toHaveLength(33)
  expect(tiers[9]).toEqual({ from: 2_700_000, base: 2_950_000 })
  expect(tiers.at(-1)).toEqual({ from: 20_200_000, base: 20_700_000 })
  const steps = tiers.flatMap(({ from, base }) => [from, base])
  expect(steps).toEqual([...steps].sort((a, b) => a - b))
  expect(tiers.filter(({ base }) => base % 200 !== 0)).toEqual([])
})

test('the first tier begins at nothing, terms of migrants rise', () => {
  for (const { value } of LAW['bpu.tingkat'].values) expect(value[0]!.from).toBe(0)
  for (const { value } of LAW['pmi.masa'].values) {
    const months = value.map((term) => term.months)
    expect(months).toEqual([...months].sort((a, b) => a - b))
  }
})

test('every pension ceiling is the one before it, grown and rounded down', () => {
  const ceilings = LAW['pu.jp.batas_upah'].values
  const step = lawOn('2026-11-21', 'pu.jp.pembulatan').value
  const grown = LAW['pu.jp.pertumbuhan'].values.map(({ from, value }, i) => ({
    from,
    value: Math.floor((ceilings[i]!.value * (1_000_000 + value)) / 1_000_000 / step) * step,
  }))
  expect(grown).toEqual(ceilings.slice(1).map(({ from, value }) => ({ from, value })))
})

test('the pension age rises by one year every three from 2019 to 65', () => {
  const ages = LAW['jp.usia'].values.map(({ from, value }) => [from.slice(0, 4), value])
  const rising = Array.from({ length: 9 }, (_, i) => [String(2019 + 3 * i), 57 + i])
  expect(ages).toEqual([['2015', 56], ...rising])
})

test('the sums of the law are the sums of their parts', () => {
  const on = '2026-11-21'
  const child = lawOn(on, 'beasiswa.jenjang').value.reduce((sum, row) => sum + row.yearly * row.years, 0)
  expect(child).toBe(lawOn(on, 'beasiswa.batas_anak').value)
  expect(child * lawOn(on, 'beasiswa.anak').value).toBe(lawOn(on, 'beasiswa.batas_keluarga').value)
  const parts = LAW['jkm.terbatas_bagian'].values[0]!
  for (const { value } of [parts, ...parts.readings!])
    expect(value.reduce((sum, { amount }) => sum + amount, 0)).toBe(lawOn(on, 'jkm.terbatas').value)
})

test.each(['kalender.libur', 'kalender.cuti_bersama'] as const)(
  '%s lists real days of its own year',
  (id) => {
    for (const { from, value } of LAW[id].values) {
      const days = value.map(({ day }) => day)
      expect(days).toEqual([...new Set(days)].sort())
      expect(days.filter((day) => !parseDay(day) || day.slice(0, 4) !== from.slice(0, 4))).toEqual([])
    }
  },
)

test('a day of joint leave is not a public holiday too', () => {
  for (const { from, value } of LAW['kalender.cuti_bersama'].values) {
    const holidays = new Set(lawOn(from, 'kalender.libur').value.map(({ day }) => day))
    expect(value.filter(({ day }) => holidays.has(day))).toEqual([])
  }
})

test('every value follows the one before it and says where it was read', () => {
  for (const { values } of Object.values(LAW)) {
    const days = values.map(({ from }) => from)
    expect(days).toEqual([...new Set(days)].sort())
    for (const { ref } of values) expect(ref).not.toMatch(/https?:|www\.|\.(id|com|go)\b/)
  }
})
