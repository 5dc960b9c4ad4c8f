export type Texts = { readonly [key: string]: string | Texts }

/** `take.xlsx`: the way to a text through the groups it stands in. */
export type KeyOf<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${KeyOf<T[K]>}`
}[keyof T & string]

type TextAt<T, K> = K extends keyof T
  ? T[K]
  : K extends `${infer Group}.${infer Rest}`
    ? Group extends keyof T
      ? TextAt<T[Group], Rest>
      : never
    : never

type Blanks<Text> = Text extends `${string}{{${infer Blank}}}${infer Rest}` ? Blank | Blanks<Rest> : never

/** A text without blanks may be given values all the same: often it is one of several that are said of a thing. */
type Values<Text> = [Blanks<Text>] extends [never]
  ? [values?: object]
  : [values: { readonly [B in Blanks<Text>]: string | number }]

/** The text of a key, with its blanks filled in; which ones it has is known when the pages are compiled. */
export type Say<T> = <K extends KeyOf<T>>(key: K, ...values: Values<TextAt<T, K>>) => string

/** The same without that knowledge. */
export type SayAny = (key: string, values?: Readonly<Record<string, string | number>>) => string

const flat = (texts: Texts, before = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [[before + key, text]] : flat(text, `${before}${key}.`),
  )

/** Speaks the texts of a room. A key that no text has is said itself, so that its lack is seen. */
export const sayer = (texts: Texts): SayAny => {
  const byKey = new Map(flat(texts))
  return (key, values) => {
    const text = byKey.get(key) ?? key
    return values ? text.replace(/\{\{(\w+)\}\}/g, (_, blank: string) => String(values[blank] ?? '')) : text
  }
}
