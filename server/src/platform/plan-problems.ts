/** What is refused of plans. */
export const PLAN_PROBLEMS = {
  'plan.unknown': {
    status: 404,
    id: 'Rencana ini tidak ada, atau bukan untuk wilayah Anda.',
    en: 'There is no such plan, or it is not for your area.',
  },
  'plan.of_kabupaten': {
    status: 400,
    id: 'Rencana disusun per kabupaten/kota. Pilih satu kabupaten atau kota.',
    en: 'Plans are made for one kabupaten or kota. Choose one.',
  },
  'plan.months_of_year': {
    status: 400,
    id: 'Bulan rencana harus berurutan dan di dalam tahun {year}.',
    en: 'The months of a plan must be in order and lie in {year}.',
  },
  'plan.other_area': {
    status: 400,
    id: 'Skenario harus untuk wilayah dan tahun yang sama dengan rencananya.',
    en: 'A scenario must be for the area and year of its plan.',
  },
  'plan.not_counted': {
    status: 409,
    id: 'Rencana ini belum selesai dihitung, atau tidak dapat dihitung.',
    en: 'This plan has not been counted, or could not be.',
  },
  'plan.wrong_state': {
    status: 409,
    id: 'Rencana ini sudah {state}. Muat ulang halaman untuk melihat keadaannya.',
    en: 'This plan is {state} already. Reload the page to see how it stands.',
  },
  'plan.same_person': {
    status: 409,
    id: 'Yang mengajukan rencana tidak boleh memilihnya. Minta pejabat lain.',
    en: 'Whoever proposed a plan may not choose it. Ask another officer.',
  },
  'plan.another_chosen': {
    status: 409,
    id: 'Rencana "{name}" sudah dipilih untuk tahun ini. Tarik dulu rencana itu.',
    en: 'The plan "{name}" is chosen for this year. Withdraw it first.',
  },
  'plan.over_ceiling': {
    status: 409,
    id: 'Sejak dihitung, pagu {funds} dana berkurang atau terpakai. Hitung lagi rencana ini sebagai skenario.',
    en: 'Since it was counted, {funds} funds were cut or used. Count this plan again as a scenario.',
  },
  'plan.not_solved': {
    status: 503,
    id: 'Hitungan rencana ini tidak selesai. Coba lagi; bila tetap begini, kurangi jumlah dana atau urutan prioritasnya.',
    en: 'This plan could not be counted. Try again; if it stays, use fewer funds or priorities.',
  },
  'plan.busy': {
    status: 503,
    id: 'Beberapa rencana sedang dihitung. Coba lagi sebentar lagi.',
    en: 'Several plans are being counted. Try again in a moment.',
  },
  'batch.unknown': {
    status: 404,
    id: 'Usulan ini tidak ada, atau bukan untuk wilayah Anda.',
    en: 'There is no such batch, or it is not for your area.',
  },
} as const
