import type { About } from './export-graph.ts'

const LICENCE =
  'Apache-2.0 for the curated graph; quotes belong to their publishers, imported data to their sources'

/** The part of the graph in words, as a file's `source` has it and its name is made of. */
export function scopeTitle(scope: { readonly kind: string; readonly id?: string }): string {
  if (scope.kind === 'all') return 'whole graph'
  if (scope.kind === 'around') return `around ${scope.id ?? ''}`
  return scope.kind === 'nodes' ? 'selection' : 'result of a query'
}

export function aboutFile(program: string, title: string, generated: Date): About {
  return { generated: generated.toISOString(), source: `${program}: ${title}`, licence: LICENCE }
}
