import type { Problem } from '../../../graph-data/model/api.ts'
import { WORKBENCH_TEXTS } from '../texts.ts'

const words = WORKBENCH_TEXTS.problem

/** What a person can do about a problem; empty where its own words say all. */
export function hintFor({ type, status, position }: Problem): string {
  const slug = type.replace(/^urn:demarche:problem:/, '')
  if (slug === 'about:blank' && status === 0) return words.unreachable
  if (slug === 'query-fault' && !position) return ''
  return words.hint[slug] ?? ''
}
