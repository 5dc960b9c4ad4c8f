/** The door of enrolment: who is put forward by name, and by which fund each is to be paid. */
export { type BatchLeg, draftBatches, withdrawDrafts } from './draft-batches.ts'
export { enrolmentApi } from './enrolment.api.ts'
