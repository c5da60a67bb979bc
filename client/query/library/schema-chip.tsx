import styles from './library.module.css'

export interface SchemaChipProps {
  readonly text: string
  readonly count?: number
  readonly onPress: () => void
}

/** A name of the schema, which a click puts into the text. */
export function SchemaChip({ text, count, onPress }: SchemaChipProps) {
  return (
    <button type="button" className={styles['chip']} data-testid="schema-name" onClick={onPress}>
      <code>{text}</code>
      {count !== undefined && <span className={styles['count']}>{count.toLocaleString('en')}</span>}
    </button>
  )
}
