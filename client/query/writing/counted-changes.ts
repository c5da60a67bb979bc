import type { UpdateCounts } from '../../../graph-data/model/write.ts'
import { WRITE_TEXTS } from './texts.ts'

export interface CountedChange {
  readonly name: keyof UpdateCounts
  readonly text: string
  /** Whether something is lost that was there. */
  readonly isLoss: boolean
}

/** From what is lost to what is named anew: the gravest first. */
const ORDER: readonly (readonly [name: keyof UpdateCounts, isLoss: boolean])[] = [
  ['nodesDeleted', true],
  ['relationshipsDeleted', true],
  ['labelsRemoved', true],
  ['propertiesSet', false],
  ['nodesCreated', false],
  ['relationshipsCreated', false],
  ['labelsAdded', false],
]

/** What a statement changes, in words, without what it leaves alone. */
export function countedChanges(counts: UpdateCounts): readonly CountedChange[] {
  return ORDER.filter(([name]) => counts[name] > 0).map(([name, isLoss]) => ({
    name,
    text: WRITE_TEXTS.counts[name](counts[name]),
    isLoss,
  }))
}
