/** Codes of the occupation table for people who serve the desa and whom its budget or the kabupaten's can insure. */
export const DESA_OFFICIALS = [
  'kepala_desa',
  'perangkat_desa',
  'anggota_bpd',
  'rt_rw',
  'kader_posyandu',
  'kader_pkk',
  'guru_paud',
  'linmas',
  'bumdes',
] as const

/** People who work for the government without being its civil servants. */
export const NON_ASN = ['non_asn', 'karyawan_honorer'] as const
