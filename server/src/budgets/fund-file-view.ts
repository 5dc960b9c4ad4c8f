import { contractGroups } from '@naungan/rules/fund'
import type { Ctx } from '../platform/endpoint.ts'
import { listAreas } from '../wilayah/index.ts'
import { judgeFundFile, type Judged } from './judge-fund-file.ts'
import { fundFileById } from './take-fund-file.ts'

/** Rows of a preview; what is more is counted, not shown. */
const SHOWN = 300

/** A file of funds or payments as it would be taken now: what becomes of it, and what is refused and why. */
export const viewFundFile = async (ctx: Ctx, id: string) => {
  const { read, ...file } = await fundFileById(ctx, id)
  const judged: Judged =
    file.state === 'ready'
      ? await judgeFundFile(ctx, { ...file, read })
      : {
          funds: [...read.funds],
          entries: read.entries.map((row) => ({ row, fund: '' })),
          refused: [...read.refused],
        }
  const { funds, entries, refused } = judged
  const codes = [...funds, ...entries.map(({ row }) => row)].map(({ area }) => area)
  const names = new Map((await listAreas(ctx.db, [...new Set(codes)])).map(({ code, name }) => [code, name]))
  const nameOf = (code: string) => names.get(code) ?? code
  return {
    ...file,
    form: read.form,
    counts: { funds: funds.length, entries: entries.length, refused: refused.length },
    rupiah:
      funds.reduce((sum, { ceiling, revised }) => sum + (revised ?? ceiling), 0) +
      entries.reduce((sum, { row }) => sum + row.jkk + row.jkm + row.jht, 0),
    funds: funds.slice(0, SHOWN).map(({ groups, ...fund }) => ({
      ...fund,
      areas: [...fund.areas],
      programs: [...fund.programs],
      groupWords: contractGroups(groups, file.year),
      areaName: nameOf(fund.area),
    })),
    entries: entries.slice(0, SHOWN).map(({ row }) => ({ ...row, areaName: nameOf(row.area) })),
    refused: refused.slice(0, SHOWN).map((one) => ({ ...one })),
  }
}
