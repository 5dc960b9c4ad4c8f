import { placeInBook } from '@naungan/rules/sheet'
import { useFormat } from '../app/use-format.ts'
import type { Import } from './import-queries.ts'

/** Says which row of a list is meant: by its number, and by its sheet where the list has several. */
export const useRowName = ({ sheets }: Pick<Import, 'sheets'>): ((row: number) => string) => {
  const format = useFormat()
  const names = sheets.map(({ name }) => name)
  return (row) => {
    const place = placeInBook(names, row)
    const number = format.count(place.row)
    return place.sheet === null ? number : `${number} (${place.sheet})`
  }
}
