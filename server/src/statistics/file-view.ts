import type { ReadStatistics, StatisticValue } from '@naungan/rules/statistic'
import type { Ctx } from '../platform/endpoint.ts'
import { listAreas } from '../wilayah/index.ts'
import { fileById } from './take-file.ts'

/** Rows of a preview; what is more is counted, not shown. */
const SHOWN = 300

type Kind = {
  statistic: string
  unit: string
  becomes: StatisticValue['becomes']['as']
  figures: number
  areas: number
  from: string
  to: string
}

/** What each statistic of a file becomes, and how much there is of it. */
const kindsOf = (values: readonly StatisticValue[]): Kind[] => {
  const byKind = new Map<string, StatisticValue[]>()
  for (const value of values) {
    const kind = `${value.statistic} ${value.becomes.as}`
    byKind.set(kind, [...(byKind.get(kind) ?? []), value])
  }
  return [...byKind.values()].map((of) => {
    const positions = of.map(({ position }) => position).sort()
    const { statistic, unit, becomes } = of[0]!
    return {
      statistic,
      unit,
      becomes: becomes.as,
      figures: of.length,
      areas: new Set(of.map(({ area }) => area)).size,
      from: positions[0]!,
      to: positions.at(-1)!,
    }
  })
}

const ASKED = {
  'statistic.missing': 'statistic',
  'position.missing': 'position',
  'source.missing': 'source',
} as const

/** What the officer can say for the whole file, where its rows do not. */
const asksOf = ({ form, refused }: ReadStatistics) =>
  form === 'figures'
    ? []
    : (Object.keys(ASKED) as (keyof typeof ASKED)[])
        .filter((asked) => refused.some(({ code }) => code === asked))
        .map((asked) => ASKED[asked])

const areaNames = async ({ db }: Ctx, codes: readonly string[]): Promise<(code: string) => string> => {
  const names = new Map((await listAreas(db, codes)).map(({ code, name }) => [code, name]))
  return (code) => names.get(code) ?? code
}

/** A file of figures as it was read: what becomes of it, what is refused and why, what to mind. */
export const viewFile = async (ctx: Ctx, id: string) => {
  const { read, ...file } = await fileById(ctx, id)
  const { values, refused, warnings } = read
  const doubts = values.filter(({ doubt }) => doubt !== null)
  const over100 = values.filter(({ flags }) => flags.includes('over_100'))
  const shown = values.slice(0, SHOWN)
  const of = [...shown, ...doubts, ...over100, ...warnings].map(({ area }) => area)
  const nameOf = await areaNames(ctx, [...new Set(of)])
  const named = (value: StatisticValue) => ({
    ...value,
    becomes: value.becomes.as,
    whole: value.becomes.as === 'denominator' ? value.becomes.whole : null,
    instrument: value.becomes.as === 'target' ? value.becomes.instrument : null,
    flags: [...value.flags],
    areaName: nameOf(value.area),
  })
  return {
    ...file,
    form: read.form,
    counts: {
      values: values.length,
      refused: refused.length,
      doubts: doubts.length,
      empty: read.empty,
      over100: over100.length,
      ownNames: new Set(
        values.filter(({ flags }) => flags.includes('own_name')).map(({ statistic }) => statistic),
      ).size,
      known: values.filter(({ flags }) => flags.includes('known')).length,
      repeated: values.filter(({ flags }) => flags.includes('repeated')).length,
    },
    unnamedCodes: read.unnamedCodes,
    asks: asksOf(read),
    kinds: kindsOf(values),
    values: shown.map(named),
    doubts: doubts.slice(0, SHOWN).map(named),
    over100: over100.slice(0, SHOWN).map(named),
    refused: refused.slice(0, SHOWN).map((refusal) => ({ ...refusal })),
    warnings: warnings.map((warning) => ({
      ...warning,
      rows: [...warning.rows],
      areaName: nameOf(warning.area),
    })),
  }
}
