import { pino, type Logger } from 'pino'

export type Log = Logger

/** Structured log to standard output. Callers give codes, ids and counts only: never names, NIKs or what a person typed. */
export const makeLog = (level: string): Log =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, redact: ['req.headers', 'password'] })
