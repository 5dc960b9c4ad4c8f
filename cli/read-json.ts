import { readFileSync } from 'node:fs'
import { UsageProblem } from './usage-problem.ts'

/** What a JSON file says; a file that is not there or not JSON is a mistake of use. */
export function readJson(path: string): unknown {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    throw new UsageProblem(`${path} tidak ditemukan. Periksa nama berkasnya.`)
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageProblem(`${path} tidak terbaca sebagai JSON. Periksa tulisannya.`)
  }
}
