import type { ChangeCount, Changes } from '../server/store/graph-store.ts'

/** What a load did, in words. */
export function summaryText(
  { nodes, relationships, changed, left }: Changes,
  { dryRun, location }: { dryRun: boolean; location: string },
): string {
  const leftText =
    left.length > 0
      ? [`  left alone, because another origin brought them first: ${left.join(', ')}`]
      : []
  if (!changed) {
    return [`nothing to change: ${location} holds all of it already`, ...leftText].join('\n')
  }
  const verb = dryRun ? 'would change' : 'changed'
  return [
    `${verb} ${location}`,
    `  nodes:         ${countText(nodes)}`,
    `  relationships: ${countText(relationships)}`,
    ...leftText,
  ].join('\n')
}

function countText({ created, updated, deleted, unchanged }: ChangeCount): string {
  return `${created} new, ${updated} changed, ${deleted} taken out, ${unchanged} as before`
}
