/** The door of law: rules asked over the network. Keeps nothing. */
export { lawApi } from './law.api.ts'
