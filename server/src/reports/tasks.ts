import { MAIN_INDICATOR } from '@naungan/rules/indicator'
import { addMonths, type Day, monthOf } from '@naungan/rules/words'
import { kabsListed } from '../iuran/index.ts'
import { areasFor, covers, type Permission, scopeFor } from '../platform/auth.ts'
import type { Ctx } from '../platform/endpoint.ts'
import { listAreas } from '../wilayah/index.ts'
import { countReferrals } from '../workers/index.ts'
import { kabsOf, loadTree } from './area-tree.ts'
import { loadMeasures } from './measures.ts'
import { listsWaiting, importsWaiting, pairsWaiting } from './tasks.sql.ts'

export type Task = {
  kind:
    | 'import.ready'
    | 'import.unmapped'
    | 'import.rejected'
    | 'pair.open'
    | 'referral.open'
    | 'list.ready'
    | 'list.unmapped'
    | 'list.missing'
    | 'denominator.missing'
  count: number
  area: string
  importId?: string
  listId?: string
  fileName?: string
  month?: string
}

const holds = ({ actor }: Ctx, can: Permission, area: string): boolean => covers(areasFor(actor, can), area)

const importTasks = async (ctx: Ctx, area: string): Promise<Task[]> => {
  const mine = scopeFor(areasFor(ctx.actor, 'register.write'))
  const imports = mine.length === 0 ? [] : await importsWaiting(ctx.db, area, mine)
  return imports.flatMap(({ id, area: at, fileName, state, rows, rejected }): Task[] => {
    const about = { area: at, importId: id, fileName }
    if (state === 'unmapped') return [{ kind: 'import.unmapped', count: 1, ...about }]
    const ready: Task[] =
      state === 'ready' ? [{ kind: 'import.ready', count: rows - rejected, ...about }] : []
    return rejected > 0 ? [...ready, { kind: 'import.rejected', count: rejected, ...about }] : ready
  })
}

/** Who is whom: doubtful rows of a list, and people whom another area names too. */
const personTasks = async (ctx: Ctx, area: string): Promise<Task[]> => {
  const mine = scopeFor(areasFor(ctx.actor, 'register.write'))
  if (mine.length === 0) return []
  const pairs = await pairsWaiting(ctx.db, area, mine)
  const referrals = await countReferrals(ctx.db, { area, state: 'asked', scope: mine })
  return [
    ...pairs.map(
      ({ id, area: at, fileName, rows }): Task => ({
        kind: 'pair.open',
        count: rows,
        area: at,
        importId: id,
        fileName,
      }),
    ),
    ...(referrals > 0 ? [{ kind: 'referral.open', count: referrals, area } as const] : []),
  ]
}

const listTasksOf = async (ctx: Ctx, area: string): Promise<Task[]> => {
  const mine = scopeFor(areasFor(ctx.actor, 'list.write'))
  const lists = mine.length === 0 ? [] : await listsWaiting(ctx.db, area, mine)
  return lists.map(({ id, kab, fileName, state, rows }) => ({
    kind: state === 'ready' ? 'list.ready' : 'list.unmapped',
    count: rows,
    area: kab,
    listId: id,
    fileName,
  }))
}

/** Kabupaten without a list of the last full month, and children for which nobody has said how many should be covered. */
const missingTasks = async (ctx: Ctx, area: string): Promise<Task[]> => {
  const tree = await loadTree(ctx.db, area)
  const month = addMonths(monthOf(ctx.today as Day), -1)
  const tasks: Task[] = []
  if (holds(ctx, 'list.write', area) && tree.area.level <= 2) {
    const kabs = kabsOf(tree) ?? tree.leaves.map(({ code }) => code)
    const listed = await kabsListed(ctx.db, month)
    const count = kabs.filter((kab) => !listed.has(kab)).length
    if (count > 0) tasks.push({ kind: 'list.missing', count, area, month })
  }
  if (holds(ctx, 'figure.write', area)) {
    const { wholeOf } = await loadMeasures(ctx.db, tree, {
      year: Number(ctx.today.slice(0, 4)),
      wholes: MAIN_INDICATOR.wholes,
    })
    const count = [tree.area, ...tree.children].filter(({ code }) => wholeOf(code) === null).length
    if (count > 0) tasks.push({ kind: 'denominator.missing', count, area })
  }
  return tasks
}

/** What waits for this person in an area: each kind only for those who may do something about it. */
export const listTasks = async (ctx: Ctx, area: string): Promise<(Task & { areaName: string })[]> => {
  const tasks = [
    ...(await importTasks(ctx, area)),
    ...(await personTasks(ctx, area)),
    ...(await listTasksOf(ctx, area)),
    ...(await missingTasks(ctx, area)),
  ]
  const areas = await listAreas(ctx.db, [...new Set(tasks.map((task) => task.area))])
  const names = new Map(areas.map(({ code, name }) => [code, name]))
  return tasks.map((task) => ({ ...task, areaName: names.get(task.area) ?? task.area }))
}
