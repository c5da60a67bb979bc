import { plural } from '../../graph-data/model/plural.ts'

/** The paths between two nodes. */
export const PATHS_TEXTS = {
  eyebrow: 'Shortest paths',
  title: (from: string, to: string) => `From ${from} to ${to}`,
  found: (count: number, hops: number) =>
    `${plural(count, 'shortest path', 'shortest paths')} of ${plural(hops, 'step', 'steps')}`,
  more: 'There are more paths of this length than are shown.',
  none: (hops: number) => `They are not joined within ${plural(hops, 'step', 'steps')}.`,
  limit: 'At most so many steps',
  back: 'Back to the paths',
} as const
