import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { SheetRow } from '@naungan/rules/sheet'
import type { Said } from './other-process.ts'
import { type PackedRow, unpackRow } from './packed-rows.ts'
import { SheetProblem } from './sheet-problem.ts'

type OtherSheet = { readonly name: string; readonly rows: () => AsyncIterable<SheetRow> }
export type OtherSheets = { readonly sheets: readonly OtherSheet[]; readonly stamp: string | null }

const PROGRAM = fileURLToPath(new URL('./other-process.ts', import.meta.url))
/** What a reading process may take before it is given up, in MB and milliseconds. */
export type Limits = { readonly memory: number; readonly deadline: number }
const LIMITS: Limits = { memory: 512, deadline: 60_000 }
/** Rows as they are kept here until they are read. */
const MAX_KEPT = 128 * 1024 ** 2
const IDLE = 10_000

const start = ({ memory }: Limits): ChildProcess =>
  fork(PROGRAM, [String(process.pid)], {
    execArgv: [`--max-old-space-size=${memory}`],
    // Keys of the server stand in its surroundings; whoever reads a stranger's file gets none of them.
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })

/** A process that has read one file and waits a while for the next. */
let waiting: { readonly child: ChildProcess; readonly leave: NodeJS.Timeout } | null = null

function fromRest(limits: Limits): ChildProcess {
  if (waiting === null || limits !== LIMITS) return start(limits)
  const { child, leave } = waiting
  waiting = null
  clearTimeout(leave)
  child.removeAllListeners()
  if (!child.connected) return start(limits)
  child.ref()
  child.channel?.ref()
  return child
}

function toRest(child: ChildProcess, limits: Limits): void {
  if (limits !== LIMITS || waiting !== null || !child.connected) {
    child.kill('SIGKILL')
    return
  }
  child.unref()
  child.channel?.unref()
  const leave = setTimeout(() => {
    waiting = null
    child.kill('SIGKILL')
  }, IDLE)
  leave.unref()
  waiting = { child, leave }
}

type Kept = { readonly name: string; readonly portions: Buffer[] }

/** Asks a process of its own for the sheets of a file; one that takes too much is ended, and the file refused. */
const askFor = (path: string, limits: Limits): Promise<{ kept: Kept[]; stamp: string | null }> =>
  new Promise((resolve, reject) => {
    const child = fromRest(limits)
    const kept: Kept[] = []
    let size = 0
    const over = (): void => {
      clearTimeout(deadline)
      child.removeAllListeners()
    }
    const giveUp = (): void => {
      over()
      child.kill('SIGKILL')
      reject(new SheetProblem('sheet.too_large'))
    }
    const deadline = setTimeout(giveUp, limits.deadline)
    const hear = (said: Said): void => {
      if ('sheet' in said) kept.push({ name: said.sheet, portions: [] })
      else if ('rows' in said) {
        size += said.rows.length
        if (size > MAX_KEPT) giveUp()
        else kept.at(-1)?.portions.push(said.rows)
      } else {
        over()
        toRest(child, limits)
        if ('problem' in said) reject(new SheetProblem(said.problem))
        else resolve({ kept, stamp: said.stamp })
      }
    }
    child.on('message', hear)
    // An end without an answer is a file that filled the memory it was given.
    child.once('exit', giveUp)
    child.once('error', giveUp)
    child.send(path)
  })

/** Sheets of the older and rarer formats, read whole but apart: xls, xlsb, ods, HTML and XML tables. */
export async function otherSheets(path: string, limits: Limits = LIMITS): Promise<OtherSheets> {
  const { kept, stamp } = await askFor(path, limits)
  const sheets = kept.map(({ name, portions }) => ({
    name,
    async *rows() {
      for (const portion of portions)
        for (const row of JSON.parse(portion.toString()) as PackedRow[]) yield unpackRow(row)
    },
  }))
  return { sheets, stamp }
}
