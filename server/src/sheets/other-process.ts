import { readFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { otherBook } from './other-book.ts'
import { packRow, type PackedRow } from './packed-rows.ts'
import { SheetProblem, type SheetProblemCode } from './sheet-problem.ts'

/** What this process says of the file it was asked for: its sheets, each followed by its rows, then one end. */
export type Said =
  | { readonly sheet: string }
  | { readonly rows: Buffer }
  | { readonly stamp: string | null }
  | { readonly problem: SheetProblemCode }

/** Rows in one message. */
const PORTION = 1000

const say = (said: Said): void => {
  process.send?.(said)
}

const sayRows = (rows: readonly PackedRow[]): void => {
  if (rows.length > 0) say({ rows: Buffer.from(JSON.stringify(rows)) })
}

function tell(path: string): void {
  const book = otherBook(readFileSync(path))
  for (const { name, rows } of book.sheets) {
    say({ sheet: name })
    let portion: PackedRow[] = []
    for (const row of rows()) {
      if (portion.push(packRow(row)) < PORTION) continue
      sayRows(portion)
      portion = []
    }
    sayRows(portion)
  }
  say({ stamp: book.stamp })
}

// Reads one file after another for the server: these formats come whole into memory, and some files are made to fill it.
process.on('message', (path: string) => {
  try {
    tell(path)
  } catch (error) {
    say({ problem: error instanceof SheetProblem ? error.code : 'sheet.truncated' })
  }
})

// A file can keep this thread busy for long after its server was killed: another one looks whether the server still is.
new Worker(
  `const { workerData: server } = require('node:worker_threads')
   setInterval(() => process.ppid === server || process.kill(process.pid, 'SIGKILL'), 500)`,
  { eval: true, workerData: Number(process.argv[2]) },
).unref()
