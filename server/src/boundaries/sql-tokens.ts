import { BoundaryProblem } from './boundary-problem.ts'

/** A piece of SQL: a quoted text, a bare word or number, or a sign. */
export type SqlToken = { kind: 'text' | 'name' | 'word' | 'sign'; text: string }

const LONGEST = 64 * 1024 ** 2
const WORD = /[\w.+-]/

type Mode = 'plain' | 'word' | 'text' | 'name' | 'line' | 'block'

/** Cuts SQL into tokens as it comes. Nothing of it is ever run. */
export class SqlTokens {
  #mode: Mode = 'plain'
  #quote = ''
  #parts: string[] = []
  #size = 0
  /** The last sign of a chunk that means one thing alone and another with the next: a quote, a stroke, a star. */
  #held = ''
  #found: SqlToken[] = []

  feed(given: string): SqlToken[] {
    this.#found = []
    const text = this.#held + given
    this.#held = ''
    let at = 0
    while (at < text.length) {
      const next = this.#step(text, at)
      if (next === null) {
        this.#held = text.slice(at)
        break
      }
      at = next
    }
    return this.#found
  }

  end(): SqlToken[] {
    const found = this.feed(' ')
    if (this.#mode === 'text' || this.#mode === 'name') throw new BoundaryProblem('boundary.truncated')
    return found
  }

  /** Where to go on; null when the next sign has to be known first. */
  #step(text: string, at: number): number | null {
    if (this.#mode === 'text' || this.#mode === 'name') return this.#inQuotes(text, at)
    if (this.#mode === 'line' || this.#mode === 'block') return this.#inComment(text, at)
    return this.#plain(text, at)
  }

  #inQuotes(text: string, at: number): number | null {
    let end = at
    while (end < text.length && text[end] !== this.#quote && text[end] !== '\\') end += 1
    this.#keep(text.slice(at, end))
    if (end === text.length) return end
    const next = text[end + 1]
    if (next === undefined) return end === at ? null : end
    const doubled = text[end] === this.#quote && next === this.#quote
    if (doubled || text[end] === '\\') {
      this.#keep(next)
      return end + 2
    }
    this.#emit(this.#mode === 'text' ? 'text' : 'name')
    return end + 1
  }

  #inComment(text: string, at: number): number | null {
    const sign = this.#mode === 'line' ? '\n' : '*/'
    const end = text.indexOf(sign, at)
    if (end >= 0) {
      this.#mode = 'plain'
      return end + sign.length
    }
    if (this.#mode === 'block' && text.endsWith('*')) return at === text.length - 1 ? null : text.length - 1
    return text.length
  }

  #plain(text: string, at: number): number | null {
    const sign = text[at]!
    const two = text.slice(at, at + 2)
    if ((sign === '-' || sign === '/') && two.length < 2) return null
    const comment = two === '--' ? 'line' : two === '/*' ? 'block' : null
    if (this.#mode === 'word' && comment === null && WORD.test(sign)) {
      this.#keep(sign)
      return at + 1
    }
    if (this.#mode === 'word') this.#emit('word')
    if (comment) {
      this.#mode = comment
      return at + 2
    }
    if (sign === "'") this.#open('text', sign)
    else if (sign === '"' || sign === '`') this.#open('name', sign)
    else if (WORD.test(sign)) {
      this.#mode = 'word'
      this.#keep(sign)
    } else if (sign.trim() !== '') this.#found.push({ kind: 'sign', text: sign })
    return at + 1
  }

  #open(mode: Mode, quote: string): void {
    this.#mode = mode
    this.#quote = quote
  }

  #keep(text: string): void {
    this.#size += text.length
    if (this.#size > LONGEST) throw new BoundaryProblem('boundary.too_large')
    this.#parts.push(text)
  }

  #emit(kind: SqlToken['kind']): void {
    this.#found.push({ kind, text: this.#parts.join('') })
    this.#parts = []
    this.#size = 0
    this.#mode = 'plain'
  }
}
