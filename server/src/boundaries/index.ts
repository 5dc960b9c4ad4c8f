/** The door of boundaries: the outlines of areas, from the file to the map that stands. */
export { boundariesApi } from './boundaries.api.ts'
export { boundariesJobs } from './boundaries.jobs.ts'
