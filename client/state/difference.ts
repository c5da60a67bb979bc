import type { DayRange } from '../../graph-data/model/dates.ts'
import type { GraphRelationship } from '../../graph-data/model/subgraph.ts'
import { stanceOf, textOf, textsOf } from '../../graph-data/model/graph-reading.ts'
import { claimIdOf } from '../../graph-data/model/graph-data.ts'
import type { Mark } from '../../graph-data/picture/palette.ts'
import type { Comparison } from './link.ts'
import { intervalOf, type Publications } from './time.ts'

/**
 * What became of a relationship between two days: `absent` was not public by the second day, and
 * `unknown` stands in no document with a date.
 */
export type Change = 'added' | 'withdrawn' | 'disputed' | 'unchanged' | 'absent' | 'unknown'

/** The changes that are drawn. */
export const MARKS = ['added', 'withdrawn', 'disputed'] as const satisfies readonly Mark[]

/** How a relationship stood on a day. */
type Standing = 'absent' | 'held' | 'disputed' | 'withdrawn'

/**
 * What became of each relationship between two days on the clock of publication. Partial dates count
 * from their first day on. What was published within the time is `added`, also where it was disputed
 * at once; what was taken back is `withdrawn`, whenever it was published. A claim that denies or
 * withdraws is itself a change of that kind when it is new. Claims that dispute without a date of
 * publication change nothing.
 */
export function differenceOf(
  lines: readonly GraphRelationship[],
  { from, to }: Comparison,
  published: Publications,
): ReadonlyMap<string, Change> {
  const byClaim = new Map<string, Publication>()
  for (const line of lines) {
    const interval = intervalOf(line, 'publication', published)
    byClaim.set(claimIdOf(line), { line, interval })
  }
  return new Map(
    [...byClaim.values()].map(({ line, interval }) => [
      line.id,
      interval === null
        ? 'unknown'
        : changeOf(line, standingOn(line, from, byClaim), standingOn(line, to, byClaim)),
    ]),
  )
}

/** A claim, and from when on it is public. */
interface Publication {
  readonly line: GraphRelationship
  readonly interval: DayRange | null
}

function changeOf(line: GraphRelationship, before: Standing, after: Standing): Change {
  if (after === 'absent') return 'absent'
  if (after === before) return 'unchanged'
  if (after === 'withdrawn') return 'withdrawn'
  if (before === 'absent') return NEW_OF_STANCE[textOf(line.properties, 'stance') ?? ''] ?? 'added'
  return 'disputed'
}

const NEW_OF_STANCE: Readonly<Record<string, Mark>> = { denies: 'disputed', withdraws: 'withdrawn' }

function standingOn(
  line: GraphRelationship,
  day: string,
  byClaim: ReadonlyMap<string, Publication>,
): Standing {
  const isPublic = (id: string): boolean => {
    const interval = byClaim.get(id)?.interval
    return interval != null && (interval.from === null || interval.from <= day)
  }
  if (!isPublic(claimIdOf(line))) return 'absent'
  const disputing = textsOf(line.properties, 'disputedBy').filter(isPublic)
  if (disputing.some((id) => isWithdrawal(byClaim.get(id)?.line))) return 'withdrawn'
  return disputing.length > 0 ? 'disputed' : 'held'
}

function isWithdrawal(line: GraphRelationship | undefined): boolean {
  return line !== undefined && stanceOf(line) === 'withdraws'
}

/** The changes that are drawn, by the id of the relationship. */
export function marksOf(changes: ReadonlyMap<string, Change>): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>()
  for (const [id, change] of changes) {
    const mark = MARKS.find((each) => each === change)
    if (mark) marks.set(id, mark)
  }
  return marks
}

/** How many of the relationships `among` became what. */
export function countChanges(
  changes: ReadonlyMap<string, Change>,
  among: ReadonlySet<string>,
): ReadonlyMap<Change, number> {
  const counts = new Map<Change, number>()
  for (const [id, change] of changes) {
    if (among.has(id)) counts.set(change, (counts.get(change) ?? 0) + 1)
  }
  return counts
}
