import { memo } from 'react'
import type {
  NodeValue,
  RelationshipValue,
  Value,
  ValueMap,
} from '../../../graph-data/model/value.ts'
import { isGraph, plain } from '../../state/result-graph.ts'
import { kindOf } from '../../../graph-data/model/graph-reading.ts'
import { Glyph } from '../../ui/glyph.tsx'
import { isDrawn } from './targets.ts'
import styles from './results.module.css'
import { valueText } from './value-text.ts'

/** A value of an answer in one line; what can be opened looks like a link. */
function Cell({ value, opens }: { readonly value: Value; readonly opens: boolean }) {
  const text = valueText(value)
  if (value === null) return <span className={styles['null']}>{text}</span>
  if (typeof value === 'number') return <span className={styles['number']}>{text}</span>
  const graph = graphValue(value)
  return (
    <>
      {graph?.$ === 'node' && <NodeMark node={graph} />}
      {graph?.$ === 'relationship' && <span className={styles['arrow']}>→</span>}
      <span className={styles['words']} data-opens={opens} title={text}>
        {text}
      </span>
    </>
  )
}

export const ResultCell = memo(Cell)

function graphValue(value: Value): NodeValue | RelationshipValue | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const map = value as ValueMap
  return isGraph(map) && map.$ !== 'path' ? map : null
}

function NodeMark({ node }: { readonly node: NodeValue }) {
  if (!isDrawn(node.labels)) return <span className={styles['label']}>{node.labels[0]}</span>
  const kind = kindOf({ id: node.id, labels: [...node.labels], properties: plain(node.properties) })
  return <Glyph kind={kind} size={14} />
}
