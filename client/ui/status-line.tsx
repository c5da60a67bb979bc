import { useMemo } from 'react'
import { useApp, useAppState } from '../context.tsx'
import { shownIn } from '../state/shown.ts'
import { isContested } from '../../graph-data/model/graph-reading.ts'
import { TEXTS } from '../texts.ts'
import styles from './status-line.module.css'

/** How much of what is loaded can be seen. */
export function StatusLine() {
  const { actions } = useApp()
  const { nodes, relationships, contested, left } = useCounts()
  return (
    <footer className={styles['line']} data-testid="status">
      <Count title={TEXTS.status.selectNodes} onClick={() => actions.selectVisible('node')}>
        {TEXTS.status.nodes(nodes.shown, nodes.all)}
      </Count>
      <span aria-hidden="true">·</span>
      <Count
        title={TEXTS.status.selectRelationships}
        onClick={() => actions.selectVisible('relationship')}
      >
        {TEXTS.status.relationships(relationships.shown, relationships.all)}
      </Count>
      <span aria-hidden="true">·</span>
      <button
        type="button"
        className={styles['contested']}
        title={contested === 0 ? TEXTS.status.noContested : TEXTS.status.selectContested}
        disabled={contested === 0}
        onClick={actions.selectContested}
      >
        {TEXTS.status.contested(contested)}
      </button>
      {left > 0 && <span className={styles['cut']}>{TEXTS.status.cut(left)}</span>}
      <CypherButton />
    </footer>
  )
}

interface CountProps {
  readonly title: string
  readonly onClick: () => void
  readonly children: string
}

/** A count that selects what it counts. */
function Count({ title, onClick, children }: CountProps) {
  return (
    <button type="button" className={styles['count']} title={title} onClick={onClick}>
      {children}
    </button>
  )
}

/** Opens the statement that asks for what is on the screen. */
function CypherButton() {
  const { actions } = useApp()
  const asksAlready = useAppState(({ link }) => link.view === 'query')
  if (asksAlready) return null
  return (
    <button
      type="button"
      className={styles['cypher']}
      title={TEXTS.commands.titles.cypher}
      data-testid="show-cypher"
      onClick={() => actions.showCypher('view')}
    >
      {TEXTS.status.cypher}
    </button>
  )
}

function useCounts() {
  const data = useAppState((state) => state.data)
  const visible = useAppState(shownIn)
  const left = useAppState(({ truncated }) => truncated?.nodes ?? 0)
  return useMemo(() => {
    const drawn = [...data.relationships.values()].filter(({ id }) => visible.relationships.has(id))
    return {
      nodes: { shown: visible.nodes.size, all: data.nodes.size },
      relationships: { shown: drawn.length, all: data.relationships.size },
      contested: drawn.filter(isContested).length,
      left,
    }
  }, [data, left, visible])
}
