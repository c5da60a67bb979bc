import { useMemo } from 'react'
import { useApp, useAppState } from '../context.tsx'
import { shownIn } from '../state/shown.ts'
import { isContested } from '../state/graph-data.ts'
import { TEXTS } from '../texts.ts'
import styles from './status-line.module.css'

/** How much of what is loaded can be seen. */
export function StatusLine() {
  const { actions } = useApp()
  const { nodes, relationships, contested, left, pressed } = useCounts()
  return (
    <footer className={styles['line']} data-testid="status">
      <span>{TEXTS.status.nodes(nodes.shown, nodes.all)}</span>
      <span aria-hidden="true">·</span>
      <span>{TEXTS.status.relationships(relationships.shown, relationships.all)}</span>
      <span aria-hidden="true">·</span>
      <button
        type="button"
        className={styles['count']}
        aria-pressed={pressed}
        title={TEXTS.status.showContested}
        disabled={contested === 0 && !pressed}
        onClick={actions.toggleContested}
      >
        {TEXTS.status.contested(contested)}
      </button>
      {left > 0 && <span className={styles['cut']}>{TEXTS.status.cut(left)}</span>}
    </footer>
  )
}

function useCounts() {
  const data = useAppState((state) => state.data)
  const filters = useAppState(({ link }) => link.filters)
  const visible = useAppState(shownIn)
  const left = useAppState(({ truncated }) => truncated?.nodes ?? 0)
  return useMemo(() => {
    const drawn = [...data.relationships.values()].filter(({ id }) => visible.relationships.has(id))
    return {
      nodes: { shown: visible.nodes.size, all: data.nodes.size },
      relationships: { shown: drawn.length, all: data.relationships.size },
      contested: drawn.filter(isContested).length,
      pressed: filters.contested,
      left,
    }
  }, [data, filters, left, visible])
}
