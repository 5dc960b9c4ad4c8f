import { randomBytes, randomInt } from 'node:crypto'
import { hash, type Options, verify } from '@node-rs/argon2'
import { Problem } from '../platform/problem.ts'

/** OWASP's first choice for argon2id (the library's default variant): 19 MiB, two passes, one lane. */
const COST: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const MIN = 12
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'

export const hashPassword = (password: string): Promise<string> => hash(password, COST)

let nobodys: Promise<string> | null = null

/** False for a login without a hash too, after the same work, so that the time taken tells nothing. */
export const passwordMatches = async (stored: string | undefined, password: string): Promise<boolean> => {
  nobodys ??= hashPassword(randomBytes(16).toString('hex'))
  const matches = await verify(stored ?? (await nobodys), password)
  return stored !== undefined && matches
}

/** The whole rule: long enough, and not the user name. Throws the Problem. */
export const checkNewPassword = (password: string, username: string): void => {
  if (password.toLowerCase() === username) throw new Problem('account.password_is_username')
  if ([...password].length < MIN) throw new Problem('account.password_short', { min: MIN })
}

/** A password to be handed over once: 78 bits, without letters that look alike. */
export const makePassword = (): string =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join(''),
  ).join('-')
