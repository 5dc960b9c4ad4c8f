import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CellObject, utils, write, type WorkSheet } from '@e965/xlsx'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'check-'))
afterAll(() => rmSync(folder, { recursive: true }))

const COMMAND = new URL('naungan.ts', import.meta.url).pathname

function naungan(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

function xlsxOf(name: string, sheetName: string, rows: (string | number)[][]): string {
  const dense = rows.map((row) => row.map((v): CellObject => ({ t: typeof v === 'number' ? 'n' : 's', v })))
  const sheet = { '!ref': `A1:AZ${rows.length}`, '!data': dense } as unknown as WorkSheet
  const book = { SheetNames: [sheetName], Sheets: { [sheetName]: sheet } }
  return fileOf(name, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
}

const HEADINGS = 'No;NIK;Nama;Tempat, Tgl Lahir;L/P;Pekerjaan;Desa;Kecamatan;Kabupaten'
const LIST = fileOf(
  'daftar.csv',
  [
    'DAFTAR PEKERJA RENTAN',
    '',
    HEADINGS,
    '1;3524140101809001;Sutrisno;Lamongan, 01-01-1980;L;petani;Kranji;Paciran;Lamongan',
    '2;3,52414E+15;Suwito;Lamongan, 31-12-1979;L;ojek;Kranji;Paciran;Lamongan',
    '3;3524140101809001;Sutrisno;Lamongan, 01-01-1980;L;petani;Kranji;Paciran;Lamongan',
    '4;3524144101809002;Siti Aminah;Lamongan, 02-01-1980;P;tukang sihir;Kranji;Paciran;Lamongan',
    'JUMLAH;4',
  ].join('\n'),
)

const OPENSID =
  'alamat dusun rw rt nama no_kk nik sex tempatlahir tanggallahir agama_id pendidikan_kk_id pendidikan_sedang_id pekerjaan_id status_kawin kk_level warganegara_id ayah_nik nama_ayah ibu_nik nama_ibu golongan_darah_id akta_lahir dokumen_pasport tanggal_akhir_paspor dokumen_kitas akta_perkawinan tanggalperkawinan akta_perceraian tanggalperceraian cacat_id cara_kb_id hamil ktp_el status_rekam alamat_sekarang status_dasar suku tag_id_card id_asuransi no_asuransi lat lng'.split(
    ' ',
  )

const opensidRow = (nik: string | number, born: string, job: number, status = 1): (string | number)[] => {
  const values: Record<string, string | number> = {
    nama: 'SUTRISNO',
    nik,
    sex: 1,
    tanggallahir: born,
    pekerjaan_id: job,
    status_dasar: status,
  }
  return OPENSID.map((column) => values[column] ?? '-')
}

test('gives one JSON object for one file, in the agreed shape', () => {
  const { status, stdout, stderr } = naungan('check', LIST, '--on', '2026-11-21', '--json')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const answer = JSON.parse(stdout)
  expect(answer).toMatchObject({
    file: LIST,
    layout: 'umum',
    sheet: 'daftar.csv',
    headerRow: 3,
    occupations: '2026-11-21',
    rows: { total: 4, ok: 1, warned: 1, rejected: 2 },
  })
  expect(answer.results[0]).toEqual({
    row: 4,
    verdict: 'ok',
    worker: {
      nik: '3524140101809001',
      nama: 'Sutrisno',
      tanggalLahir: '1980-01-01',
      jenisKelamin: 'L',
      desa: '35.24.14.2008',
      pekerjaan: 'petani',
    },
    issues: [],
  })
  expect(answer.results[1].issues).toEqual([{ field: 'nik', code: 'nik.scientific', seen: '3,52414E+15' }])
  expect(answer.results[2].issues[0].code).toBe('nik.duplicate_in_file')
  expect(answer.results[3].issues.map((issue: { code: string }) => issue.code)).toEqual([
    'pekerjaan.unknown',
    'nik.birth_date_differs',
  ])
  expect(answer.forensics[0]).toEqual({
    code: 'nik.scientific',
    count: 1,
    share: 0.25,
    message: expect.stringContaining('3,52E+15'),
  })
})

test('tells a person in Indonesian what to mend, and no whole NIK', () => {
  const { status, stdout } = naungan('check', LIST)
  expect(status).toBe(0)
  expect(stdout).toContain('2 dari 4 orang bisa diambil')
  expect(stdout).toContain('Desa Kranji (35.24.14.2008)')
  expect(stdout).toContain('baris 6: 3524 14•• •••• 9001, lihat baris 4')
  expect(stdout).not.toMatch(/\d{16}/)
})

test('reads the export of OpenSID for the desa it is told', () => {
  const rows = [
    OPENSID,
    opensidRow('3524140101809001', '1980-01-01', 9),
    opensidRow(3524140101809000, '1980-01-01', 9),
    opensidRow('3524140101809003', '1980-01-01', 3),
    opensidRow('3524140101809004', '1980-01-01', 9, 2),
    opensidRow('3524140101109005', '2010-01-01', 9),
  ]
  const path = xlsxOf('Penduduk.xlsx', 'Data Penduduk', rows)
  const answer = JSON.parse(
    naungan('check', path, '--desa', '3524142008', '--on', '2026-11-21', '--json').stdout,
  )
  expect(answer).toMatchObject({ layout: 'opensid_penduduk', sheet: 'Data Penduduk', headerRow: 1 })
  const codes = answer.results.map((result: { issues: { code: string }[] }) =>
    result.issues.map(({ code }) => code),
  )
  expect(codes).toEqual([
    [],
    ['nik.rounded'],
    ['pekerjaan.excluded'],
    ['status.deceased'],
    ['umur.below_minimum'],
  ])
  const untold = JSON.parse(naungan('check', path, '--json').stdout)
  expect(untold.results[0].issues).toContainEqual({ field: 'desa', code: 'desa.missing', seen: '' })
})

test('reads all sheets with the same headings as one list when asked to', () => {
  const headings = ['NIK', 'NAMA', 'TGL LAHIR', 'KODE DESA']
  const person = (nik: string) => [nik, 'Rekaan Suwito', '01-01-1980', '35.24.14.2008']
  const sheetOf = (...people: string[]): WorkSheet => utils.aoa_to_sheet([headings, ...people.map(person)])
  const Sheets = {
    Krajan: sheetOf('3524140101809001'),
    Mlati: sheetOf('3524140101809001', '12'),
  }
  const bytes = write({ SheetNames: Object.keys(Sheets), Sheets }, { type: 'buffer', bookType: 'xlsx' })
  const path = fileOf('dusun.xlsx', bytes as Buffer)
  expect(naungan('check', path).stdout).toContain('1 dari 1 orang bisa diambil')
  const { stdout } = naungan('check', path, '--all-sheets')
  expect(stdout).toContain('2 lembar ("Krajan", "Mlati")')
  expect(stdout).toContain('baris 2 (Mlati): 3524 14•• •••• 9001, lihat baris 2 (Krajan)')
  const answer = JSON.parse(naungan('check', path, '--all-sheets', '--json').stdout)
  expect(answer).toMatchObject({ sheets: ['Krajan', 'Mlati'], rows: { total: 3, rejected: 2 } })
  expect(answer.results[2]).toMatchObject({ sheet: 'Mlati', row: 3 })
})

test('names the layout, takes the desa of a title, and reads families by their cards', () => {
  const book = fileOf(
    'bip.csv',
    [
      'PEMERINTAH KABUPATEN LAMONGAN',
      'KECAMATAN PACIRAN',
      'DESA KRANJI',
      'No;Nama Lengkap;NIK;Tempat Lahir;Tgl/Bln/Th;JK;SHDK;Agama;Pendidikan Terakhir;Pekerjaan;Nama Ibu;Nama Ayah',
      'No. KK : 3524141201150007;;Alamat : JL. PANTAI, Nama Dusun : KRAJAN, RT/RW : 003/001',
      '1;SUTRISNO;3524140101809001;LAMONGAN;01-01-1980;Lk;KEPALA KELUARGA;ISLAM;SD;PETANI;WARSI;KARTO',
    ].join('\n'),
  )
  const people = JSON.parse(naungan('check', book, '--on', '2026-11-21', '--json').stdout)
  expect(people).toMatchObject({ layout: 'bip_2016', headerRow: 4, rows: { total: 1, ok: 1 } })
  expect(people.results[0].worker.desa).toBe('35.24.14.2008')
  expect(people.forensics).toMatchObject([{ code: 'sheet.desa_of_title' }])

  const cards =
    'No;No KK;Kepala Keluarga;Desil;Kode Desa\n1;3524141201150007;SITI;2;3524142008\n2;35241412;BUDI;1;3524142008'
  const path = fileOf('keluarga.csv', cards)
  const families = JSON.parse(naungan('check', path, '--json').stdout)
  expect(families.rows).toEqual({ total: 2, ok: 1, warned: 0, rejected: 1 })
  expect(families.results[0].household).toMatchObject({ desil: 2, kepala: 'SITI', desa: '35.24.14.2008' })
  expect(families.results[1].issues).toEqual([{ field: 'kk', code: 'kk.not_a_number', seen: '35241412' }])
  expect(naungan('check', path).stdout).toContain('1 dari 2 keluarga bisa diambil')
})

test('says which other sheet of a workbook was not read', () => {
  const rows = (serial: number) => [
    ['NIK', 'Nama', 'Kode Desa'],
    [`352414010180${serial}`, 'Sutrisno', '35.24.14.2008'],
  ]
  const sheetOf = (all: string[][]) =>
    ({
      '!ref': `A1:C${all.length}`,
      '!data': all.map((row) => row.map((v) => ({ t: 's', v }))),
    }) as unknown as WorkSheet
  const Sheets = {
    Krajan: sheetOf(rows(9001)),
    Pesisir: sheetOf(rows(9002)),
    Kode: sheetOf([['Kode', 'Arti']]),
  }
  const book = write({ SheetNames: Object.keys(Sheets), Sheets }, { type: 'buffer', bookType: 'xlsx' })
  const answer = JSON.parse(naungan('check', fileOf('dusun.xlsx', book as Buffer), '--json').stdout)
  expect(answer).toMatchObject({ sheet: 'Krajan', rows: { total: 1 } })
  expect(answer.forensics).toMatchObject([{ code: 'sheet.other_lists', count: 1 }])
  expect(answer.forensics[0].message).toContain('"Pesisir"')
})

test('gives an array for several files and reads on after one it cannot read', () => {
  const pdf = fileOf('daftar.xlsx', '%PDF-1.7')
  const { status, stdout, stderr } = naungan('check', pdf, LIST, '--json')
  expect(status).toBe(2)
  expect(JSON.parse(stdout)).toHaveLength(1)
  expect(stderr).toBe('daftar.xlsx: Berkas ini PDF. Simpan sebagai Excel (.xlsx), lalu kirim lagi.\n')
})

test('ends with 2 and one sentence when it cannot read', () => {
  const cases: [string[], string][] = [
    [['check', join(folder, 'tidak-ada.xlsx')], 'tidak ditemukan'],
    [['check', fileOf('kosong.csv', '')], 'kosong'],
    [['check', fileOf('lain.csv', 'a;b\n1;2\n')], 'Judul kolom tidak ditemukan'],
    [['check', LIST, '--desa', '35.24'], 'bukan kode desa'],
    [['check', LIST, '--on', '2026-02-30'], 'bukan tanggal'],
    [['check', LIST, '--on', '1999-01-01'], 'belum ada di sini'],
    [['check', LIST, '--cepat'], 'Pilihan tidak dikenal'],
    [['check'], 'Sebutkan berkas'],
    [['terbang'], 'tidak dikenal'],
  ]
  for (const [args, sentence] of cases) {
    const { status, stdout, stderr } = naungan(...args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(sentence)])
  }
})

test('explains itself', () => {
  expect(naungan('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('naungan check') })
})
