/** The door of reports: figures put together from what the other rooms publish. Reads only. */
export { reportsApi } from './reports.api.ts'
