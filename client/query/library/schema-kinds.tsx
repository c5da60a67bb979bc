import type { GraphSchema } from '../../../graph-data/model/api.ts'
import type { SchemaKind } from '../../../graph-data/model/schema-kind.ts'
import { WORKBENCH_TEXTS } from '../texts.ts'
import styles from './library.module.css'
import { SchemaJoins } from './schema-joins.tsx'
import { SchemaChip } from './schema-chip.tsx'

const words = WORKBENCH_TEXTS.schema

export interface SchemaKindsProps {
  readonly kinds: readonly SchemaKind[]
  readonly onInsert: (text: string) => void
  /** What relationship types join; labels have none. */
  readonly joins?: GraphSchema['joins']
}

/** Labels, or relationship types, each with its properties. */
export function SchemaKinds({ kinds, onInsert, joins }: SchemaKindsProps) {
  return (
    <ul className={styles['list']}>
      {kinds.map(({ name, count, properties }) => (
        <li key={name} className={styles['kind']}>
          <SchemaChip text={`:${name}`} count={count} onPress={() => onInsert(`:${name}`)} />
          {properties.length > 0 && (
            <details className={styles['joins']} data-testid={`properties-${name}`}>
              <summary>{words.propertiesOf(properties.length)}</summary>
              <Properties total={count} {...{ properties, onInsert }} />
            </details>
          )}
          {joins && <SchemaJoins all={joins} type={name} onInsert={onInsert} />}
        </li>
      ))}
    </ul>
  )
}

interface PropertiesProps extends Pick<SchemaKind, 'properties'> {
  readonly total: number
  readonly onInsert: (text: string) => void
}

function Properties({ properties, total, onInsert }: PropertiesProps) {
  return (
    <ul className={styles['list']}>
      {properties.map(({ name, count, types }) => (
        <li key={name} className={styles['property']}>
          <SchemaChip text={name} onPress={() => onInsert(name)} />
          <code>{types.join(' | ') || words.noType}</code>
          {count < total && <span className={styles['count']}>{words.some(count, total)}</span>}
        </li>
      ))}
    </ul>
  )
}
