import type { GraphNode, GraphRelationship, Properties } from '../../graph-data/model/subgraph.ts'
import type { ValueMap } from '../../graph-data/model/value.ts'
import type { Gathering } from './gathering.ts'
import { createPackedList, type PackedList } from './packed-list.ts'

type Grouping = Pick<Gathering, 'addNode' | 'addRelationship' | 'counts' | 'done'>

/**
 * Nodes by their labels and relationships by their type, packed: for graphs larger than memory holds.
 * Each must come in once.
 */
export function createGrouping({ keepsInternal }: { readonly keepsInternal: boolean }): Grouping {
  const nodes = new Map<string, PackedList<GraphNode>>()
  const relationships = new Map<string, PackedList<GraphRelationship>>()
  const propertiesOf = (map: ValueMap): Properties => {
    const { searchText: _searchText, ...others } = map
    return (keepsInternal ? map : others) as Properties
  }
  return {
    addNode({ id, labels, properties }) {
      const own = labels.toSorted()
      const node = { id, labels: own, properties: propertiesOf(properties) }
      listOf(nodes, own.join('\u001f')).add(node)
    },
    addRelationship({ id, type, source, target, properties }) {
      const own = propertiesOf(properties)
      listOf(relationships, type).add({ id, type, source, target, properties: own })
    },
    counts: () => ({ nodes: lengthOf(nodes), relationships: lengthOf(relationships) }),
    done: () => ({
      nodes: [],
      relationships: [],
      groups: { nodes: sorted(nodes), relationships: sorted(relationships) },
    }),
  }
}

function listOf<Item extends { readonly id: string }>(
  lists: Map<string, PackedList<Item>>,
  key: string,
): PackedList<Item> {
  const list = lists.get(key) ?? createPackedList<Item>()
  lists.set(key, list)
  return list
}

function sorted<List>(lists: ReadonlyMap<string, List>): readonly List[] {
  return [...lists].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, list]) => list)
}

function lengthOf(lists: ReadonlyMap<string, { readonly length: number }>): number {
  return [...lists.values()].reduce((sum, { length }) => sum + length, 0)
}
