import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const WORDS = /\.(?:js|css|html|svg|json)$/
/** Below this a packed file saves nothing worth a browser's work. */
const THRESHOLD = 1024
const asBrotli = promisify(brotliCompress)
const asGzip = promisify(gzip)

const pack = async (path: string): Promise<void> => {
  const plain = await readFile(path)
  if (plain.length < THRESHOLD) return
  // brotli at its best by itself.
  await writeFile(`${path}.br`, await asBrotli(plain))
  await writeFile(`${path}.gz`, await asGzip(plain, { level: 9 }))
}

/** Packs every file of words once and as small as can be, when the pages are built: no server does it at each request. */
export const packed: Plugin = {
  name: 'packed',
  apply: 'build',
  writeBundle: async ({ dir }, bundle) => {
    const words = Object.keys(bundle).filter((file) => WORDS.test(file))
    await Promise.all(words.map((file) => pack(join(dir!, file))))
  },
}
