import { areaFacts } from './areas.ts'

/** A corner of the real tree, with its twins: two Sidomulyo in one kabupaten, a desa and a kelurahan of one name. */
export const TEST_AREAS = areaFacts([
  { code: '35', name: 'Jawa Timur' },
  { code: '35.24', name: 'Kabupaten Lamongan' },
  { code: '35.24.11', name: 'Sukodadi' },
  { code: '35.24.14', name: 'Paciran' },
  { code: '35.24.14.2008', name: 'Kranji' },
  { code: '35.24.14.2001', name: "Tunggul Sa'diyah II" },
  { code: '35.24.14.1010', name: 'Blimbing' },
  { code: '35.24.14.2011', name: 'Blimbing' },
  { code: '35.24.14.2012', name: 'Sidomulyo' },
  { code: '35.24.11.2002', name: 'Sidomulyo' },
  { code: '18', name: 'Lampung' },
  { code: '18.72', name: 'Kota Metro' },
  { code: '18.72.01', name: 'Metro Pusat' },
  { code: '18.72.01.1001', name: 'Metro' },
])
