/** What is refused of funds, their ledgers and files. */
export const FUND_PROBLEMS = {
  'fund.unknown': {
    status: 404,
    id: 'Dana ini tidak ada, atau bukan untuk wilayah Anda.',
    en: 'There is no such fund, or it is not for your area.',
  },
  'fund.standing': {
    status: 409,
    id: 'Dana dengan jenis, pemilik, tahun, dan nama yang sama sudah ada. Tambahkan pagu di dana itu, atau beri nama lain.',
    en: 'A fund of the same kind, owner, year and name is there already. Add a ceiling to that one, or choose another name.',
  },
  'fund.group_unknown': {
    status: 400,
    id: 'Kelompok pekerja "{group}" tidak dikenal. Pilih dari daftar.',
    en: 'The group of workers "{group}" is not known. Choose one from the list.',
  },
  'fund.months_order': {
    status: 400,
    id: 'Bulan pertama harus sebelum bulan terakhir, atau sama.',
    en: 'The first month must not come after the last.',
  },
  'fund.place_elsewhere': {
    status: 400,
    id: 'Wilayah {area} tidak ada di dalam wilayah pemilik dana ini.',
    en: 'The area {area} does not lie in the area of the owner of this fund.',
  },
  'fund.year_closed': {
    status: 409,
    id: 'Dana tahun {year} di wilayah ini sudah ditutup. Buka lagi salah satunya dulu bila memang ada yang tertinggal.',
    en: 'The funds of {year} in this area are closed. Open one of them again first if something was left out.',
  },
  'fund.closed': {
    status: 409,
    id: 'Dana {name} tahun {year} sudah ditutup: pagu dan catatannya tidak berubah lagi.',
    en: 'The fund {name} of {year} is closed: its ceiling and entries no longer change.',
  },
  'fund.open_still': {
    status: 409,
    id: 'Dana ini masih terbuka, mungkin dibuka rekan Anda. Muat ulang halaman.',
    en: 'This fund is open, perhaps opened by a colleague. Reload the page.',
  },
  'fund.nothing_open': {
    status: 409,
    id: 'Tidak ada dana tahun {year} yang masih terbuka di wilayah ini.',
    en: 'No fund of {year} is open in this area.',
  },
  'fund.withdrawn_already': {
    status: 409,
    id: 'Dana ini sudah ditarik, mungkin oleh rekan Anda. Muat ulang halaman.',
    en: 'This fund was withdrawn already, perhaps by a colleague. Reload the page.',
  },
  'fund.has_entries': {
    status: 409,
    id: 'Dana ini sudah dipakai: ada catatan di buku besarnya. Tarik catatannya dulu, atau tutup dana ini.',
    en: 'This fund is in use: there are entries in its ledger. Withdraw them first, or close the fund.',
  },
  'fund.month_of_other_year': {
    status: 400,
    id: 'Bulan iuran harus di tahun {year}, tahun dana ini.',
    en: 'The month of iuran must lie in {year}, the year of this fund.',
  },
  'fund.nothing_stated': {
    status: 400,
    id: 'Isi jumlah JKK, JKM, atau JHT: catatan tanpa rupiah tidak disimpan.',
    en: 'State an amount of JKK, JKM or JHT: an entry without money is not kept.',
  },
  'fund.statement_unknown': {
    status: 404,
    id: 'Pagu atau catatan ini tidak ada, atau bukan dari wilayah Anda.',
    en: 'There is no such ceiling or entry, or it is not of your area.',
  },
  'fund.statement_withdrawn': {
    status: 409,
    id: 'Pagu atau catatan ini sudah ditarik, atau dibuat oleh rencana. Muat ulang halaman.',
    en: 'This ceiling or entry was withdrawn already, or was made by a plan. Reload the page.',
  },
  'fund.over_ceiling': {
    status: 409,
    id: 'Rencana ini melewati pagu {name} sebesar {over}. Kurangi rencana atau tambah pagu.',
    en: 'This plan passes the ceiling of {name} by {over}. Plan less or raise the ceiling.',
  },
  'fund_file.no_table': {
    status: 400,
    id: 'Tidak ada baris judul yang dikenali. Perlu kolom jenis atau nama dana (atau kode desa) dan kolom pagu; untuk catatan: bulan, JKK, dan JKM.',
    en: 'No heading row was found. It needs a column of the kind or name of a fund (or the code of a desa) and one of ceilings; for entries: month, JKK and JKM.',
  },
  'fund_file.unknown': {
    status: 404,
    id: 'Berkas dana ini tidak ada, atau bukan dari wilayah Anda.',
    en: 'There is no such file of funds, or it is not of your area.',
  },
  'fund_file.not_in_state': {
    status: 409,
    id: 'Berkas dana ini sudah {state}. Muat ulang halaman.',
    en: 'This file of funds is already {state}. Reload the page.',
  },
  'fund_file.nothing_to_take': {
    status: 409,
    id: 'Tidak ada baris yang dapat diambil dari berkas ini.',
    en: 'There is no row to take from this file.',
  },
  'fund_file.changed': {
    status: 409,
    id: 'Sejak berkas ini dibaca, {n} barisnya tidak lagi dapat diambil (baris {rows}). Unggah lagi untuk melihat sebabnya.',
    en: 'Since this file was read, {n} of its rows can no longer be taken (rows {rows}). Upload it again to see why.',
  },
  'fund_file.in_use': {
    status: 409,
    id: 'Dana dari berkas ini sudah dipakai atau ditutup. Tarik catatannya dulu.',
    en: 'Funds of this file are in use or closed. Withdraw their entries first.',
  },
} as const
