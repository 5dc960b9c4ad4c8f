import type { Lp, OpenLp, Solver, Weights } from '@naungan/rules/budget'
import highsModule, { type Highs, type ModelData } from 'highs'

/** A whole model that is not proven by then is left to rounding; counted in nodes, so that it ends the same each time. */
const MOST_NODES = 500

/** From level to level the objective changes and the answer stays allowed: the primal simplex goes on from there. */
const PRIMAL = 4

const bound = (highs: Highs, value: number): number =>
  Number.isFinite(value) ? value : Math.sign(value) * highs.infinity

/** The columns of a model in compressed form. */
function dataOf(highs: Highs, { columns, rows, whole }: Lp): ModelData {
  const starts = new Int32Array(columns.length + 1)
  for (const [n, column] of columns.entries()) starts[n + 1] = starts[n]! + column.rows.length
  const { integer, continuous } = highs.constants.variableType
  return {
    numCols: columns.length,
    numRows: rows.length,
    colCost: new Float64Array(columns.length),
    colLower: new Float64Array(columns.length),
    colUpper: columns.map(({ most }) => bound(highs, most)),
    rowLower: rows.map(({ least }) => bound(highs, least)),
    rowUpper: rows.map(({ most }) => bound(highs, most)),
    matrix: {
      format: 'csc',
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices: columns.flatMap((column) => column.rows),
      values: columns.flatMap((column) => column.values),
    },
    integrality: columns.map(() => (whole ? integer : continuous)),
  }
}

/** What is asked of every column: HiGHS is told of all of them at once. */
const costsOf = (columns: number, weights: Weights): Float64Array => {
  const costs = new Float64Array(columns)
  for (const [column, weight] of weights) costs[column] = weight
  return costs
}

function openModel(highs: Highs, lp: Lp): OpenLp {
  const model = highs.createModel(dataOf(highs, lp))
  const { maximize, minimize } = highs.constants.objectiveSense
  model.options.set({
    output_flag: false,
    simplex_strategy: PRIMAL,
    mip_rel_gap: 0,
    mip_abs_gap: 0.9,
    mip_max_nodes: MOST_NODES,
  })
  return {
    solve: (sense, weights) => {
      model.changeColsCost(
        { kind: 'range', from: 0, to: lp.columns.length - 1 },
        costsOf(lp.columns.length, weights),
      )
      model.changeObjectiveSense(sense === 'most' ? maximize : minimize)
      model.run()
      if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return null
      return { value: model.getObjectiveValue(), columns: model.getSolution().colValue }
    },
    addRow: ({ least, most }, weights) => {
      const inOrder = [...weights].sort(([a], [b]) => a - b)
      model.addRow(bound(highs, least), bound(highs, most), {
        indices: inOrder.map(([column]) => column),
        values: inOrder.map(([, weight]) => weight),
      })
    },
    close: () => model.dispose(),
  }
}

/** The package's types call it a CommonJS module, or not, as it is looked at; what Node imports is its loader itself. */
const loadHighs = highsModule as unknown as () => Promise<Highs>

let loaded: Promise<Solver> | undefined

/** HiGHS as WebAssembly, loaded once. A solve blocks its thread: longer ones belong in a job or a worker. */
export const loadSolver = (): Promise<Solver> =>
  (loaded ??= loadHighs().then(
    (highs): Solver =>
      (lp) =>
        openModel(highs, lp),
  ))
