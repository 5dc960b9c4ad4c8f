import { spawnSync } from 'node:child_process'
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'

// npm run mutants               changes one operator, number or word of the rules at a time and counts who notices
// npm run mutants -- manfaat    of one room alone
// Each is tried with the cases of the law first, then, as long as nobody noticed, with the tests of the rules.
const root = join(import.meta.dirname, '..')
const ROOMS = [
  'because',
  'fact',
  'indicator',
  'iuran',
  'kalender',
  'law',
  'manfaat',
  'peserta',
  'published',
  'rule',
  'rules',
  'target',
]
const AT_MOST_MS = 60_000

const CHANGES: readonly (readonly [find: RegExp, put: (found: string) => string])[] = [
  [/ === /g, () => ' !== '],
  [/ !== /g, () => ' === '],
  [/ < /g, () => ' <= '],
  [/ > /g, () => ' >= '],
  [/ <= /g, () => ' < '],
  [/ >= /g, () => ' > '],
  [/ \+ /g, () => ' - '],
  [/ - /g, () => ' + '],
  [/ \* /g, () => ' / '],
  [/ && /g, () => ' || '],
  [/ \|\| /g, () => ' && '],
  [/ \?\? /g, () => ' && '],
  [/\bMath\.(?:min|max)\b/g, (found) => (found === 'Math.min' ? 'Math.max' : 'Math.min')],
  [/\.(?:some|every)\(/g, (found) => (found === '.some(' ? '.every(' : '.some(')],
  [/\b(?:true|false)\b/g, (found) => (found === 'true' ? 'false' : 'true')],
  [/(?<![\w.'])\d[\d_]*\b(?!')/g, (found) => String(Number(found.replaceAll('_', '')) + 1)],
]

type Mutant = { room: string; file: string; line: number; from: string; to: string; text: string }

/** Texts, comments and imports as blanks, so that no word in them is changed. */
const withoutTexts = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$|'(?:[^'\\\n]|\\.)*'|^import[\s\S]*?$/gm, (found) =>
    found.replace(/[^\n]/g, ' '),
  )

const mutantsOf = (file: string): Mutant[] => {
  const code = readFileSync(join(root, file), 'utf8')
  const bare = withoutTexts(stripTypeScriptTypes(code))
  return CHANGES.flatMap(([find, put]) =>
    [...bare.matchAll(find)].map(({ 0: found, index }) => ({
      room: file.split('/')[2]!,
      file,
      line: code.slice(0, index).split('\n').length,
      from: found,
      to: put(found),
      text: code.slice(0, index) + put(found) + code.slice(index + found.length),
    })),
  )
}

const wanted = process.argv.slice(2)
const files = globSync(`rules/src/{${ROOMS.join(',')}}/*.ts`, { cwd: root })
  .filter((file) => !/\.test\.ts$|index\.ts$|\.generated\.ts$/.test(file))
  .filter((file) => wanted.length === 0 || wanted.some((one) => file.includes(one)))
  .sort()

const copy = mkdtempSync(join(tmpdir(), 'naungan-mutants-'))
cpSync(join(root, 'rules'), join(copy, 'rules'), {
  recursive: true,
  filter: (from) => !from.includes('node_modules'),
})
cpSync(join(root, 'law'), join(copy, 'law'), { recursive: true })
for (const file of ['package.json', 'tsconfig.base.json', 'vitest.config.ts'])
  cpSync(join(root, file), join(copy, file))
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))

const cases = globSync('law/cases/*.yaml', { cwd: root }).flatMap((file) =>
  parse(readFileSync(join(root, file), 'utf8')),
)
writeFileSync(join(copy, 'cases.json'), JSON.stringify(cases))
const CASES = `
import cases from './cases.json' with { type: 'json' }
import { checkCase } from './rules/src/rules/index.ts'
for (const one of cases) if (checkCase(one).differences.length > 0) process.exit(1)
`
writeFileSync(join(copy, 'cases.ts'), CASES)

const passes = (...args: string[]): boolean =>
  spawnSync(process.execPath, args, { cwd: copy, stdio: 'ignore', timeout: AT_MOST_MS }).status === 0

const VITEST = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'rules', '--bail', '1']
const TESTS = [
  'rules/src/iuran',
  'rules/src/manfaat',
  'rules/src/rules/bad-input.test.ts',
  'rules/src/rules/cases.test.ts',
  'rules/src/rules/junk.test.ts',
  'rules/src/rules/trees.test.ts',
]
const survives = (room: string): boolean =>
  passes('cases.ts') && passes(...VITEST, `rules/src/${room}/`, ...TESTS)

type Count = { killed: number; left: number }
const counts = new Map<string, Count>()
const share = ({ killed, left }: Count): string =>
  `${killed + left} mutants, ${killed} killed (${((100 * killed) / (killed + left)).toFixed(1)} %)`

try {
  if (!survives('law')) throw new Error('mutants: the rules fail before anything is changed')
  for (const { room, file, line, from, to, text } of files.flatMap(mutantsOf)) {
    writeFileSync(join(copy, file), text)
    const left = survives(room)
    const count = counts.get(room) ?? { killed: 0, left: 0 }
    counts.set(room, count)
    count[left ? 'left' : 'killed']++
    if (left) console.log(`${file}:${line}  ${from.trim()} → ${to.trim()}`)
    cpSync(join(root, file), join(copy, file))
  }
} finally {
  rmSync(copy, { recursive: true })
}
const all = { killed: 0, left: 0 }
for (const [room, count] of counts) {
  console.log(`${room}: ${share(count)}`)
  all.killed += count.killed
  all.left += count.left
}
console.log(share(all))
