import { PROBLEMS, type ProblemCode } from './problem-catalogue.ts'

export type { ProblemCode }

/** The request cannot be done; the catalogue has its status and its sentence. `details` never holds personal data. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly details: Record<string, string | number>
  constructor(code: ProblemCode, details: Record<string, string | number> = {}) {
    super(code)
    this.code = code
    this.details = details
  }
  get status(): number {
    return PROBLEMS[this.code].status
  }
}

const fill = (text: string, details: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(details[name] ?? whole))

/** The body of an answer that says no (RFC 9457), in the reader's language. */
export const problemBody = (problem: Problem, language: 'id' | 'en') => ({
  type: 'about:blank',
  status: problem.status,
  code: problem.code,
  title: fill(PROBLEMS[problem.code][language], problem.details),
  details: problem.details,
})

/** Constraint names are contract: what the database refuses by name, the catalogue explains. */
const BY_CONSTRAINT: Record<string, ProblemCode> = {
  account_username_key: 'account.username_taken',
  account_email_key: 'account.email_taken',
  worker_nik_key: 'worker.nik_taken',
  nik_holder_pkey: 'worker.nik_taken',
  fund_once_idx: 'fund.standing',
}

type PgError = { code?: string; constraint?: string; message?: string; syscall?: string }

/** The server of the database stops, starts, or has no connection left. */
const AWAY = /^(?:57P0[123]|08\w{3}|53300)$/
/** Of a socket of ours; a caller who hangs up has no system call. A missing socket file is ENOENT. */
const SOCKET = /^(?:ECONN\w+|EPIPE|ENOENT|ETIMEDOUT)$/
/** What the driver says when a connection is gone; these errors carry no code. */
const AWAY_SAID =
  /^Connection terminated|^timeout exceeded when trying to connect|connection error and is not/

const isAway = ({ code = '', message = '', syscall }: PgError): boolean =>
  AWAY.test(code) ||
  AWAY_SAID.test(message) ||
  (SOCKET.test(code) && ['connect', 'read', 'write'].includes(syscall ?? ''))

/** Citus appends a shard number to constraint names and may answer XX000 with the name in the text only. */
export const problemOfDatabase = (error: unknown): Problem | null => {
  const { constraint, message = '', code } = error as PgError
  const named = constraint ?? /constraint "([^"]+)"/.exec(message)?.[1]
  const known = named === undefined ? undefined : BY_CONSTRAINT[named.replace(/_\d+$/, '')]
  if (known) return new Problem(known)
  if (isAway(error as PgError)) return new Problem('server.stopping')
  return code === '57014' ? new Problem('server.too_slow') : null
}
