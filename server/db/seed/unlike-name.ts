import { chanceFrom } from './chance.ts'

/** A made-up name in which no word resembles that of another serial: whoever bears it is taken for nobody else. */
export const unlikeName = (serial: number): string => {
  const chance = chanceFrom('nama', serial)
  const word = () =>
    Array.from({ length: 4 }, () => chance.pick([...'BDGKLMNPRST']) + chance.pick([...'aiueo'])).join('')
  return `${word()} ${word()}`
}
