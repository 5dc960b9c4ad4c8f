import { rejected, warned } from './issue-entry.ts'
import { PLACE } from './place-issues.ts'

const NIK = {
  'nik.missing': rejected(
    'nik',
    ['NIK kosong', 'NIK missing'],
    [
      'Baris ini tidak punya NIK, atau hanya nomor sementara. Isi NIK dari KTP.',
      'This row has no NIK, or only a temporary number. Enter the NIK from the identity card.',
    ],
  ),
  'nik.length': rejected(
    'nik',
    ['NIK bukan 16 angka', 'NIK not 16 digits'],
    [
      'NIK ini bukan 16 angka. Lihat KTP sekali lagi.',
      'This NIK does not have 16 digits. Check the identity card.',
    ],
  ),
  'nik.not_digits': rejected(
    'nik',
    ['NIK berisi selain angka', 'NIK holds other than digits'],
    [
      'NIK ini berisi huruf atau tanda. Tulis 16 angka saja; huruf O bukan angka 0.',
      'This NIK holds letters or marks. Write 16 digits only; the letter O is not the digit 0.',
    ],
  ),
  'nik.scientific': rejected(
    'nik',
    ['NIK menjadi bentuk 3,52E+15', 'NIK turned into 3.52E+15'],
    [
      'Excel mengubah NIK ini dan angkanya hilang. Ambil lagi dari berkas asli, dengan kolom NIK berformat Teks.',
      'Excel changed this NIK and its digits are lost. Take it again from the source, with the column set to Text.',
    ],
  ),
  'nik.rounded': rejected(
    'nik',
    ['NIK kehilangan digit ke-16', 'NIK lost its 16th digit'],
    [
      'Sel ini berupa bilangan; Excel hanya menyimpan 15 angka dan mengganti yang terakhir dengan 0. Ketik lagi NIK dari KTP pada kolom berformat Teks.',
      'This cell is a number; Excel keeps 15 digits and puts 0 for the last. Type the NIK again in a column set to Text.',
    ],
  ),
  'nik.shifted': rejected(
    'nik',
    ['Isi baris tergeser kolom', 'Row slipped under its headings'],
    [
      'Isi baris ini tergeser: NIK-nya berdiri di kolom lain. Geser kembali sel-selnya supaya cocok dengan judul kolom.',
      'The cells of this row slipped sideways: the NIK stands in another column. Move them back under their headings.',
    ],
  ),
  'nik.date_impossible': rejected(
    'nik',
    ['Tanggal dalam NIK tidak ada', 'NIK holds an impossible date'],
    [
      'Angka ke-7 sampai ke-12 NIK ini bukan tanggal lahir yang ada. Lihat KTP sekali lagi.',
      'Digits 7 to 12 of this NIK are not a date that exists. Check the identity card.',
    ],
  ),
  'nik.serial_zero': rejected(
    'nik',
    ['Nomor urut NIK 0000', 'NIK serial is 0000'],
    [
      'Empat angka terakhir NIK ini 0000; nomor urut selalu mulai dari 0001. Lihat KTP sekali lagi.',
      'The last four digits of this NIK are 0000; serials start at 0001. Check the identity card.',
    ],
  ),
  'nik.area_unknown': warned(
    'nik',
    ['Kode kecamatan dalam NIK tidak dikenal', 'Kecamatan in NIK unknown'],
    [
      'Enam angka pertama NIK ini bukan kecamatan yang ada sekarang. Bisa benar bila kecamatannya sudah dimekarkan; cocokkan dengan KTP.',
      'The first six digits of this NIK are no kecamatan of today. It may be right if the area was split; compare the card.',
    ],
  ),
  'nik.birth_date_differs': warned(
    'nik',
    ['Tanggal lahir beda dengan NIK', 'Birth date differs from NIK'],
    [
      'Tanggal lahir di kolom tidak sama dengan tanggal di dalam NIK. Cocokkan keduanya dengan KTP.',
      'The birth date in its column is not the date inside the NIK. Compare both with the identity card.',
    ],
  ),
  'nik.sex_differs': warned(
    'nik',
    ['Jenis kelamin beda dengan NIK', 'Sex differs from NIK'],
    [
      'Jenis kelamin di kolom tidak sama dengan yang tersirat dalam NIK. Cocokkan dengan KTP.',
      'The sex in its column is not what the NIK says. Compare with the identity card.',
    ],
  ),
  'nik.duplicate_in_file': rejected(
    'nik',
    ['NIK sudah ada di baris lain', 'NIK already in another row'],
    [
      'NIK ini sudah ada di baris sebelumnya dalam berkas yang sama. Hapus salah satu, atau betulkan bila orangnya berbeda.',
      'This NIK stands in an earlier row of the same file. Delete one, or correct it if the people differ.',
    ],
  ),
  'nik.twin_in_file': warned(
    'nik',
    ['NIK mirip baris lain', 'NIK resembles another row'],
    [
      '15 angka pertama, tanggal lahir, dan nama sama dengan baris sebelumnya. Bila orangnya sama, hapus baris yang NIK-nya salah.',
      'The first 15 digits, birth date and name equal an earlier row. If it is one person, delete the row with the wrong NIK.',
    ],
  ),
} as const

const PERSON = {
  'nama.missing': rejected(
    'nama',
    ['Nama kosong', 'Name missing'],
    [
      'Baris ini tidak punya nama. Isi nama seperti di KTP.',
      'This row has no name. Enter it as on the identity card.',
    ],
  ),
  'nama.too_short': rejected(
    'nama',
    ['Nama terlalu pendek', 'Name too short'],
    [
      'Nama ini kurang dari dua huruf. Isi nama lengkap seperti di KTP.',
      'This name has fewer than two letters. Enter the full name as on the identity card.',
    ],
  ),
  'nama.deceased_mark': warned(
    'nama',
    ['Nama bertanda almarhum', 'Name marked as deceased'],
    [
      'Ada tanda almarhum pada nama ini. Tanyakan ke desa apakah orangnya masih hidup.',
      'The name carries a mark of death. Ask the desa whether the person is alive.',
    ],
  ),
  'tanggal_lahir.missing': warned(
    'tanggalLahir',
    ['Tanggal lahir kosong', 'Birth date missing'],
    [
      'Tanggal lahir kosong, jadi umur belum dapat diperiksa. Lengkapi sebelum didaftarkan.',
      'The birth date is missing, so age cannot be checked. Complete it before enrolment.',
    ],
  ),
  'tanggal_lahir.impossible': rejected(
    'tanggalLahir',
    ['Tanggal lahir tidak ada', 'Birth date impossible'],
    [
      'Tanggal lahir ini tidak ada di kalender atau belum terjadi. Tulis seperti 31-12-1980.',
      'This birth date is not in the calendar or lies ahead. Write it like 31-12-1980.',
    ],
  ),
  'tanggal_lahir.ambiguous': warned(
    'tanggalLahir',
    ['Hari dan bulan bisa tertukar', 'Day and month may be swapped'],
    [
      'Tanggal ini bisa dibaca dua cara dan kolomnya tidak memberi petunjuk. Kami membaca hari dulu; periksa dengan KTP.',
      'This date can be read two ways and its column does not tell. We read the day first; check the identity card.',
    ],
  ),
  'umur.below_minimum': rejected(
    'tanggalLahir',
    ['Belum cukup umur', 'Too young'],
    [
      'Umurnya di bawah batas terendah untuk didaftarkan. Periksa tanggal lahir; bila benar, keluarkan dari daftar.',
      'Below the lowest age for registration. Check the birth date; if it is right, take the row out.',
    ],
  ),
  'umur.above_maximum': rejected(
    'tanggalLahir',
    ['Umur melewati batas', 'Too old'],
    [
      'Umurnya sudah mencapai batas pendaftaran. Periksa tanggal lahir; bila benar, ia tidak dapat didaftarkan baru.',
      'The age limit for registration is reached. Check the birth date; if it is right, a new registration is not possible.',
    ],
  ),
  'jenis_kelamin.unknown': warned(
    'jenisKelamin',
    ['Jenis kelamin tidak terbaca', 'Sex not readable'],
    [
      'Jenis kelamin kosong atau tidak terbaca. Tulis L atau P.',
      'Sex is empty or not readable. Write L or P.',
    ],
  ),
  'pekerjaan.unknown': warned(
    'pekerjaan',
    ['Pekerjaan belum dikenal', 'Occupation not known'],
    [
      'Pekerjaan ini belum ada di daftar kami. Pilih yang paling dekat.',
      'This occupation is not in our list yet. Choose the nearest one.',
    ],
  ),
  'pekerjaan.excluded': rejected(
    'pekerjaan',
    ['Tidak bekerja atau punya jaminan lain', 'Not working or under another scheme'],
    [
      'Menurut kolom pekerjaan orang ini tidak bekerja, atau ASN, TNI, Polri, pejabat negara yang punya jaminan sendiri. Betulkan bila ia memang bekerja.',
      'By its occupation this person does not work, or is in public service with a scheme of its own. Correct it if not so.',
    ],
  ),
  'status.deceased': rejected(
    'status',
    ['Sudah meninggal', 'Deceased'],
    [
      'Menurut kolom status orang ini sudah meninggal. Keluarkan dari daftar; bila ia peserta, laporkan untuk santunan.',
      'By its status this person has died. Take the row out; if insured, report the death for benefits.',
    ],
  ),
  'status.moved': rejected(
    'status',
    ['Sudah pindah atau tidak berlaku', 'Moved away or not valid'],
    [
      'Menurut kolom status orang ini pindah, pergi, hilang, atau datanya tidak berlaku. Daftarkan di desa tempat tinggalnya sekarang.',
      'By its status this person moved, left, is missing or not valid. Register at the present home desa.',
    ],
  ),
} as const

const REGISTER = {
  'register.already_active': warned(
    'nik',
    ['Sudah terlindungi', 'Already covered'],
    [
      'Orang ini sudah aktif di daftar BPJS Ketenagakerjaan. Tidak perlu didaftarkan lagi.',
      'This person is already active in a BPJS list. No new registration is needed.',
    ],
  ),
  'register.known': warned(
    'nik',
    ['Sudah ada di register wilayah lain', 'In the register of another area'],
    [
      'NIK ini sudah ada di register wilayah lain, jadi baris ini tidak diambil. Minta operator kabupaten memindahkannya.',
      'This NIK is in the register of another area, so the row is not taken. Ask the kabupaten operator to move it.',
    ],
  ),
  'register.family_known': warned(
    'kk',
    ['Keluarga sudah ada di wilayah lain', 'Family of another area'],
    [
      'Kartu keluarga ini sudah dicatat di wilayah lain, jadi baris ini tidak diambil. Minta operator kabupaten memperbaruinya.',
      'This family card is on record in another area, so the row is not taken. Ask the kabupaten operator to bring it up to date.',
    ],
  ),
  'register.possible_duplicate': warned(
    'nama',
    ['Mirip orang di register', 'Resembles a person in the register'],
    [
      'Mirip seseorang di register. Bandingkan keduanya dan putuskan apakah orang yang sama.',
      'Resembles somebody in the register. Compare the two and decide whether it is one person.',
    ],
  ),
  'register.resembles_row': warned(
    'nama',
    ['Mirip baris lain di berkas ini', 'Resembles another row of this file'],
    [
      'Mirip orang di baris sebelumnya. Bandingkan keduanya dan putuskan apakah orang yang sama.',
      'Resembles a person in an earlier row. Compare the two and decide whether it is one person.',
    ],
  ),
} as const

/** Issues of a BPJS member list only. */
const MEMBER = {
  'segmen.unknown': warned(
    'segmen',
    ['Segmen tidak terbaca', 'Segment not readable'],
    ['Segmen kosong atau tidak terbaca. Tulis PU, BPU, JAKON, atau PMI.', 'Write PU, BPU, JAKON or PMI.'],
  ),
  'program.unknown': warned(
    'program',
    ['Program tidak terbaca', 'Programme not readable'],
    [
      'Program kosong atau tidak terbaca. Tulis JKK, JKM, JHT, JP, atau JKP, dipisah koma.',
      'Write JKK, JKM, JHT, JP or JKP, parted by commas.',
    ],
  ),
  'bulan.missing': rejected(
    'bulan',
    ['Bulan kepesertaan tidak terbaca', 'Month of cover not readable'],
    [
      'Bulan kosong atau tidak terbaca. Tulis seperti 10-2026, atau pilih satu bulan untuk seluruh berkas.',
      'The month is empty or not readable. Write it like 10-2026, or choose one for the whole file.',
    ],
  ),
  'kepesertaan.unknown': rejected(
    'kepesertaan',
    ['Aktif atau tidak, tidak terbaca', 'Active or not cannot be read'],
    [
      'Status kepesertaan kosong atau tidak terbaca, jadi tidak dihitung terlindungi. Tulis Aktif atau Nonaktif.',
      'The status is empty or not readable, so it does not count as covered. Write Aktif or Nonaktif.',
    ],
  ),
} as const

/** Issues of families and of what a person has from the family. */
const HOUSEHOLD = {
  'kk.missing': rejected(
    'kk',
    ['Nomor KK kosong', 'Family-card number missing'],
    [
      'Keluarga ini tidak punya nomor KK, jadi tidak dapat dihubungkan dengan anggotanya. Isi nomor KK.',
      'This family has no card number, so its members cannot be found. Enter the number of the family card.',
    ],
  ),
  'kk.not_a_number': rejected(
    'kk',
    ['Nomor KK bukan 16 angka', 'Family-card number not 16 digits'],
    [
      'Nomor KK ini bukan 16 angka. Lihat kartu keluarga sekali lagi.',
      'This number does not have 16 digits. Check the family card.',
    ],
  ),
  'kk.rounded': rejected(
    'kk',
    ['Nomor KK kehilangan digit ke-16', 'Family-card number lost its 16th digit'],
    [
      'Sel ini berupa bilangan; Excel hanya menyimpan 15 angka. Ambil lagi nomor KK dari berkas asli, dengan kolom berformat Teks.',
      'This cell is a number; Excel keeps 15 digits. Take the number again from the source, with the column set to Text.',
    ],
  ),
  'kk.duplicate_in_file': rejected(
    'kk',
    ['Nomor KK sudah ada di baris lain', 'Family card already in another row'],
    [
      'Nomor KK ini sudah ada di baris sebelumnya dalam berkas yang sama. Hapus salah satu.',
      'This family card stands in an earlier row of the same file. Delete one.',
    ],
  ),
  'kk.left_out': warned(
    'kk',
    ['Nomor KK tidak terpakai', 'Family-card number left out'],
    [
      'Nomor KK ini bukan 16 angka, atau tersimpan sebagai bilangan sehingga digit ke-16 hilang. Barisnya diambil tanpa nomor KK; isi lagi dari kartu keluarga pada kolom berformat Teks.',
      'This number does not have 16 digits, or was kept as a number and lost its 16th. The row is taken without it; enter it again in a column set to Text.',
    ],
  ),
  'desil.unknown': warned(
    'desil',
    ['Desil tidak terbaca', 'Decile not readable'],
    [
      'Desil kosong atau tidak terbaca. Tulis angka 1 sampai 10.',
      'Write the decile as a number from 1 to 10.',
    ],
  ),
} as const

/** Every issue a row can have. Codes are contract: added, never given a new meaning. */
export const ISSUES = { ...NIK, ...PERSON, ...PLACE, ...REGISTER, ...MEMBER, ...HOUSEHOLD } as const

export type IssueCode = keyof typeof ISSUES
