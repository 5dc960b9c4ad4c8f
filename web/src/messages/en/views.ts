import type { ViewsTexts } from '../texts.ts'

export const views: ViewsTexts = {
  place: '{{area}}: {{percent}}',
  unmeasured: 'no denominator yet',
  unmeasuredWords: '{{people}} people covered, no denominator yet',
  switch: 'View',
  names: { peta: 'Map', mosaik: 'Mosaic', jarak: 'Distance', tabel: 'Table', banyak: 'Many charts' },
  map: {
    label: 'Map of coverage by {{units}} in {{area}}: {{finding}}.',
    walk: 'Map of {{area}}: arrow keys walk the {{units}}, Enter opens one.',
    idle: 'Point at a {{units}} to read its figure; press to open it.',
    idleChoose: 'Point at a {{units}} to read its figure; press to choose it.',
    legend: 'Coverage (%) and number of {{units}}',
    lowest: 'under {{limit}}',
    between: '{{low}} – {{high}}',
    highest: '{{limit}} and more',
    line: 'Black line: the target, {{percent}}.',
    source: 'Boundaries: {{source}}, {{day}}; licence {{licence}}.',
    missing: 'Without a shape, but in the table: {{names}}.',
    manyMissing: '{{n}} {{units}} without a shape; all are in the table.',
    none: 'No boundaries have been uploaded, so there is no map yet.',
  },
  tiles: {
    label: 'Coverage of each {{units}}, one tile each, about where it lies.',
    note: 'One tile is one {{units}}, about where it lies; the figure in it is its coverage, %.',
  },
}
