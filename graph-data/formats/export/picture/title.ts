import type { About } from '../export-graph.ts'

/** The part of the graph with a capital: `Demarche 0.1.0: whole graph` is `Whole graph`. */
export function titleOf({ source }: About): string {
  const part = source.replace(/^Demarche [^:]*: /, '')
  return part.charAt(0).toUpperCase() + part.slice(1)
}
