import type { Jobs } from '../platform/jobs.ts'
import { forgetList } from './forget-list.ts'
import { learnNames } from './learn-names.ts'
import { readList } from './read-list.ts'
import { renew } from './renew.ts'
import { takeList } from './take-list.ts'

export const workersJobs: Jobs = {
  'workers.read': readList,
  'workers.take': takeList,
  'workers.forget': forgetList,
  'workers.learn': learnNames,
  'workers.renew': renew,
}
