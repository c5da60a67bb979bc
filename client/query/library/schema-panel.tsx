import { WORKBENCH_TEXTS } from '../texts.ts'
import { useBench } from '../workbench/use-workbench.ts'
import styles from './library.module.css'
import { SchemaChip } from './schema-chip.tsx'
import { SchemaKinds } from './schema-kinds.tsx'

const words = WORKBENCH_TEXTS.schema

export interface SchemaPanelProps {
  readonly onInsert: (text: string) => void
}

/** Labels and types with their properties and counts, and which type joins which labels. */
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
  const { labels, relationshipTypes, propertyKeys, typesFrom } = schema.value
  const isSample = [...labels, ...relationshipTypes].some(({ count }) => count > typesFrom)
  return (
    <>
      <p className={styles['hint']}>
        {words.help} {isSample && words.sample(typesFrom)}
      </p>
      <h3 className={styles['heading']}>{words.labels}</h3>
      <SchemaKinds kinds={labels} onInsert={onInsert} />
      <h3 className={styles['heading']}>{words.types}</h3>
      <SchemaKinds kinds={relationshipTypes} onInsert={onInsert} joins={schema.value.joins} />
      <h3 className={styles['heading']}>{words.properties}</h3>
      <ul className={styles['chips']}>
        {propertyKeys.map((name) => (
          <li key={name}>
            <SchemaChip text={name} onPress={() => onInsert(name)} />
          </li>
        ))}
      </ul>
    </>
  )
}
