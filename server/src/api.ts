import { readArea, searchAreasEndpoint } from './wilayah/index.ts'

/** Every endpoint there is. The web reads the type of this list; the access test walks it. */
export const api = {
  'GET /areas/search': searchAreasEndpoint,
  'GET /areas/:code': readArea,
}

export type NaunganApi = typeof api
