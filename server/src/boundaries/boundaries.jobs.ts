import type { Jobs } from '../platform/jobs.ts'
import { forgetSet } from './decide-set.ts'
import { readSet } from './read-set.ts'

export const boundariesJobs: Jobs = { 'boundaries.read': readSet, 'boundaries.forget': forgetSet }
