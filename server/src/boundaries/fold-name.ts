const KIND_WORD =
  /^(?:provinsi|propinsi|prov|kabupaten|kab|kecamatan|kec|kelurahan|kel|desa|ds|distrik)\b[. ]*/
const NUMERALS: Readonly<Record<string, string>> = {
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  v: '5',
  vi: '6',
  vii: '7',
  viii: '8',
  ix: '9',
  x: '10',
  satu: '1',
  dua: '2',
  tiga: '3',
  empat: '4',
  lima: '5',
}

/** A name as it is compared: without the word for its kind, numerals as digits. A kota stays a kota. */
export const foldAreaName = (name: string): string =>
  name
    .toLowerCase()
    .trim()
    .replace(/^kota administrasi\b|^kota adm\b\.?/, 'kota')
    .replace(KIND_WORD, '')
    .replace(/^(?:daerah istimewa|daerah khusus ibukota|daerah khusus|di|dki)\b[. ]*/, '')
    .split(/[^a-z0-9]+/)
    .map((word, at) => (at > 0 ? (NUMERALS[word] ?? word) : word))
    .join('')
