const KIND_WORD =
  /^(?:provinsi|prov|kabupaten|kab|kota administrasi|kota|kecamatan|kec|kelurahan|kel|desa|ds)\b[. ]*/

/** A name as it is searched: without the word for its kind, lower case, letters and digits only. */
export const foldName = (name: string): string =>
  name
    .toLowerCase()
    .replace(KIND_WORD, '')
    .replace(/[^a-z0-9]/g, '')
