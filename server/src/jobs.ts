import { boundariesJobs } from './boundaries/index.ts'
import { budgetsJobs } from './budgets/index.ts'
import { iuranJobs } from './iuran/index.ts'
import type { Jobs } from './platform/jobs.ts'
import { workersJobs } from './workers/index.ts'

/** Every kind of background work there is. */
export const jobs: Jobs = { ...workersJobs, ...iuranJobs, ...boundariesJobs, ...budgetsJobs }
