/** Where the figures of a page come from: who or what is counted, how, as of when. */
export const whence = {
  figures: 'Dari mana angka-angka ini?',
  counted: 'Dihitung',
  sum: 'Hitungan',
  source: 'Sumber',
  asOf: 'Posisi',
  now: 'Keadaan saat halaman ini dibuka.',
  lists: 'Daftar asal',
  toImports: 'Lihat daftar yang diunggah',
  comeGo: 'Masuk dan keluar',
  comeGoWords: '{{came}} masuk ({{new}} baru di daftar), {{went}} keluar ({{lost}} hilang dari daftar).',
  comeGoWaits: 'Sedang dihitung; barisnya muncul sendiri.',
  comeGoNone: 'Belum dapat dibandingkan: daftar {{month}} atau bulan sebelumnya belum ada.',
  comeGoAsk: 'Hitung siapa yang masuk dan keluar',
  tasks: {
    import_ready: 'Baris daftar pekerja yang sudah diperiksa dan menunggu diambil ke register.',
    import_unmapped: 'Daftar pekerja yang kolomnya belum dikenali; satu daftar satu hal.',
    import_rejected: 'Baris yang tidak lolos pemeriksaan, dari daftar yang menunggu atau sudah diambil.',
    pair_open: 'Baris yang mirip orang di register dan belum diputuskan; satu baris dihitung sekali.',
    referral_open: 'Orang yang juga dicatat wilayah lain dan belum diputuskan.',
    list_ready: 'Baris daftar BPJS yang sudah diperiksa dan belum dicatat.',
    list_unmapped: 'Daftar BPJS yang kolomnya belum dikenali; satu daftar satu hal.',
    list_missing: 'Kabupaten/kota tanpa daftar BPJS menurut tempat tinggal untuk bulan itu.',
    denominator_missing: 'Wilayah yang penyebutnya belum diisi, sehingga cakupannya belum dapat dibagi.',
  },
  taskTerms: {
    import_ready: 'Siap diambil',
    import_unmapped: 'Kolom belum dikenali',
    import_rejected: 'Baris ditolak',
    pair_open: 'Mirip orang lain',
    referral_open: 'Rujukan',
    list_ready: 'Siap dicatat',
    list_unmapped: 'Kolom BPJS belum dikenali',
    list_missing: 'Daftar BPJS kurang',
    denominator_missing: 'Penyebut kurang',
  },
  pathWords: '{{percent}}. {{instrument}}, {{source}}, {{day}}.',
  target: 'Target {{year}}',
  denominator: 'Penyebut {{year}}',
  targetImplied:
    '{{people}} orang ÷ {{percent}} = <b>{{implied}}</b> orang, penyebut yang dipakai target ini.',
  targetAlone:
    '<b>{{value}}</b>, seperti tertulis di sumbernya; penyebut tersirat tidak dapat dihitung dari satu angka.',
  denominatorWords: '<b>{{workers}}</b> orang: {{definition}}. {{source}}, {{day}}.',
  denominatorRule:
    'Cakupan memakai penyebut tahun data menurut cara hitungnya; yang lain tampil berdampingan.',
  floorRule: 'Berlaku minimal wilayah itu sendiri; bila tidak ada, minimal wilayah terdekat di atasnya.',
  handed: 'Persen mengikuti wilayah di atas yang menetapkannya; jumlah orang tidak diturunkan.',
  below: 'Angka terbaru tiap wilayah, tahunnya di dalam kurung; yang dicabut tidak ikut.',
  statisticFiles: 'Angka dari tiap berkas yang masih berlaku; yang sudah dicabut tidak ikut.',
  file: 'Berkas',
  fileWords:
    '{{name}}: {{values}} angka terbaca, {{refused}} baris ditolak, {{doubts}} menunggu kepastian nama.',
  fileRule: 'Tiap baris berkas menjadi satu angka; baris yang ditolak tidak ada yang disimpan.',
  register: {
    counted:
      'Orang di register yang desanya di {{area}}, tiap orang sekali. Orang yang sudah digabung dihitung satu.',
    sought: 'Hanya yang cocok dengan pencarian dan saringan di halaman ini.',
    capped: 'Lebih dari {{n}} tidak dihitung sampai habis.',
    source: 'Daftar yang diunggah, diperiksa, dan diambil ke register.',
  },
  quality: {
    sumWords:
      '({{clear}} × {{worthClear}} + {{noted}} × {{worthNoted}} + {{doubtful}} × {{worthDoubtful}} + {{rejected}} × {{worthRejected}}) ÷ {{people}} baris = <b>{{score}}</b>',
    shares: 'Bagian tiap putusan',
    sharesWords: 'Baris dengan putusan itu ÷ semua baris orang dari pihak itu.',
  },
  bpjs: {
    rows: 'Baris aktif',
    rowsWords:
      'Baris daftar yang menyebut orangnya aktif di bulan itu. Seorang dapat punya lebih dari satu baris; di angka cakupan ia dihitung sekali.',
    months: 'Bulan',
    monthsWords:
      'Bulan yang kurang: bulan tanpa daftar menurut tempat tinggal, sampai bulan yang sudah berakhir.',
    source: 'Daftar peserta dari BPJS Ketenagakerjaan, seperti diunggah; jumlahnya setelah diperiksa.',
  },
  imports: {
    people: 'Baris orang',
    peopleWords: 'Baris di berkas yang memuat orang, tanpa judul, jumlah, dan baris kosong.',
    passed: 'Lolos',
    passedWords: 'Baris orang yang tidak ditolak pemeriksaan.',
    changes: 'Perubahan',
    changesWords: 'Orang yang ditambah atau diperbarui di register oleh daftar itu.',
  },
  sentFile: '{{name}}, diunggah {{by}}, {{moment}}.',
  read: {
    findings: 'Baris dengan temuan itu. Satu baris dapat punya lebih dari satu temuan.',
    rows: 'Nomor baris seperti di lembar kerja. Isinya seperti tertulis di berkas, hasil periksanya di samping.',
    pairs:
      'Baris berkas ini yang mirip orang di register atau baris lain; tiap pasangan sekali, sampai diputuskan.',
    months: 'Baris yang menyebut orangnya aktif, menurut bulan dan segmen yang tertulis.',
    people: 'Orang di daftar, tiap NIK sekali, dicocokkan dengan register saat daftar diperiksa.',
  },
  map: {
    standing:
      'Peta yang dipakai sekarang, satu untuk tiap wilayah dan tingkat; sumber dan tanggalnya di tabel.',
    sets: 'Tiap berkas yang diunggah untuk wilayah ini; yang dibatalkan pun tetap tercatat.',
    matched:
      'Wilayah yang bentuknya dikenali di berkas, dari semua wilayah setingkat menurut kode Kemendagri. Yang tidak bergambar tetap ikut dalam tabel dan jumlah.',
    findings: 'Wilayah, atau bentuk di berkas, dengan temuan itu.',
    points: 'Bentuk dan titik di berkas; yang disimpan adalah titik sesudah garis disederhanakan.',
  },
  compare: {
    rate: '{{area}}, {{month}}',
    rateWords: '{{people}} ÷ {{workers}} = <b>{{percent}}</b>',
    split: 'Bagian peserta',
    splitWords:
      'Selisih orang terlindungi ÷ penyebut, rata-rata dari penyebut kedua bulan. Sisa perubahannya bagian penyebut.',
  },
  difference: {
    parts: 'Tiap wilayah',
    partsWords:
      'Selisih = sesudah − sebelum. Pindah desa = pindah masuk − pindah keluar, di dalam kabupaten yang sama.',
    payers: 'Tiap pembayar',
    payersWords:
      'Orang bulan pertama menurut pembayar di daftarnya; hilang = tidak ada di daftar bulan kedua.',
    changed: 'Tiap perubahan',
    changedWords:
      'Orang yang ada dan terlindungi di kedua bulan, tetapi program, pembayar, segmen, atau desanya berbeda. Seorang dapat terhitung di dua baris.',
  },
  groups: {
    empty: 'Tanpa orang',
    emptyWords:
      '{{known}} dari {{all}} desa punya orang di register; desa dihitung kosong untuk suatu pekerjaan bila tidak seorang pun di sana bekerja itu.',
    offices: 'Pembayar',
    officesWords:
      'Pembayar seperti ditulis di daftar BPJS bulan itu, hanya bagi non-ASN yang ada di register.',
  },
} as const
