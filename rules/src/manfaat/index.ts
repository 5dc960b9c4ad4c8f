/** What a member or his family is entitled to, who receives it and by when. */
export {
  aChild,
  beasiswa,
  type Child,
  type ChildSchedule,
  type SchoolYear,
  type Stage,
  STAGES,
} from './beasiswa.ts'
export { klaimBerkas } from './berkas.ts'
export { jhtBalance, jhtClaim } from './jht.ts'
export { type JkkAnswer, jkk } from './jkk.ts'
export { type Doubt, DOUBTS, type Warning, WARNINGS } from './doubts.ts'
export { type JkmAnswer, jkm } from './jkm.ts'
export { jkpOutline, jpOutline } from './jp-jkp.ts'
export { klaimKedaluwarsa, klaimTerlambat, laporKecelakaan } from './tenggat.ts'
export { type Claimant, KIN, type Kin, waris } from './waris.ts'
