import type { GraphData } from '../../graph-data/model/graph-reading.ts'
import { openQuestions, type Gap } from '../../graph-data/claims/gaps.ts'
import { structureOf } from '../../graph-data/claims/sides.ts'
import { rememberLast } from './remember.ts'

/** A single independent side says it, or nobody is named as saying it. */
export type FewSources = 'one' | 'none'

const FEW: ReadonlyMap<Gap, FewSources> = new Map([
  ['one-speaker', 'one'],
  ['nobody-named', 'none'],
])

/**
 * The relationships with few sources, by id. Who else says the same is looked for in all that is
 * loaded; own acts and who belongs to whom are not asked about.
 */
export const fewSourcesIn = rememberLast((data: GraphData): ReadonlyMap<string, FewSources> => {
  const questions = openQuestions(structureOf(data), data.relationships.keys())
  const few = new Map<string, FewSources>()
  for (const { gap, ids } of questions) {
    const sources = FEW.get(gap)
    if (sources) for (const id of ids) few.set(id, sources)
  }
  return few
})

/** The relationships that are drawn as having few sources. */
export const thinIn = rememberLast(
  (data: GraphData): ReadonlySet<string> => new Set(fewSourcesIn(data).keys()),
)
