/** The door of wilayah: the area tree, read by every other room. */
export { loadAreas, publishedAreas } from './load-areas.ts'
export { areaCode, readArea, searchAreasEndpoint } from './wilayah.api.ts'
export { type AreaRow, findArea, listAreas, listChildren } from './wilayah.sql.ts'
