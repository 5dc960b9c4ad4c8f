import { expect, test } from 'vitest'
import { layoutHeadings } from './layouts/catalogue.ts'
import { choosePlan, planMembers, planReading } from './plan.ts'
import { sheet } from './test-rows.ts'

const OPENSID =
  'alamat dusun rw rt nama no_kk nik sex tempatlahir tanggallahir agama_id pendidikan_kk_id pendidikan_sedang_id pekerjaan_id status_kawin kk_level warganegara_id ayah_nik nama_ayah ibu_nik nama_ibu golongan_darah_id akta_lahir dokumen_pasport tanggal_akhir_paspor dokumen_kitas akta_perkawinan tanggalperkawinan akta_perceraian tanggalperceraian cacat_id cara_kb_id hamil ktp_el status_rekam alamat_sekarang status_dasar suku tag_id_card id_asuransi no_asuransi'.split(
    ' ',
  )

test('knows the export of OpenSID in its three widths and asks for the desa', () => {
  for (const headings of [OPENSID, [...OPENSID, 'lat', 'lng'], [...OPENSID, 'lat', 'lng', 'ket']]) {
    const plan = planReading(sheet(headings))
    expect(plan).toMatchObject({ layout: 'opensid_penduduk', headerRow: 1, missing: ['desa'] })
    expect(plan.at).toMatchObject({
      nik: 6,
      nama: 4,
      tanggalLahir: 9,
      jenisKelamin: 7,
      pekerjaan: 13,
      status: 36,
    })
  }
  expect(planReading(sheet(OPENSID), { desa: '35.24.14.2008' }).missing).toEqual([])
})

test('finds the headings below titles and reads them in any spelling', () => {
  const plan = planReading(
    sheet(
      ['DAFTAR PEKERJA RENTAN'],
      ['DESA KRANJI'],
      [],
      [
        'No.',
        'N I K',
        'Nama Lengkap (sesuai KTP)',
        'Tempat, Tgl. Lahir',
        'L/P',
        'Pekerjaan',
        'Desa/Kel',
        'Kec.',
      ],
      ['1', '3524110101809001', 'Siti', 'Lamongan, 31-12-1980', 'L', 'tani', 'Kranji', 'Paciran'],
    ),
  )
  expect(plan).toMatchObject({ layout: 'umum', headerRow: 4, missing: [], dateOrder: 'dmy' })
  expect(plan.at).toEqual({
    nik: 1,
    nama: 2,
    tanggalLahir: 3,
    jenisKelamin: 4,
    pekerjaan: 5,
    desa: 6,
    kecamatan: 7,
  })
  expect(plan.columns[1]).toEqual({ index: 1, letter: 'B', heading: 'N I K', field: 'nik' })
})

test('has one fingerprint for the same headings, however they are typed', () => {
  const [one, other] = [sheet(['NIK', 'Nama', 'Desa']), sheet(['', ''], ['nik ', 'NAMA', ' desa', ''])]
  expect(planReading(one).fingerprint).toBe(planReading(other).fingerprint)
})

test('lets a person overrule the headings', () => {
  const rows = sheet(['NIK', 'Nama', 'Nama Ibu', 'Desa'])
  const plan = planReading(rows, { mapping: { nama: 2, ibu: null, kk: 1 } })
  expect(plan.at).toEqual({ nik: 0, nama: 2, kk: 1, desa: 3 })
})

test('says what a person must map when no heading is known', () => {
  const plan = planReading(sheet(['a', 'b', 'c'], ['1', '2', '3']))
  expect(plan).toMatchObject({ headerRow: 0, missing: ['nik', 'nama', 'desa'] })
  expect(plan.columns).toHaveLength(3)
})

test('decides by its values whether Status is of life or of marriage', () => {
  const status = (value: string) =>
    planReading(sheet(['NIK', 'Nama', 'Status'], ['', 'Siti', value])).at.status
  expect([status('Hidup'), status('Pindah Dalam Negeri'), status('Kawin')]).toEqual([2, 2, undefined])
})

test('takes the sheet that lacks least', () => {
  const codes = { plan: planReading(sheet(['Kode', 'Arti'])) }
  const list = { plan: planReading(sheet(['NIK', 'Nama', 'Desa'])) }
  expect(choosePlan([codes, list])).toBe(list)
  expect(choosePlan([])).toBeUndefined()
})

test('knows a BPJS member list and plans its columns', () => {
  const rows = sheet(['NIK', 'KPJ', 'NAMA', 'SEGMEN', 'PROGRAM', 'BLTH', 'STATUS', 'PEMBAYAR', 'KODE DESA'])
  expect(planReading(rows).layout).toBe('bpjs_peserta')
  expect(planMembers(rows)).toMatchObject({
    layout: 'bpjs_peserta',
    missing: [],
    at: {
      nik: 0,
      kpj: 1,
      nama: 2,
      segmen: 3,
      program: 4,
      bulan: 5,
      kepesertaan: 6,
      pembayar: 7,
      kodeDesa: 8,
    },
  })
})

test('reads headings in two rows, whatever spans them', () => {
  const plan = planReading(
    sheet(
      ['NO', 'NIK', 'NAMA', 'TEMPAT/TANGGAL LAHIR', '', 'ALAMAT', '', '', ''],
      ['', '', '', 'TEMPAT', 'TGL', 'DUSUN', 'RT', 'RW', 'DESA'],
      ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
      ['1', '3524110101809001', 'Siti', 'Lamongan', '31-12-1980', 'Krajan', '1', '2', 'Kranji'],
    ),
  )
  expect(plan).toMatchObject({ headerRow: 2, missing: [] })
  expect(plan.at).toMatchObject({
    nik: 1,
    nama: 2,
    tempatLahir: 3,
    tanggalLahir: 4,
    dusun: 5,
    rt: 6,
    rw: 7,
    desa: 8,
  })
})

test('reads headings in two rows of which the lower says more', () => {
  const rows = sheet(
    ['DAFTAR PEKERJA RENTAN'],
    ['No', 'Identitas', '', 'Lahir', '', 'L/P', 'Pekerjaan', 'Alamat', ''],
    ['', 'NIK', 'Nama', 'Tempat', 'Tanggal', '', '', 'Desa', 'Kecamatan'],
    ['1', '3524110101809001', 'Siti', 'Lamongan', '31-12-1980', 'P', 'tani', 'Kranji', 'Paciran'],
  )
  const at = { nik: 1, nama: 2, tempatLahir: 3, tanggalLahir: 4, jenisKelamin: 5, pekerjaan: 6, desa: 7 }
  expect(planReading(rows)).toMatchObject({ headerRow: 3, at })
})

test('reads a column that somebody added to a known layout', () => {
  const headings = [...layoutHeadings('bip_2012'), 'NO. KK', 'Desil']
  const plan = planReading(
    sheet(
      [...headings],
      headings.map(() => 'x'),
    ),
  )
  expect(plan).toMatchObject({ layout: 'bip_2012', at: { nik: 1, kk: 15, desil: 16 } })
})

test('takes the first person for no second row of headings', () => {
  const rows = sheet(['NIK', 'Nama', 'Pekerjaan', 'Desa'], ['', 'Siti', 'Nama', 'Kranji'])
  expect(planReading(rows).headerRow).toBe(1)
})

test('gives a column called Status to what stands in it', () => {
  const at = (...values: string[]) =>
    planReading(sheet(['NIK', 'Nama', 'Status'], ...values.map((value) => ['', 'Siti', value]))).at
  expect(at('Hidup', 'Meninggal')).toMatchObject({ status: 2 })
  expect(at('Kawin', 'Cerai Mati')).toMatchObject({ statusKawin: 2 })
  expect(at('Bekerja', 'Tidak Bekerja')).toMatchObject({ bekerja: 2 })
  expect(at('Petani', 'Buruh tani')).toMatchObject({ pekerjaan: 2 })
  expect(Object.keys(at('1', '2'))).toEqual(['nik', 'nama'])
})

test('takes who died or moved from a column of remarks, where there is no other for it', () => {
  const at = (heading: string, ...remarks: string[]) =>
    planReading(sheet(['NIK', 'Nama', heading], ...remarks.map((remark) => ['', 'Siti', remark]))).at.status
  expect(at('KET.', '', 'meninggal', 'aktif')).toBe(2)
  expect(at('Keterangan', 'Pindah ke Gresik')).toBe(2)
  expect(at('Keterangan', 'ada KTP', 'hidup')).toBeUndefined()
  expect(
    planReading(sheet(['NIK', 'Nama', 'Status', 'Ket'], ['', 'Siti', 'HIDUP', 'pindah RT'])).at.status,
  ).toBe(2)
})
