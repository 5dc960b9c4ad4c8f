/** A net of pipes: each from a node to a node, with how much may go through. */
export type Pipe = { readonly from: number; readonly to: number; readonly most: number }

/** What went through each pipe, in all, and which nodes could still be reached from the source. */
export type Flow = {
  readonly through: Float64Array
  readonly total: number
  readonly reached: readonly boolean[]
}

const NOTHING = 1e-9

type Net = { heads: Int32Array; room: Float64Array; next: Int32Array; first: Int32Array; depth: Int32Array }

/** Each pipe twice: forwards with its room, backwards with what went through already. */
function netOf(nodes: number, pipes: readonly Pipe[], begun: Flow | undefined): Net {
  const net: Net = {
    heads: new Int32Array(pipes.length * 2),
    room: new Float64Array(pipes.length * 2),
    next: new Int32Array(pipes.length * 2),
    first: new Int32Array(nodes).fill(-1),
    depth: new Int32Array(nodes),
  }
  for (const [n, { from, to, most }] of pipes.entries()) {
    const went = begun?.through[n] ?? 0
    for (const [edge, tail, head, room] of [
      [2 * n, from, to, most - went],
      [2 * n + 1, to, from, went],
    ] as const) {
      net.heads[edge] = head
      net.room[edge] = room
      net.next[edge] = net.first[tail]!
      net.first[tail] = edge
    }
  }
  return net
}

function measureDepths({ heads, room, next, first, depth }: Net, source: number): void {
  depth.fill(-1)
  depth[source] = 0
  const queue = [source]
  for (const node of queue)
    for (let edge = first[node]!; edge >= 0; edge = next[edge]!)
      if (room[edge]! > NOTHING && depth[heads[edge]!]! < 0) {
        depth[heads[edge]!] = depth[node]! + 1
        queue.push(heads[edge]!)
      }
}

/** Pushes along one shortest way at a time; `at` remembers which pipes of a node are spent. */
function push(net: Net, sink: number, at: Int32Array, [node, most]: [number, number]): number {
  if (node === sink) return most
  const { heads, room, next, depth } = net
  for (; at[node]! >= 0; at[node] = next[at[node]!]!) {
    const edge = at[node]!
    if (room[edge]! <= NOTHING || depth[heads[edge]!] !== depth[node]! + 1) continue
    const went = push(net, sink, at, [heads[edge]!, Math.min(most, room[edge]!)])
    if (went <= NOTHING) continue
    room[edge] = room[edge]! - went
    room[edge ^ 1] = room[edge ^ 1]! + went
    return went
  }
  return 0
}

/**
 * The most that goes from the source (node 0) to the sink (the last node), after Dinic. What was begun may be led
 * another way, but no pipe into the sink loses any of it.
 */
export function maxFlow(nodes: number, pipes: readonly Pipe[], begun?: Flow): Flow {
  const net = netOf(nodes, pipes, begun)
  let total = begun?.total ?? 0
  for (;;) {
    measureDepths(net, 0)
    if (net.depth[nodes - 1]! < 0) break
    const at = net.first.slice()
    for (let went = push(net, nodes - 1, at, [0, Infinity]); went > NOTHING; ) {
      total += went
      went = push(net, nodes - 1, at, [0, Infinity])
    }
  }
  const through = Float64Array.from(pipes, (_, n) => net.room[2 * n + 1]!)
  return { through, total, reached: Array.from(net.depth, (depth) => depth >= 0) }
}
