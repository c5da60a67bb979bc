import type { GraphRelationship } from '../../graph-data/model/subgraph.ts'
import type { Visible } from '../../graph-data/picture/scene.ts'

/** How many relationships of one type there are, and how many of them are seen now. */
export interface Tie {
  readonly type: string
  readonly seen: number
  readonly all: number
}

/** Counts relationships by type, the most frequent type first. */
export function tiesOf(
  lines: readonly GraphRelationship[],
  { relationships }: Pick<Visible, 'relationships'>,
): readonly Tie[] {
  const ties = new Map<string, Tie>()
  for (const { id, type } of lines) {
    const { seen, all } = ties.get(type) ?? { seen: 0, all: 0 }
    ties.set(type, { type, seen: seen + Number(relationships.has(id)), all: all + 1 })
  }
  return [...ties.values()].toSorted((a, b) => b.all - a.all)
}
