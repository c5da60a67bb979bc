import type { ChangeCount, Changes } from '../server/store/graph-store.ts'

/** What a load did, in words. */
export function summaryText(
  { nodes, relationships, changed }: Changes,
  { dryRun, location }: { dryRun: boolean; location: string },
): string {
  if (!changed) return `nothing to change: ${location} holds all of it already`
  const verb = dryRun ? 'would change' : 'changed'
  return [
    `${verb} ${location}`,
    `  nodes:         ${countText(nodes)}`,
    `  relationships: ${countText(relationships)}`,
  ].join('\n')
}

function countText({ created, updated, deleted, unchanged }: ChangeCount): string {
  return `${created} new, ${updated} changed, ${deleted} taken out, ${unchanged} as before`
}
