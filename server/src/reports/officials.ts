import { NON_ASN, DESA_OFFICIALS } from '@naungan/rules/sheet'
import { groupsOf, type GroupAtArea, occupationsByArea } from '../iuran/index.ts'
import type { Db } from '../platform/db.ts'
import { type AskedGroups, loadGroups } from './groups.ts'

const OF_DESA: ReadonlySet<string> = new Set(DESA_OFFICIALS)
const BOTH = [...DESA_OFFICIALS, ...NON_ASN]

type Heads = { workers: number; covered: number }
const nobody = (): Heads => ({ workers: 0, covered: 0 })

/** Village officials and non-ASN of each area; a province of the nation is the sum of its kabupaten. */
const headsByArea = (rows: readonly GroupAtArea[], codeOf: (area: string) => string) => {
  const areas = new Map<string, { officials: Heads; nonAsn: Heads }>()
  for (const { area, value, workers, covered } of rows) {
    const code = codeOf(area)
    const at = areas.get(code) ?? { officials: nobody(), nonAsn: nobody() }
    const heads = OF_DESA.has(value) ? at.officials : at.nonAsn
    heads.workers += workers
    heads.covered += covered
    areas.set(code, at)
  }
  return (code: string) => areas.get(code) ?? { officials: nobody(), nonAsn: nobody() }
}

/** The level of the rows that say something about the children of an area of this level. */
const levelBelow = (level: number): number => Math.max(level + 1, 2)

/** Who serves the desa and who works for the government without being ASN: by category, by part and by payer. */
export const readOfficials = async (ctx: { db: Db; today: string }, asked: AskedGroups) => {
  const { tree, place, head } = await loadGroups(ctx, asked)
  const { level } = tree.area
  const counted = await groupsOf(ctx.db, place, 'occupation')
  const found = new Map(counted.map((group) => [group.value, group]))
  const heads = (value: string) => ({
    value,
    workers: found.get(value)?.workers ?? 0,
    covered: found.get(value)?.covered ?? 0,
  })
  const near =
    level === 4 ? [] : await occupationsByArea(ctx.db, { ...place, level: levelBelow(level) }, BOTH)
  const childOf = headsByArea(near, (area) => (level === 0 ? area.slice(0, 2) : area))
  const far = level === 2 ? await occupationsByArea(ctx.db, { ...place, level: 4 }, BOTH) : []
  const leafOf = headsByArea(far, (area) => area)
  return {
    ...head,
    officials: DESA_OFFICIALS.map(heads),
    nonAsn: NON_ASN.map(heads),
    parts: tree.children.map(({ code, name }) => ({ code, name, ...childOf(code) })),
    leaves:
      level === 2
        ? tree.leaves.map(({ code, name, parent }) => ({ code, name, parent, ...leafOf(code) }))
        : [],
    offices: (await groupsOf(ctx.db, place, 'office')).map(({ value, workers, covered }) => ({
      value,
      workers,
      covered,
    })),
  }
}

export type Officials = Awaited<ReturnType<typeof readOfficials>>
