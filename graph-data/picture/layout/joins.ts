import type { LayoutInput } from './arrangement.ts'

/** By node: what it is joined to, once for each line, without itself; lines to nowhere count not. */
export type Joins = ReadonlyMap<string, readonly string[]>

export function joinsOf({ nodes, lines }: Pick<LayoutInput, 'nodes' | 'lines'>): Joins {
  const joins = new Map<string, string[]>(nodes.map(({ id }) => [id, []]))
  for (const { source, target } of lines) {
    const from = joins.get(source)
    const to = joins.get(target)
    if (!from || !to || source === target) continue
    from.push(target)
    to.push(source)
  }
  return joins
}
