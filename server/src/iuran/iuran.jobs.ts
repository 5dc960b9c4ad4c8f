import type { Jobs } from '../platform/jobs.ts'
import { coveredWhere, findActive } from './find-active.ts'
import { forgetList } from './decide-list.ts'
import { countGroups, keepGroups } from './group-count.ts'
import { keepPlaces } from './keep-places.ts'
import { compareTwo, countNewest, putMonth } from './later-counts.ts'
import { postList } from './post-list.ts'
import { readList } from './read-list.ts'
import { whenCoverIsAsked, whenWorkersChange } from '../workers/index.ts'

whenWorkersChange(keepPlaces)
whenWorkersChange(keepGroups)
whenCoverIsAsked(findActive, coveredWhere)

export const iuranJobs: Jobs = {
  'iuran.read': readList,
  'iuran.post': postList,
  'iuran.forget': forgetList,
  'iuran.groups': countGroups,
  'iuran.newest': countNewest,
  'iuran.beside': putMonth,
  'iuran.compare': compareTwo,
}
