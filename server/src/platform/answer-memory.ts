import type { Packed } from './pack.ts'

/** An answer as it is sent, and the area it is about. */
export type KeptAnswer = Packed & { area: string | undefined }

type Held = { version: string; answer: KeptAnswer }

export type Question = {
  /** All the answer hangs on but the data: endpoint, input, day, language, encoding. */
  key: string
  /** What the data is, read before the answer is made: an answer may be newer than its version, never older. */
  version: string
  /** The lock on area for whoever asks now. */
  mayRead: (area: string | undefined) => boolean
}

export type AnswerMemory = {
  answer: (asked: Question, make: () => Promise<KeptAnswer>) => Promise<KeptAnswer>
}

/** Answers used last, up to so many bytes. An answer larger than an eighth of it is made each time. */
export const makeAnswerMemory = (mostBytes: number): AnswerMemory => {
  const held = new Map<string, Held>()
  const making = new Map<string, Promise<KeptAnswer>>()
  let bytes = 0
  const sizeOf = (key: string, { answer }: Held) => answer.body.length + 2 * key.length + 200
  const forget = (key: string) => {
    const old = held.get(key)
    if (!old) return
    bytes -= sizeOf(key, old)
    held.delete(key)
  }
  const keep = (key: string, fresh: Held) => {
    forget(key)
    if (sizeOf(key, fresh) > mostBytes / 8) return
    held.set(key, fresh)
    bytes += sizeOf(key, fresh)
    for (const oldest of held.keys()) {
      if (bytes <= mostBytes) break
      forget(oldest)
    }
  }
  const recall = (key: string, version: string): KeptAnswer | undefined => {
    const found = held.get(key)
    if (found?.version !== version) return undefined
    held.delete(key)
    held.set(key, found)
    return found.answer
  }
  return {
    answer: async ({ key, version, mayRead }, make) => {
      const turn = `${version} ${key}`
      const others = making.get(turn)
      // What another's turn came to is used only when it is an answer; a refusal is for who was refused.
      let found = recall(key, version)
      if (!found && others) found = await others.catch(() => undefined)
      if (found && mayRead(found.area)) return found
      const made = make()
      making.set(turn, made)
      try {
        const answer = await made
        keep(key, { version, answer })
        return answer
      } finally {
        if (making.get(turn) === made) making.delete(turn)
      }
    },
  }
}
