/** The door of statistics: figures that others publish, as files bring them. */
export { statisticsApi } from './statistics.api.ts'
