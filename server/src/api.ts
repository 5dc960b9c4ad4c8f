import { accountsApi, sessionApi } from './accounts/index.ts'
import { budgetsApi } from './budgets/index.ts'
import { enrolmentApi } from './enrolment/index.ts'
import { iuranApi } from './iuran/index.ts'
import { lawApi } from './law/index.ts'
import { reportsApi } from './reports/index.ts'
import { statisticsApi } from './statistics/index.ts'
import { targetsApi } from './targets/index.ts'
import { auditApi } from './audit/index.ts'
import { boundariesApi } from './boundaries/index.ts'
import { readArea, searchAreasEndpoint } from './wilayah/index.ts'
import { workersApi } from './workers/index.ts'

/** Every endpoint there is. The web reads the type of this list; the access test walks it. */
export const api = {
  ...sessionApi,
  ...accountsApi,
  ...auditApi,
  'GET /areas/search': searchAreasEndpoint,
  'GET /areas/:code': readArea,
  ...workersApi,
  ...iuranApi,
  ...targetsApi,
  ...statisticsApi,
  ...budgetsApi,
  ...enrolmentApi,
  ...boundariesApi,
  ...reportsApi,
  ...lawApi,
}

export type NaunganApi = typeof api
export type { InputOf, OutputOf } from './platform/endpoint.ts'
export type { Permission, Role } from './platform/auth.ts'
