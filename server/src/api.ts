import { accountsApi, sessionApi } from './accounts/index.ts'
import { readArea, searchAreasEndpoint } from './wilayah/index.ts'

/** Every endpoint there is. The web reads the type of this list; the access test walks it. */
export const api = {
  ...sessionApi,
  ...accountsApi,
  'GET /areas/search': searchAreasEndpoint,
  'GET /areas/:code': readArea,
}

export type NaunganApi = typeof api
export type { InputOf, OutputOf } from './platform/endpoint.ts'
export type { Permission, Role } from './platform/auth.ts'
