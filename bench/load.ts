import { connect, type Socket } from 'node:net'

// The load generator: a process of its own, so that its work is not counted as the server's. It speaks plain HTTP/1.1
// over sockets kept open and reads answers only as far as it must to know where they end.

/** What the generator is asked to do, as its parent sends it. */
export type Load = {
  port: number
  paths: string[]
  headers: Record<string, string>
  connections: number
  seconds: number
}
export type Served = { requests: number; seconds: number; bytes: number; refused: number; p95: number }

const END = Buffer.from('\r\n\r\n')

const wordsOf = (path: string, headers: Record<string, string>): Buffer => {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.from(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\n${lines.join('')}\r\n`)
}

type Answer = { total: number; ok: boolean }

/** How long an answer is in all, once its head is here. */
const readHead = (chunk: Buffer): Answer | null => {
  const end = chunk.indexOf(END)
  if (end < 0) return null
  const head = chunk.toString('latin1', 0, end)
  const length = /content-length: (\d+)/i.exec(head)?.[1]
  if (length === undefined && !head.startsWith('HTTP/1.1 304')) throw new Error(`no length: ${head}`)
  return { total: end + END.length + Number(length ?? 0), ok: /^HTTP\/1\.1 (200|304)/.test(head) }
}

type Count = { requests: number; bytes: number; refused: number; times: number[] }

/** Asks one path after another over one connection until told to stop. */
const askOn = (socket: Socket, words: readonly Buffer[], count: Count, first: number): void => {
  let turn = first
  let held: Buffer | null = null
  let answer: Answer | null = null
  let have = 0
  let asked = performance.now()
  const ask = () => {
    asked = performance.now()
    socket.write(words[turn % words.length]!)
    turn += 1
  }
  socket.on('data', (chunk: Buffer) => {
    have += chunk.length
    if (answer === null) {
      held = held === null ? chunk : Buffer.concat([held, chunk])
      answer = readHead(held)
    }
    if (answer === null || have < answer.total) return
    count.requests += 1
    count.bytes += have
    count.times.push(performance.now() - asked)
    if (!answer.ok) count.refused += 1
    held = null
    answer = null
    have = 0
    ask()
  })
  ask()
}

const run = async ({ port, paths, headers, connections, seconds }: Load): Promise<Served> => {
  const words = paths.map((path) => wordsOf(path, headers))
  const count: Count = { requests: 0, bytes: 0, refused: 0, times: [] }
  const sockets = Array.from({ length: connections }, () =>
    connect({ port, host: '127.0.0.1', noDelay: true }),
  )
  const began = performance.now()
  for (const [nth, socket] of sockets.entries()) askOn(socket, words, count, nth)
  await new Promise((done) => {
    setTimeout(done, seconds * 1000)
  })
  const passed = (performance.now() - began) / 1000
  for (const socket of sockets) socket.destroy()
  const sorted = count.times.sort((a, b) => a - b)
  return {
    requests: count.requests,
    seconds: passed,
    bytes: count.bytes,
    refused: count.refused,
    p95: sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN,
  }
}

process.on('message', async (load: Load) => process.send!(await run(load)))
