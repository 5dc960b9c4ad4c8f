import { parseArgs } from 'node:util'
import {
  bestPlan,
  greedyPlan,
  measure,
  moreMoney,
  notesOn,
  provePlan,
  reachedOnLevels,
  readPlan,
  whatWouldDo,
} from '@naungan/rules/budget'
import { loadSolver } from '@naungan/server/solver'
import { planLines, issueLine } from './plan-summary.ts'
import { readJson } from './read-json.ts'
import { UsageProblem } from './usage-problem.ts'

/** What `naungan plan --json` prints; its shape is `definitions.answer` of docs/plan.schema.json. */
async function answerOf(said: unknown) {
  const read = readPlan(said)
  if ('issues' in read) return read
  const solver = await loadSolver()
  const plan = bestPlan(read.plan, solver)
  const isMissing = plan.levels.some(
    ({ name, reached }) => (name === 'floors' || name === 'targets') && reached > 0,
  )
  const ends = read.plan.groups.some(({ active }) =>
    active.some(({ paidUntil }) => paidUntil < read.plan.months.to),
  )
  const lines = greedyPlan(read.plan)
  const { people, personMonths, rupiah } = measure(read.plan, lines)
  return {
    input: read.plan,
    plan,
    proof: provePlan(read.plan, plan.lines),
    inOrderOfList: { people, personMonths, rupiah, levels: reachedOnLevels(read.plan, lines, plan.levels) },
    whatWouldDo: isMissing || ends ? whatWouldDo(read.plan, solver) : null,
    oneMoreMillion: moreMoney(read.plan, solver),
    notes: notesOn(read.plan),
  }
}

export type PlanAnswer = Exclude<Awaited<ReturnType<typeof answerOf>>, { issues: unknown }>

/** Whether nobody's cover ends and every floor and target is met. */
const meetsAll = ({ whatWouldDo: would }: PlanAnswer): boolean =>
  would === null || (would.money.length === 0 && would.tooHigh.length === 0 && would.lapsing === 0)

/** Makes the best plan of a file; 1 when a floor, a target or somebody's cover cannot be had with the money. */
export async function makePlan(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0)
    throw new UsageProblem('Tulis satu berkas: naungan plan docs/examples/plan.json')
  const answer = await answerOf(readJson(file))
  if ('issues' in answer) {
    if (!values.json) throw new UsageProblem(answer.issues.map(issueLine).join('\n'))
    console.log(JSON.stringify(answer, null, 1))
    return 2
  }
  console.log(values.json ? JSON.stringify(answer, null, 1) : planLines(answer).join('\n'))
  return meetsAll(answer) ? 0 : 1
}
