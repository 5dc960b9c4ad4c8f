import { layoutName } from '@naungan/rules/sheet'
import type { DesilOrigin } from './family.sql.ts'
import type { ImportRecord } from './import.sql.ts'

const HOURS_AHEAD = 7 * 3_600_000

/** Where the deciles of a list come from: its layout and file, and the day on which it was sent (WIB). */
export const desilOrigin = ({ plan, fileName, createdAt }: ImportRecord): DesilOrigin => ({
  source: plan === null ? fileName : `${layoutName(plan.layout).id}, ${fileName}`,
  day: new Date(createdAt.getTime() + HOURS_AHEAD).toISOString().slice(0, 10),
})
