import { parentOf } from '@naungan/rules/words'
import { foldAreaName } from './fold-name.ts'
import type { AreaFact } from './reading.sql.ts'

/** The areas a file may draw: all strictly below the one it was uploaded for. */
export type World = {
  area: AreaFact
  byCode: ReadonlyMap<string, AreaFact>
  /** Areas by their folded name. */
  byName: ReadonlyMap<string, readonly AreaFact[]>
  folded: ReadonlyMap<string, string>
}

export const worldOf = (areas: readonly AreaFact[]): World => {
  const [area, ...below] = areas as [AreaFact, ...AreaFact[]]
  const folded = new Map(areas.map(({ code, name }) => [code, foldAreaName(name)]))
  const byName = new Map<string, AreaFact[]>()
  for (const fact of below) {
    const name = folded.get(fact.code)!
    const same = byName.get(name)
    if (same) same.push(fact)
    else byName.set(name, [fact])
  }
  return { area, byCode: new Map(below.map((fact) => [fact.code, fact])), byName, folded }
}

/** The areas above one, up to but without the area of the file. */
export const aboveWithin = (world: World, code: string): AreaFact[] => {
  const up = world.byCode.get(parentOf(code) ?? '')
  return up ? [up, ...aboveWithin(world, up.code)] : []
}
