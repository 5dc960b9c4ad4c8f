import type { Db } from '../platform/db.ts'

type Node = { 'Node Type': string; 'Parent Relationship'?: string; 'Index Cond'?: string; Plans?: Node[] }

const within = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(within)]

const LOOKUP = /\b(?:row|id|worker_id|nik_index)\b.* = /

/** A node that a loop runs for each row on its other side, unless it finds its row by a key. */
const isReadWhole = (node: Node): boolean => {
  if (['Limit', 'Memoize', 'Subquery Scan'].includes(node['Node Type'])) return node.Plans!.every(isReadWhole)
  return !LOOKUP.test(node['Index Cond'] ?? '')
}

const loopsOverWhole = (plan: Node): Node[] =>
  within(plan)
    .filter((node) => node['Node Type'] === 'Nested Loop')
    .map((node) => node.Plans!.find((inner) => inner['Parent Relationship'] === 'Inner')!)
    .filter(isReadWhole)

/** A connection that asks for the plan of every statement before it runs, and keeps those that loop over a whole table. */
export const watchPlans = (db: Db): { db: Db; seen: string[]; wrong: object[] } => {
  const [seen, wrong]: [string[], object[]] = [[], []]
  const query = async (text: string, values?: unknown[]) => {
    const single = /^\s*(?:with|insert|update|delete|select)\b/i.test(text)
    const declared = /^\s*declare \w+ no scroll cursor for ([\s\S]*)$/i.exec(text)?.[1]
    if (single || declared !== undefined) {
      const { rows } = await db.query(`explain (format json) ${declared ?? text}`, values)
      const loops = loopsOverWhole(rows[0]['QUERY PLAN'][0].Plan)
      seen.push(text)
      if (loops.length > 0) wrong.push({ text, loops })
    }
    return db.query(text, values)
  }
  return {
    db: new Proxy(db, { get: (of, key) => (key === 'query' ? query : Reflect.get(of, key)) }),
    seen,
    wrong,
  }
}
