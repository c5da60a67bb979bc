import type { NodeValue, RelationshipValue, Value, ValueMap } from '../../graph-data/model/value.ts'
import { useApp } from '../context.tsx'
import type { Item } from '../state/items.ts'
import { isGraph } from '../state/result-graph.ts'
import styles from './query-view.module.css'
import { valueText } from './value-text.ts'

/** A value of an answer; an actor, an incident or a claimed relationship opens in the panel. */
export function Cell({ value }: { readonly value: Value }) {
  const { actions } = useApp()
  const text = valueText(value)
  if (value === null) return <span className={styles['null']}>{text}</span>
  const target = targetOf(value)
  if (!target)
    return typeof value === 'number' ? <span className={styles['number']}>{text}</span> : text
  return (
    <button type="button" className={styles['open']} onClick={() => actions.select(target)}>
      {text}
    </button>
  )
}

function targetOf(value: Value): Item | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const map = value as ValueMap
  if (!isGraph(map) || map.$ === 'path') return null
  return map.$ === 'node' ? nodeTarget(map) : relationshipTarget(map)
}

function nodeTarget({ labels, id }: NodeValue): Item | null {
  if (labels.includes('Claim')) return { type: 'relationship', id }
  const opens = labels.includes('Actor') || labels.includes('Incident')
  return opens ? { type: 'node', id } : null
}

function relationshipTarget({ id, properties }: RelationshipValue): Item | null {
  return typeof properties['claimId'] === 'string' ? { type: 'relationship', id } : null
}
