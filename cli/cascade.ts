import { parseArgs } from 'node:util'
import {
  CASCADE_ISSUES,
  type CascadeDownFound,
  cascadeDown,
  type CascadeIssue,
  readCascade,
  sayClash,
} from '@naungan/rules/target'
import { cascadeTable, type NameOf } from './cascade-table.ts'
import { readJson } from './read-json.ts'
import { UsageProblem } from './usage-problem.ts'

type Answered = { readonly found: CascadeDownFound; readonly nameOf: NameOf }

function answer(said: unknown): Answered {
  const read = readCascade(said)
  if ('issues' in read) return { found: { kind: 'issues', issues: read.issues }, nameOf: (area) => area }
  const { parent, areas, methods, names } = read.file
  const nameOf: NameOf = (area) => (names.has(area) ? `${area} ${names.get(area)}` : area)
  return { found: cascadeDown(parent, areas, methods), nameOf }
}

/** Figures are called in the file as it writes them: `percent` is read as hundredths. */
const fieldOf = ({ field }: CascadeIssue): string | null => field?.replace(/Bp$/, '') ?? null

const issueLine = (issue: CascadeIssue): string => {
  const at = [
    issue.row === null ? '' : `baris ${issue.row}`,
    issue.area ?? '',
    issue.field === null ? '' : `"${fieldOf(issue)}"`,
  ]
  return `${at.filter((part) => part !== '').join(' ')}: ${CASCADE_ISSUES[issue.code].id} (${issue.code})`
}

const asJson = (found: CascadeDownFound): object => {
  if (found.kind === 'issues')
    return {
      kind: found.kind,
      issues: found.issues.map((issue) => ({
        ...issue,
        field: fieldOf(issue),
        message: CASCADE_ISSUES[issue.code].id,
      })),
    }
  if (found.kind === 'clashes')
    return {
      kind: found.kind,
      clashes: found.clashes.map((clash) => ({ ...clash, message: sayClash(clash, 'id') })),
    }
  return found
}

const asText = ({ found, nameOf }: Answered): string => {
  if (found.kind === 'issues') return found.issues.map(issueLine).join('\n')
  if (found.kind === 'clashes')
    return found.clashes
      .map((clash) => `${nameOf(clash.area)}: ${sayClash(clash, 'id')} (${clash.code})`)
      .join('\n')
  return found.divisions.map((division) => cascadeTable(division, nameOf)).join('\n\n')
}

const ENDS = { answer: 0, clashes: 1, issues: 2 } as const

function readArgs(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    })
  } catch {
    throw new UsageProblem('Pilihan tidak dikenal. Lihat: naungan --help')
  }
}

/** `naungan cascade`: divides a target down to its areas; 1 when constraints clash, 2 when the file is wrong. */
export async function cascadeFile(args: string[]): Promise<number> {
  const { values, positionals } = readArgs(args)
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0)
    throw new UsageProblem('Sebutkan satu berkas: naungan cascade docs/examples/cascade.json')
  const answered = answer(readJson(path))
  const { found } = answered
  if (values.json) console.log(JSON.stringify(asJson(found), null, 1))
  else if (found.kind === 'answer') console.log(asText(answered))
  else console.error(asText(answered))
  return ENDS[found.kind]
}
