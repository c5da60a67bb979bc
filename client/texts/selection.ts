import { plural } from '../../graph-data/model/plural.ts'

/** What can be done with what is selected. */
export const SELECTION_TEXTS = {
  eyebrow: 'Selection',
  title: (nodes: number, relationships: number) =>
    [
      nodes > 0 ? plural(nodes, 'node', 'nodes') : null,
      relationships > 0 ? plural(relationships, 'relationship', 'relationships') : null,
    ]
      .filter((part) => part !== null)
      .join(', '),
  more: (count: number) => `and ${count.toLocaleString('en')} more: the Table view shows them all.`,
  keepOnly: 'Keep only these',
  hide: 'Hide',
  pin: 'Pin',
  unpin: 'Unpin',
  path: 'Paths between the two',
  invert: 'Invert',
  actions: 'What to do with the selection',
  remove: (name: string) => `Take ${name} out of the selection`,
} as const
