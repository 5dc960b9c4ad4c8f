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
  change: {
    split: '{{total}}: {{people}} from members, {{whole}} from the denominator',
    last: '{{month}}: coverage {{split}}.',
    wholeStands:
      'The denominator does not change in this chart ({{workers}}): ups and downs come from members.',
    wholeLabel: 'Workers who should be covered, each month.',
    wholeNote:
      'Denominator: workers who should be covered. When it changes, coverage changes though no member moves.',
    month: 'Month',
    whole: 'Should be',
    rate: 'Coverage',
    points: 'Change',
    fromPeople: 'from members',
    fromWhole: 'from denominator',
    since: 'Since last month',
    sinceWords: '{{heads}} people, {{whole}}; coverage {{split}}.',
    sameWhole: 'same denominator',
    otherWhole: 'denominator {{workers}}',
  },
  file: {
    svg: 'Download picture (SVG)',
    png: 'PNG',
    about: '{{area}} ({{code}}), {{cutOff}}.',
    counted: 'Covered: recorded active in the BPJS list of {{month}}; {{way}} ({{indicator}}).',
    whole: 'Should be: {{definition}}; {{source}}, {{day}}.',
  },
  tiles: {
    label: 'Coverage of each {{units}}, one tile each, about where it lies.',
    note: 'One tile is one {{units}}, about where it lies; the figure in it is its coverage, %.',
  },
}
