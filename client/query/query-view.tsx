import { Tabs } from '@mantine/core'
import { useMemo, useState, type ComponentType } from 'react'
import { useAppState } from '../context.tsx'
import { TEXTS } from '../texts.ts'
import { ProblemNote } from './problem-note.tsx'
import { QueryEditor } from './query-editor.tsx'
import styles from './query-view.module.css'
import { graphOf, type ResultGraph } from '../state/result-graph.ts'
import { ResultTable } from './result-table.tsx'
import { RunStatus } from './run-status.tsx'

export interface QueryViewProps {
  readonly Picture: ComponentType<{ readonly graph: ResultGraph }>
}

/** One Cypher statement and its answer, as rows and as a picture. */
export function QueryView({ Picture }: QueryViewProps) {
  const run = useAppState((state) => state.run)
  const isWritten = useAppState(({ link }) => (link.query ?? '').trim() !== '')
  return (
    <div className={styles['view']} data-testid="query-view">
      <QueryEditor />
      <section className={styles['result']} aria-label={TEXTS.query.result}>
        {run === null ? (
          <p className={styles['empty']}>{isWritten ? TEXTS.query.unasked : TEXTS.query.empty}</p>
        ) : (
          <Result Picture={Picture} />
        )}
      </section>
    </div>
  )
}

function Result({ Picture }: QueryViewProps) {
  const run = useAppState((state) => state.run)
  const [tab, setTab] = useState<string | null>('table')
  const isOver = run !== null && run.status !== 'running'
  const graph = useMemo(() => (run && isOver ? graphOf(run.rows) : NOTHING), [run, isOver])
  if (!run) return null
  const drawable = graph.nodes.length > 0
  const shown = drawable ? tab : 'table'
  return (
    <Tabs value={shown} onChange={setTab} className={styles['tabs'] ?? ''} keepMounted={false}>
      <div className={styles['head']}>
        <Tabs.List>
          <Tabs.Tab value="table">{TEXTS.query.table}</Tabs.Tab>
          <Tabs.Tab
            value="picture"
            disabled={!drawable}
            title={drawable ? undefined : TEXTS.query.noPicture}
            data-testid="picture-tab"
          >
            {TEXTS.query.picture}
          </Tabs.Tab>
        </Tabs.List>
        <RunStatus run={run} />
      </div>
      {run.problem && <ProblemNote problem={run.problem} cypher={run.cypher} />}
      {shown === 'picture' ? (
        <div className={styles['picture']}>
          <Picture graph={graph} />
        </div>
      ) : (
        <ResultTable run={run} />
      )}
    </Tabs>
  )
}

const NOTHING: ResultGraph = { nodes: [], relationships: [] }
