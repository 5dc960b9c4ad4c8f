import type { InputOf, NaunganApi, OutputOf } from '@naungan/server/api'

export type Key = keyof NaunganApi
export type Answer<K extends Key> = Exclude<OutputOf<NaunganApi[K]>, Blob>

/** The server said no, with a sentence in the reader's language. */
export class Refusal extends Error {
  readonly status: number
  readonly code: string
  readonly details: Record<string, string | number>
  constructor(body: {
    status: number
    code: string
    title: string
    details: Record<string, string | number>
  }) {
    super(body.title)
    this.status = body.status
    this.code = body.code
    this.details = body.details
  }
}

/** No answer came: the network is gone, not the data. */
export class NoConnection extends Error {}

declare global {
  interface Window {
    asked?: Record<string, Promise<Response>>
  }
}

type Flat = Record<string, unknown>

const address = (path: string, input: Flat): { url: string; rest: Flat } => {
  const rest = { ...input }
  const url = path.replace(/:(\w+)/g, (_, name: string) => {
    const value = String(rest[name])
    delete rest[name]
    return encodeURIComponent(value)
  })
  return { url: `/api${url}`, rest }
}

const asQuery = (rest: Flat): string => {
  const given = Object.entries(rest).filter(([, value]) => value !== undefined && value !== '')
  return given.length === 0
    ? ''
    : `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`
}

const readAnswer = async <T>(response: Response): Promise<T> => {
  const body = (await response.json().catch(() => null)) as T
  if (response.ok) return body
  const { status } = response
  throw new Refusal((body as never) ?? { status, code: 'server.bug', title: String(status), details: {} })
}

/** What the head of the page asked before this script had come; each answer is taken up once. */
const askedAhead = (url: string): Promise<Response> | undefined => {
  const ahead = window.asked?.[url]
  if (ahead) delete window.asked?.[url]
  return ahead
}

const send = async <T>(url: string, init: RequestInit): Promise<T> => {
  const headers = { 'accept-language': document.documentElement.lang, 'x-naungan': '1', ...init.headers }
  let response: Response
  try {
    const ahead = init.method === 'GET' ? askedAhead(url) : undefined
    response = await (ahead ?? fetch(url, { ...init, headers, credentials: 'same-origin' }))
  } catch {
    throw new NoConnection()
  }
  return readAnswer<T>(response)
}

/** Asks one endpoint of the server's list. Throws Refusal or NoConnection. */
export const ask = async <K extends Key>(key: K, input: InputOf<NaunganApi[K]>): Promise<Answer<K>> => {
  const [method, path] = key.split(' ') as [string, string]
  const { url, rest } = address(path, input as Flat)
  if (method === 'GET') return send(`${url}${asQuery(rest)}`, { method })
  return send(url, { method, body: JSON.stringify(rest), headers: { 'content-type': 'application/json' } })
}

/** The address of a download, for a plain link. */
export const linkTo = <K extends Key>(key: K, input: InputOf<NaunganApi[K]>): string => {
  const { url, rest } = address(key.split(' ')[1]!, input as Flat)
  return `${url}${asQuery(rest)}`
}

/** Sends one file with its fields, telling how much has gone. fetch cannot tell, so this one goes by XMLHttpRequest. */
export const sendFile = <K extends Key>(
  key: K,
  fields: Record<string, string>,
  file: File,
  onProgress: (share: number) => void,
): { done: Promise<Answer<K>>; cancel: () => void } => {
  const request = new XMLHttpRequest()
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('file', file)
  const done = new Promise<Answer<K>>((resolve, reject) => {
    request.open('POST', `/api${key.split(' ')[1]}`)
    request.setRequestHeader('x-naungan', '1')
    request.setRequestHeader('accept-language', document.documentElement.lang)
    request.responseType = 'json'
    request.upload.addEventListener('progress', (event) =>
      onProgress(event.total > 0 ? event.loaded / event.total : 0),
    )
    request.addEventListener('load', () =>
      request.status < 400
        ? resolve(request.response as Answer<K>)
        : reject(new Refusal(request.response as never)),
    )
    request.addEventListener('error', () => reject(new NoConnection()))
    request.send(form)
  })
  return { done, cancel: () => request.abort() }
}
