/** What two records of one person may say differently, and the columns that belong together for each. */
export const MERGE_COLUMNS = {
  name: ['name', 'name_fold'],
  birthDate: ['birth_date'],
  birthPlace: ['birth_place'],
  sex: ['sex'],
  desa: ['desa'],
  address: ['address'],
  kk: ['kk_index', 'kk_sealed'],
  relation: ['relation'],
  marital: ['marital'],
  mother: ['mother'],
  occupation: ['occupation'],
  phone: ['phone_index', 'phone_sealed'],
  desil: ['desil', 'desil_source', 'desil_day'],
} as const

export type MergeField = keyof typeof MERGE_COLUMNS
export const MERGE_FIELDS = Object.keys(MERGE_COLUMNS) as MergeField[]
