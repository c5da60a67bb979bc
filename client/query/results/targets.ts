import type {
  NodeValue,
  RelationshipValue,
  Value,
  ValueMap,
} from '../../../graph-data/model/value.ts'
import type { Item } from '../../../graph-data/picture/items.ts'
import { isGraph } from '../../state/result-graph.ts'

/** What the panel can show of a value: an actor, an incident, a claim; null for anything else. */
export function targetOf(value: Value): Item | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const map = value as ValueMap
  if (!isGraph(map) || map.$ === 'path') return null
  return map.$ === 'node' ? nodeTarget(map) : relationshipTarget(map)
}

function nodeTarget({ labels, id }: NodeValue): Item | null {
  if (labels.includes('Claim')) return { type: 'relationship', id }
  return isDrawn(labels) ? { type: 'node', id } : null
}

function relationshipTarget({ id, properties }: RelationshipValue): Item | null {
  return typeof properties['claimId'] === 'string' ? { type: 'relationship', id } : null
}

/** Whether the canvas shows nodes with these labels. */
export function isDrawn(labels: readonly string[]): boolean {
  return labels.includes('Actor') || labels.includes('Incident')
}
