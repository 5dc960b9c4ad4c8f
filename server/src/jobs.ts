import type { Jobs } from './platform/jobs.ts'

/** Every kind of background work there is. */
export const jobs: Jobs = {}
