import { rejected, warned } from './issue-entry.ts'

/** What can be wrong with the place of a row. */
export const PLACE = {
  'desa.missing': rejected(
    'desa',
    ['Desa kosong', 'Desa missing'],
    [
      'Desa tidak tertulis. Isi kode atau nama desa, atau pilih satu desa untuk seluruh berkas.',
      'No desa is written. Enter its code or name, or choose one desa for the whole file.',
    ],
  ),
  'desa.unknown': rejected(
    'desa',
    ['Desa tidak ditemukan', 'Desa not found'],
    [
      'Desa ini tidak ada di daftar Kemendagri. Periksa ejaan desa dan kecamatannya, atau pakai kode.',
      'This desa is not in the Kemendagri list. Check the spelling of desa and kecamatan, or use the code.',
    ],
  ),
  'desa.ambiguous': rejected(
    'desa',
    ['Ada beberapa desa bernama sama', 'Several desa share the name'],
    [
      'Lebih dari satu desa bernama begini. Tambahkan kecamatan dan kabupaten, atau pakai kode.',
      'More than one desa has this name. Add kecamatan and kabupaten, or use the code.',
    ],
  ),
  'desa.near': warned(
    'desa',
    ['Nama desa perlu dipastikan', 'Name of the desa to be confirmed'],
    [
      'Tidak ada desa bernama persis begini; ada satu yang mirip. Pastikan sekali di daftar nama desa, lalu ejaan ini diingat. Sebelum itu baris ini menunggu.',
      'No desa has exactly this name; one is close. Confirm it once in the list of desa names and the spelling is remembered. Until then the row waits.',
    ],
  ),
  'desa.outside_scope': rejected(
    'desa',
    ['Desa di luar wilayah Anda', 'Desa outside your area'],
    [
      'Desa ini di luar wilayah tugas Anda. Kirim baris ini ke petugas wilayahnya.',
      'This desa lies outside your area. Send the row to the officer of that area.',
    ],
  ),
  'desa.bps_code': rejected(
    'desa',
    ['Kode desa memakai kode BPS', 'Desa code is a BPS code'],
    [
      'Ini kode BPS, bukan kode Kemendagri; keduanya bisa menunjuk desa yang berbeda. Pakai kode Kemendagri, misalnya 35.24.14.2003, atau isi nama desa dan kecamatannya.',
      'This is a BPS code, not a Kemendagri code; the two may mean different desa. Use the Kemendagri code, or write the names of desa and kecamatan.',
    ],
  ),
  'desa.bps_code_named': warned(
    'desa',
    ['Kode BPS, desa dibaca dari namanya', 'BPS code, desa read from its name'],
    [
      'Kode desa di baris ini kode BPS, jadi tidak dipakai; desanya dibaca dari nama. Periksa desanya, dan minta daftar berikutnya dengan kode Kemendagri.',
      'The desa code of this row is a BPS code and was not used; the desa was read from its name. Check it, and ask for Kemendagri codes next time.',
    ],
  ),
  'desa.old_code': warned(
    'desa',
    ['Kode desa lama', 'Old desa code'],
    [
      'Kode ini dari masa sebelum provinsi-provinsi baru di Papua; desanya dibaca dari nama di kabupaten yang sama. Periksa desanya, lalu pakai kode yang baru.',
      'This code is older than the new provinces of Papua; the desa was read from its name in the same kabupaten. Check it and use the new code.',
    ],
  ),
  'desa.old_code_unnamed': rejected(
    'desa',
    ['Kode desa lama tanpa nama yang cocok', 'Old desa code without a fitting name'],
    [
      'Kode ini dari masa sebelum provinsi-provinsi baru di Papua, dan nomor desanya juga berubah. Isi nama desanya, atau pakai kode yang baru.',
      'This code is older than the new provinces of Papua, and the numbers of the desa changed too. Write the name of the desa or use the new code.',
    ],
  ),
  'desa.code_differs': rejected(
    'desa',
    ['Kode desa dan kabupaten berbeda tempat', 'Desa code and kabupaten disagree'],
    [
      'Kode desa menunjuk kabupaten lain daripada yang tertulis di baris ini. Betulkan salah satunya.',
      'The desa code means another kabupaten than the one written in this row. Correct one of the two.',
    ],
  ),
} as const
