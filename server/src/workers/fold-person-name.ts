const LONGEST = 100

/** A person's name as it is searched and ordered: lower case, without accents, letters and digits only. */
export const foldPersonName = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, LONGEST)
