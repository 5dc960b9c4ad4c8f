/** The vocabulary: parse, format, compare. No law lives here. */
export * from './area-code.ts'
export * from './day.ts'
export * from './digits.ts'
export * from './format.ts'
export * from './month.ts'
export * from './nik.ts'
export * from './percent.ts'
export * from './rupiah.ts'
