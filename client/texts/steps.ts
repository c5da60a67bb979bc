import { plural } from '../../graph-data/model/plural.ts'

const nodes = (count: number): string => plural(count, 'node', 'nodes')

/** What a step did, as undo and redo name it. */
export const STEPS_TEXTS = {
  filter: 'Filter',
  rest: 'Dim or remove',
  time: 'Time window',
  compare: 'Comparison of two dates',
  clearFilters: 'Clear filters',
  layout: 'Layout',
  move: (count: number) => `Move ${nodes(count)}`,
  pin: (count: number) => `Pin ${nodes(count)}`,
  unpin: (count: number) => `Unpin ${nodes(count)}`,
  size: 'Size of nodes',
  colour: 'Colour of nodes',
  lines: 'One line per claim or pair',
  hide: (count: number) => `Hide ${plural(count, 'thing', 'things')}`,
  showHidden: 'Show hidden',
  keepOnly: (count: number) => `Keep only ${nodes(count)}`,
  focus: (hops: number) => `Focus within ${plural(hops, 'hop', 'hops')}`,
  collapse: (name: string) => `Collapse ${name}`,
  expand: (name: string) => `Show neighbours of ${name}`,
  add: (name: string) => `Add ${name}`,
  path: (from: string, to: string) => `Paths from ${from} to ${to}`,
  openView: (name: string) => `Open the view “${name}”`,
  undone: (label: string) => `Undone: ${label}`,
  redone: (label: string) => `Done again: ${label}`,
  nothingToUndo: 'There is nothing to undo',
  nothingToRedo: 'There is nothing to redo',
} as const
