/** Who may be enrolled, and what the months ahead bring. */
export { EXCLUDED, kelayakan } from './kelayakan.ts'
export { type Forecast, prakiraan } from './prakiraan.ts'
