import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { BoundaryProblem } from './boundary-problem.ts'
import type { Budget } from './outline.ts'
import { type OnShare, type ReadFile, readText, textFormat, told } from './read-text.ts'

const HEAD = 65_536

const headOf = async (path: string): Promise<Buffer> => {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** The layers of a file of any kind that we know. What breaks while it is read is the file's fault, and said so. */
export const readFile = async (path: string, budget: Budget, onShare: OnShare): Promise<ReadFile> => {
  const { size } = await stat(path)
  if (size === 0) throw new BoundaryProblem('boundary.empty')
  const head = await headOf(path)
  try {
    if (head.toString('latin1', 0, 4) === 'PK\x03\x04') {
      // What opens zip files opens workbooks too and is slow to load; a text needs none of it.
      const { readZip } = await import('./read-zip.ts')
      return await readZip(path, size, { budget, onShare })
    }
    const format = textFormat(head)
    const bytes = told(createReadStream(path, { highWaterMark: 1024 ** 2 }), size, onShare)
    return await readText(format, bytes, budget)
  } catch (error) {
    throw error instanceof BoundaryProblem ? error : new BoundaryProblem('boundary.truncated')
  }
}
