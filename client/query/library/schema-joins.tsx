import type { GraphSchema } from '../../../graph-data/model/api.ts'
import { WORKBENCH_TEXTS } from '../texts.ts'
import styles from './library.module.css'
import { SchemaChip } from './schema-chip.tsx'

const words = WORKBENCH_TEXTS.schema

export interface SchemaJoinsProps {
  readonly all: GraphSchema['joins']
  readonly type: string
  readonly onInsert: (text: string) => void
}

/** Where a type leads from and to; a click puts the whole pattern in. */
export function SchemaJoins({ all, type, onInsert }: SchemaJoinsProps) {
  const joins = all.filter((join) => join.type === type).toSorted((a, b) => b.count - a.count)
  return (
    <details className={styles['joins']}>
      <summary>{words.joins(type)}</summary>
      <ul className={styles['chips']}>
        {joins.map(({ from, to, count }) => (
          <li key={`${from} ${to}`}>
            <SchemaChip
              text={`${from} → ${to}`}
              count={count}
              onPress={() => onInsert(`(a:${from})-[r:${type}]->(b:${to})`)}
            />
          </li>
        ))}
      </ul>
    </details>
  )
}
