import type { Info, Problem } from '../../../graph-data/model/api.ts'
import { WORKBENCH_TEXTS } from '../texts.ts'
import { sqlHint } from './sql-hint.ts'

const words = WORKBENCH_TEXTS.problem

/** The statement that has the problem, and whether any may change the data. */
export interface HintContext {
  readonly cypher: string
  readonly writes: Info['writes']
}

const IN_THE_TEXT: ReadonlySet<string> = new Set(['query-fault', 'query-refused'])

/** What a person can do about a problem; empty where its own words say all. */
export function hintFor(
  { type, status, position, detail }: Problem,
  { cypher, writes }: HintContext,
): string {
  const slug = type.replace(/^urn:demarche:problem:/, '')
  if (slug === 'about:blank' && status === 0) return words.unreachable
  const sql = IN_THE_TEXT.has(slug) ? sqlHint(cypher) : null
  if (sql !== null) return sql
  if (slug === 'query-fault' && !position) return ''
  if (slug === 'query-refused' && /would write\b/.test(detail)) return words.write(writes)
  return words.hint[slug] ?? ''
}
