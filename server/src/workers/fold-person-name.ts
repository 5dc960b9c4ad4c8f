const LONGEST = 100

const ASCII = /^[ -~]*$/

/** A person's name as it is searched and ordered: lower case, without accents, letters and digits only. */
export const foldPersonName = (name: string): string =>
  (ASCII.test(name) ? name : name.normalize('NFD'))
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, LONGEST)
