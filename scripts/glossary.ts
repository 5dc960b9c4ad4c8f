import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

// One concept, one word: fails on a banned synonym in an identifier. The table is GLOSSARY.md; its last column bans.
const root = join(import.meta.dirname, '..')
const ROOMS = ['rules/src', 'server/src', 'server/db/seed', 'web/src', 'cli']

const rows = readFileSync(join(root, 'GLOSSARY.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
const banned = new Map(
  rows.flatMap((cells) =>
    (cells[6] ?? '').split(',').map((word) => [word.trim().toLowerCase(), cells[1]!] as const),
  ),
)
banned.delete('')

/** camelCase and snake_case names as lists of lower-case words. */
const wordsOf = (identifier: string): string[] =>
  identifier
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[\s_]+/)
    .map((word) => word.toLowerCase())

const withoutTexts = (code: string): string =>
  code
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''")

const findings = ROOMS.flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('generated') && !file.includes('node_modules'))
    .flatMap((file) => {
      const identifiers = new Set(
        withoutTexts(readFileSync(join(root, room, file), 'utf8')).match(/[A-Za-z_]\w+/g),
      )
      return [...identifiers].flatMap((identifier) => {
        const word = wordsOf(identifier).find((part) => banned.has(part))
        return word ? [`${room}/${file}: ${identifier} says "${word}"; the word is ${banned.get(word)}`] : []
      })
    }),
)
for (const finding of findings) console.error(finding)
if (findings.length > 0) process.exit(1)
