import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Case, type CheckedCase, checkCase } from '@naungan/rules/rules'
import { parse } from 'yaml'
import { answerLines } from './answer-lines.ts'
import { UsageProblem } from './usage-problem.ts'

const filesOf = (path: string): string[] => {
  try {
    if (!statSync(path).isDirectory()) return [path]
  } catch {
    throw new UsageProblem(`${path} tidak ditemukan. Periksa nama berkas atau foldernya.`)
  }
  return globSync('**/*.{yaml,yml,json}', { cwd: path })
    .sort()
    .map((name) => join(path, name))
}

/** A file of cases: a list of `{name, rule, facts, expect?}`. */
function casesOf(file: string): Case[] {
  const said: unknown = (() => {
    try {
      return parse(readFileSync(file, 'utf8'))
    } catch {
      throw new UsageProblem(`${file} tidak terbaca sebagai YAML atau JSON. Periksa tulisannya.`)
    }
  })()
  if (!Array.isArray(said))
    throw new UsageProblem(`${file} harus berisi daftar kasus {name, rule, facts, expect}.`)
  return said as Case[]
}

const linesOf = (one: CheckedCase): string[] => [
  `${one.differences.length === 0 ? 'sesuai' : 'BERBEDA'}  ${one.name}  (${one.rule})`,
  ...one.differences.map(
    ({ at, expected, found }) =>
      `    ${at}: diharapkan ${JSON.stringify(expected)}, didapat ${JSON.stringify(found)}`,
  ),
  ...(one.found === null ? [] : answerLines(one.found)).map((line) => `    ${line}`),
]

/** Runs files of cases; 1 when an expectation fails. */
export async function assessCases(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  if (positionals.length === 0)
    throw new UsageProblem('Tulis berkas atau folder kasus: naungan assess law/cases')
  const checked = positionals
    .flatMap(filesOf)
    .flatMap((file) => casesOf(file).map((one) => ({ file, ...checkCase(one) })))
  const failed = checked.filter(({ differences }) => differences.length > 0).length
  if (values.json) console.log(JSON.stringify({ cases: checked.length, failed, checked }, null, 1))
  else {
    for (const one of checked) console.log(linesOf(one).join('\n'))
    console.log(`${checked.length} kasus, ${failed} berbeda`)
  }
  return failed === 0 ? 0 : 1
}
