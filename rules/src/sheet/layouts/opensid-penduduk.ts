import type { WorkerField } from '../fields.ts'

/** OpenSID's population export and import sheet: 41, 43 or 44 columns, codes or labels, no code of the desa. */
const COLUMNS = [
  'ALAMAT DUSUN RW RT NAMA NOKK NIK SEX TEMPATLAHIR TANGGALLAHIR AGAMAID PENDIDIKANKKID PENDIDIKANSEDANGID',
  'PEKERJAANID STATUSKAWIN KKLEVEL WARGANEGARAID AYAHNIK NAMAAYAH IBUNIK NAMAIBU GOLONGANDARAHID AKTALAHIR',
  'DOKUMENPASPORT TANGGALAKHIRPASPOR DOKUMENKITAS AKTAPERKAWINAN TANGGALPERKAWINAN AKTAPERCERAIAN',
  'TANGGALPERCERAIAN CACATID CARAKBID HAMIL KTPEL STATUSREKAM ALAMATSEKARANG STATUSDASAR SUKU TAGIDCARD',
  'IDASURANSI NOASURANSI',
].flatMap((line) => line.split(' '))

const FIELDS: Readonly<Record<string, WorkerField>> = {
  NIK: 'nik',
  NOKK: 'kk',
  NAMA: 'nama',
  TEMPATLAHIR: 'tempatLahir',
  TANGGALLAHIR: 'tanggalLahir',
  SEX: 'jenisKelamin',
  PEKERJAANID: 'pekerjaan',
  ALAMAT: 'alamat',
  DUSUN: 'dusun',
  RT: 'rt',
  RW: 'rw',
  NAMAIBU: 'ibu',
  STATUSDASAR: 'status',
  KKLEVEL: 'hubungan',
  STATUSKAWIN: 'statusKawin',
}

/** Three in four of its headings must stand there: villages delete columns they think private. */
export const looksLikeOpensid = (headings: readonly string[]): boolean => {
  const found = new Set(headings)
  return COLUMNS.filter((column) => found.has(column)).length >= COLUMNS.length * 0.75
}

export const opensidColumns = (headings: readonly string[]): Partial<Record<WorkerField, number>> =>
  Object.fromEntries(
    headings.flatMap((heading, index) => (FIELDS[heading] ? [[FIELDS[heading], index]] : [])),
  )
