import type { WhenceTexts } from '../texts.ts'

/** Where the figures of a page come from: who or what is counted, how, as of when. */
export const whence: WhenceTexts = {
  figures: 'Where do these figures come from?',
  counted: 'Counted',
  sum: 'Sum',
  source: 'Source',
  asOf: 'As of',
  now: 'As things stood when this page was opened.',
  lists: 'Lists',
  toImports: 'See the lists sent',
  comeGo: 'Came and went',
  comeGoWords: '{{came}} came ({{new}} new on the list), {{went}} went ({{lost}} gone from the list).',
  comeGoWaits: 'Being counted; this line will say it by itself.',
  comeGoNone: 'Cannot be compared yet: there is no list of {{month}} or of the month before.',
  comeGoAsk: 'Count who came and went',
  tasks: {
    import_ready: 'Rows of lists of workers that have been checked and wait to be taken into the register.',
    import_unmapped: 'Lists of workers whose columns are not known yet; one for each list.',
    import_rejected: 'Rows that did not pass the check, of lists that wait or have been taken.',
    pair_open: 'Rows like somebody in the register, not decided yet; each row counts once.',
    referral_open: 'People whom another area records too, not decided yet.',
    list_ready: 'Rows of BPJS lists that have been checked and not recorded yet.',
    list_unmapped: 'BPJS lists whose columns are not known yet; one for each list.',
    list_missing: 'Kabupaten and kota without a BPJS list by home for that month.',
    denominator_missing: 'Areas without a denominator, so that their coverage cannot be divided yet.',
  },
  taskTerms: {
    import_ready: 'Ready to take',
    import_unmapped: 'Columns not known',
    import_rejected: 'Rows rejected',
    pair_open: 'Like somebody else',
    referral_open: 'Referrals',
    list_ready: 'Ready to record',
    list_unmapped: 'BPJS columns not known',
    list_missing: 'BPJS lists missing',
    denominator_missing: 'Denominators missing',
  },
  pathWords: '{{percent}}. {{instrument}}, {{source}}, {{day}}.',
  target: 'Target {{year}}',
  denominator: 'Denominator {{year}}',
  targetImplied:
    '{{people}} people ÷ {{percent}} = <b>{{implied}}</b> people, the denominator this target uses.',
  targetAlone: '<b>{{value}}</b>, as its source says; one figure alone implies no denominator.',
  denominatorWords: '<b>{{workers}}</b> people: {{definition}}. {{source}}, {{day}}.',
  denominatorRule:
    'Coverage uses the denominator of the year of its data and of its way of counting; the others stand beside it.',
  floorRule: 'The minimum of the area itself holds; without one, that of the nearest area above.',
  handed: 'A percentage is handed down by the area above that sets it; head counts are not.',
  below: 'The newest figure of each area, its year in brackets; what was withdrawn is left out.',
  statisticFiles: 'Figures of each file that still stand; those withdrawn are left out.',
  file: 'File',
  fileWords:
    '{{name}}: {{values}} figures read, {{refused}} rows refused, {{doubts}} wait for a name to be confirmed.',
  fileRule: 'Each row of the file becomes one figure; nothing is kept of a refused row.',
  register: {
    counted: 'People in the register whose desa is in {{area}}, each once. People made one count as one.',
    sought: 'Only those who match the search and the filters of this page.',
    capped: 'More than {{n}} are not counted to the end.',
    source: 'Lists that were sent, checked and taken into the register.',
  },
  quality: {
    sumWords:
      '({{clear}} × {{worthClear}} + {{noted}} × {{worthNoted}} + {{doubtful}} × {{worthDoubtful}} + {{rejected}} × {{worthRejected}}) ÷ {{people}} rows = <b>{{score}}</b>',
    shares: 'Share of each verdict',
    sharesWords: 'Rows with that verdict ÷ all rows of people from that party.',
  },
  bpjs: {
    rows: 'Active rows',
    rowsWords:
      'Rows of the list that call the person active in that month. A person may have more than one row; coverage counts each once.',
    months: 'Months',
    monthsWords: 'Months missing: those without a list by home, up to the last month that has ended.',
    source: 'Member lists of BPJS Ketenagakerjaan as they were sent; their counts after the check.',
  },
  imports: {
    people: 'Rows of people',
    peopleWords: 'Rows of the file that hold a person, without heads, sums and empty rows.',
    passed: 'Passed',
    passedWords: 'Rows of people that the check did not reject.',
    changes: 'Changes',
    changesWords: 'People whom that list adds to the register or brings up to date.',
  },
  sentFile: '{{name}}, sent by {{by}}, {{moment}}.',
  read: {
    findings: 'Rows with that finding. A row may have several.',
    rows: 'Row numbers as in the sheet. What stands in a row is as written; what was found is beside it.',
    pairs:
      'Rows of this file that resemble somebody in the register or another row; each pair once, until decided.',
    months: 'Rows that say the person is active, by the month and segment written.',
    people: 'People of the list, each NIK once, held against the register when the list was checked.',
  },
  map: {
    standing: 'The maps in use now, one for each area and level; their source and day are in the table.',
    sets: 'Every file sent for this area; a cancelled one stays on record too.',
    matched:
      'Areas whose outline was found in the file, of all areas of the level by the codes of Kemendagri. Those without an outline stay in tables and sums.',
    findings: 'Areas, or shapes of the file, with that finding.',
    points: 'Shapes and points of the file; kept are the points after lines were simplified.',
  },
  compare: {
    rate: '{{area}}, {{month}}',
    rateWords: '{{people}} ÷ {{workers}} = <b>{{percent}}</b>',
    split: 'Part of the people',
    splitWords:
      'The change in people covered ÷ the denominator, the mean over the denominators of both months. What is left of the change is the part of the denominator.',
  },
  difference: {
    parts: 'Each area',
    partsWords: 'Difference = after − before. Moved = moved in − moved out, within the same kabupaten.',
    payers: 'Each payer',
    payersWords:
      'People of the first month by the payer on its list; gone = not on the list of the second month.',
    changed: 'Each change',
    changedWords:
      'People covered in both months whose programmes, payer, segment or desa differ. A person may count in two rows.',
  },
  groups: {
    empty: 'Without people',
    emptyWords:
      '{{known}} of {{all}} desa have people in the register; a desa counts as empty for an occupation when nobody there does it.',
    offices: 'Payers',
    officesWords:
      'Payers as written in the BPJS list of that month, only for non-ASN who are in the register.',
  },
}
