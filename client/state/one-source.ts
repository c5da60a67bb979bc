import type { GraphData } from '../../graph-data/model/graph-reading.ts'
import { openQuestions, type Gap } from '../../graph-data/claims/gaps.ts'
import { rememberLast } from './remember.ts'
import { structureOf } from '../../graph-data/claims/sides.ts'

const THIN: ReadonlySet<Gap> = new Set(['one-speaker', 'nobody-named'])

/**
 * The relationships that rest on one source: a single side says it, or nobody is named as saying it.
 * Who else says the same is looked for in all that is loaded; who belongs to whom is not asked about.
 */
export const oneSourceIn = rememberLast((data: GraphData): ReadonlySet<string> => {
  const questions = openQuestions(structureOf(data), data.relationships.keys())
  return new Set(questions.flatMap(({ gap, ids }) => (THIN.has(gap) ? ids : [])))
})
