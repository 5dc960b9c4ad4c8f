/** Funds that pay iuran: what each kind may pay, their ledger, and reading them out of a sheet. */
export { FUND_KINDS, type FundDefaults, fundDefaults, type FundKind, type FundPayer } from './fund-kinds.ts'
export { type FundArea, fundAreas, type FundAreas } from './fund-areas.ts'
export { KIND_NAMES } from './fund-words.ts'
export { contractGroups, expandGroups, GROUP_SETS, isGroup } from './group-sets.ts'
export {
  type Amounts,
  type Ledger,
  ledgerOf,
  type LedgerEntry,
  type LedgerMonth,
  rupiahOf,
  type Stage,
  STAGES,
} from './ledger.ts'
export { mayPayIn, type Payable, paysOnlyWithin } from './pays-in.ts'
export { dearestMonth } from './price.ts'
export {
  type EntryOnSheet,
  FUND_FORMS,
  type FundFileSaid,
  type FundOnSheet,
  type FundRefusal,
  type FundRefusalCode,
  FUND_REFUSALS,
  readFundSheet,
  sameFund,
  type ReadFundSheet,
} from './read-fund-sheet.ts'
export { MOST_RUPIAH } from './read-rupiah.ts'
