import styles from './grid.module.css'

export interface WordsProps {
  readonly text: string
  readonly isMuted?: boolean
}

/** Words that may be cut; the whole of them is the tooltip. */
export function Words({ text, isMuted = false }: WordsProps) {
  if (text === '') return null
  return (
    <span className={styles['words']} data-muted={isMuted} title={text}>
      {text}
    </span>
  )
}

/** How many documents, and which. */
export function DocumentCount({ titles }: { readonly titles: readonly string[] }) {
  return (
    <span className={styles['number']} title={titles.join('\n')}>
      {titles.length}
    </span>
  )
}
