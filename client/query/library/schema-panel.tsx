import type { GraphSchema } from '../../../graph-data/model/api.ts'
import { WORKBENCH_TEXTS } from '../texts.ts'
import { useBench } from '../workbench/use-workbench.ts'
import styles from './library.module.css'

const words = WORKBENCH_TEXTS.schema

export interface SchemaPanelProps {
  readonly onInsert: (text: string) => void
}

/** Labels, types and properties with their counts, and which type joins which labels. */
export function SchemaPanel({ onInsert }: SchemaPanelProps) {
  const schema = useBench((state) => state.schema)
  if (schema.status === 'loading') return <p className={styles['empty']}>{words.loading}</p>
  if (schema.status === 'failed') {
    return (
      <p className={styles['empty']} role="alert">
        {words.failed}: {schema.problem.detail}
      </p>
    )
  }
  const { labels, relationshipTypes, propertyKeys } = schema.value
  return (
    <>
      <p className={styles['hint']}>{words.help}</p>
      <h3 className={styles['heading']}>{words.labels}</h3>
      <Names counted={labels} prefix=":" onInsert={onInsert} />
      <h3 className={styles['heading']}>{words.types}</h3>
      <ul className={styles['list']}>
        {relationshipTypes.map(({ name, count }) => (
          <li key={name}>
            <Chip text={`:${name}`} count={count} onPress={() => onInsert(`:${name}`)} />
            <Joins schema={schema.value} type={name} onInsert={onInsert} />
          </li>
        ))}
      </ul>
      <h3 className={styles['heading']}>{words.properties}</h3>
      <Names
        counted={propertyKeys.map((name) => ({ name, count: null }))}
        prefix=""
        onInsert={onInsert}
      />
    </>
  )
}

interface NamesProps extends SchemaPanelProps {
  readonly counted: readonly { readonly name: string; readonly count: number | null }[]
  readonly prefix: string
}

function Names({ counted, prefix, onInsert }: NamesProps) {
  return (
    <ul className={styles['chips']}>
      {counted.map(({ name, count }) => (
        <li key={name}>
          <Chip
            text={`${prefix}${name}`}
            count={count}
            onPress={() => onInsert(`${prefix}${name}`)}
          />
        </li>
      ))}
    </ul>
  )
}

interface ChipProps {
  readonly text: string
  readonly count: number | null
  readonly onPress: () => void
}

function Chip({ text, count, onPress }: ChipProps) {
  return (
    <button type="button" className={styles['chip']} data-testid="schema-name" onClick={onPress}>
      <code>{text}</code>
      {count !== null && <span className={styles['count']}>{count.toLocaleString('en')}</span>}
    </button>
  )
}

interface JoinsProps extends SchemaPanelProps {
  readonly schema: GraphSchema
  readonly type: string
}

/** Where a type leads from and to; a click puts the whole pattern in. */
function Joins({ schema, type, onInsert }: JoinsProps) {
  const joins = schema.joins
    .filter((join) => join.type === type)
    .toSorted((a, b) => b.count - a.count)
  return (
    <details className={styles['joins']}>
      <summary>{words.joins(type)}</summary>
      <ul className={styles['chips']}>
        {joins.map(({ from, to, count }) => (
          <li key={`${from} ${to}`}>
            <Chip
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
