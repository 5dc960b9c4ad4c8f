import type { Readable } from 'node:stream'
import type { z } from 'zod'
import type { Actor, Permission } from './auth.ts'
import type { Topic } from './changes.ts'
import type { Db, Pool, Scope } from './db.ts'
import type { Files, ReceivedFile } from './files.ts'
import type { Log } from './log.ts'
import type { Problem } from './problem.ts'
import type { Keys } from './seal.ts'

export type Language = 'id' | 'en'

/** What an action gets: its transaction, who asks, what day it is. The clock enters the server here and in jobs only. */
export type Ctx = {
  db: Db
  /** Only for work that must outlive this transaction's fate; ordinary actions use `db`. */
  pool: Pool
  actor: Actor
  /** LIKE patterns of the areas in which the actor holds this endpoint's permission: the first lock on area. */
  scope: Scope
  today: string
  now: Date
  keys: Keys
  files: Files
  log: Log
  language: Language
  /** Address of the caller, for rate limits; never stored. */
  caller: string
  agent: string
  session: { start: (token: string) => void; end: () => void }
}

/** Answers no, yet keeps what the transaction wrote (a counted wrong password must not be rolled back). */
export class KeepAndRefuse {
  readonly problem: Problem
  readonly noted: Noted
  constructor(problem: Problem, noted: Noted = {}) {
    this.problem = problem
    this.noted = noted
  }
}

/** A file as an answer; a long one is made while it is sent. */
export class Download {
  readonly name: string
  readonly type: string
  readonly body: string | Buffer | Readable
  constructor(name: string, type: string, body: string | Buffer | Readable) {
    this.name = name
    this.type = type
    this.body = body
  }
}

export type Noted = {
  /** Who acted, where only the deed tells: somebody who signs in is nobody until then. */
  actor?: { id: string; name: string }
  area?: string | undefined
  subject?: string | undefined
  detail?: Record<string, unknown>
}

type Common<I, O> = {
  input: z.ZodType<I>
  output: z.ZodType<O> | 'download'
  /** The area a request is about; the actor must hold the permission there. Without one the scope alone limits. */
  area?: (input: I, ctx: Ctx) => string | undefined | Promise<string | undefined>
  run: (ctx: Ctx, input: I) => Promise<O | KeepAndRefuse>
  /** Streams one file in before `run`, which finds it in `input.file`. */
  upload?: { limitBytes: number }
}

export type ReadEndpoint<I, O> = Common<I, O> & {
  can: Permission | 'anyone' | 'signed-in'
  reads: true
  /**
   * What the answer stands on; it is then made once and sent from memory until that changes. Only for an answer that
   * is the same for everybody who may read it: hanging on the input, the day and the language, never on the scope or
   * the asker, and naming no worker.
   */
  memory?: Topic
}

export type WriteEndpoint<I, O> = Common<I, O> & {
  can: Permission | 'anyone' | 'signed-in'
  reads: false
  /** The name of the deed in the audit trail. */
  action: string
  /** What the audit trail keeps of it; never personal data. */
  note?: (input: I, output: O) => Noted
}

// biome-ignore lint/suspicious/noExplicitAny: a list of endpoints holds every input and output
export type Endpoint<I = any, O = any> = ReadEndpoint<I, O> | WriteEndpoint<I, O>

export const reading = <I, O>(endpoint: Omit<ReadEndpoint<I, O>, 'reads'>): ReadEndpoint<I, O> => ({
  ...endpoint,
  reads: true,
})

export const writing = <I, O>(endpoint: Omit<WriteEndpoint<I, O>, 'reads'>): WriteEndpoint<I, O> => ({
  ...endpoint,
  reads: false,
})

/** `METHOD /path/:param` → endpoint. The list is a value; the web reads its type. */
export type Api = Record<string, Endpoint>

export type InputOf<E> = E extends { input: z.ZodType<infer I> } ? I : never
export type OutputOf<E> = E extends { run: (ctx: Ctx, input: never) => Promise<infer R> }
  ? Exclude<R, KeepAndRefuse>
  : never

export type { ReceivedFile }
