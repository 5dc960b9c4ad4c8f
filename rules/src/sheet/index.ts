/** Reading lists of people: cells in, people and issues out. Knows no file. */
export { foldAreaName } from './area-index.ts'
export { type AreaFacts, areaFacts, type DesaAlias, withAliases } from './areas.ts'
export { fitsBook, placeInBook, rowInBook, type RowPlace, sheetInBook } from './book-row.ts'
export { type Cell, cellText, columnLetter, EMPTY_CELL, type SheetRow, squeeze } from './cell.ts'
export { dayOfSerial, monthByName, readDate } from './date-cell.ts'
export { duplicateFinder } from './duplicates.ts'
export { editDistance } from './edit-distance.ts'
export type { Field, MemberField, WorkerField } from './fields.ts'
export { MEMBER_FIELDS, WORKER_FIELDS } from './fields.ts'
export type { Marital, Relation } from './family.ts'
export { type Finding, type FindingCode, forensics, otherListsFinding } from './forensics.ts'
export { formulaSafe } from './formula-safe.ts'
export { stackHeadings } from './header.ts'
export { type IssueCode, ISSUES } from './issue-catalogue.ts'
export { type Issue, type Verdict, verdictOf } from './issue.ts'
export { MOVED_KABUPATEN, movedKabupaten } from './old-areas.ts'
export { type Occupation, OCCUPATIONS, occupationByWord, occupationOf } from './occupation.ts'
export { OCCUPATIONS_VERSION, type SegmentProposal } from './occupations.ts'
export { NON_ASN, DESA_OFFICIALS } from './officials.ts'
export { readMonth } from './month-cell.ts'
export { rowGate } from './person-row.ts'
export { type HouseholdReader, householdReader } from './household-reader.ts'
export { layoutHeadings, layoutName } from './layouts/catalogue.ts'
export type { Layout } from './layouts/layout.ts'
export {
  choosePlan,
  type Mapping,
  planMembers,
  planReading,
  type PlanOptions,
  type ReadingPlan,
} from './plan.ts'
export { type HouseholdOnSheet, readHouseholdRow, type ReadHouseholdRow } from './read-household-row.ts'
export { QUALITY_WORTH, type QualityCounts, qualityScore, rowQuality } from './quality-score.ts'
export {
  type Kepesertaan,
  type MemberListFacts,
  type MemberOnSheet,
  type Program,
  PROGRAMS,
  readMemberRow,
  type ReadMemberRow,
  type Segment,
  SEGMENTS,
} from './read-member-row.ts'
export { writtenPlace } from './read-desa.ts'
export { readWorkerRow, type ReadWorkerRow, type RowFacts, type WorkerOnSheet } from './read-worker-row.ts'
export { type ListMemory, listMemory, type WorkerReader, workerReader } from './worker-reader.ts'
