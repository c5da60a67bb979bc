import { Button } from '@mantine/core'
import { IconReplace, IconSquarePlus } from '@tabler/icons-react'
import { useMemo, type ComponentType } from 'react'
import { problemFrom } from '../../api.ts'
import { useApp } from '../../context.tsx'
import { graphOf, type ResultGraph } from '../../state/result-graph.ts'
import { WORKBENCH_TEXTS } from '../texts.ts'
import type { QueryRun } from '../workbench/query-run.ts'
import { bringToCanvas, drawableIds } from './bring-to-canvas.ts'
import styles from './results.module.css'

export type PictureOf = ComponentType<{ readonly graph: ResultGraph }>

/** More nodes than that nobody tells apart, and their layout takes its time. */
const MOST_DRAWN = 800

const words = WORKBENCH_TEXTS.graph

/** The nodes and relationships of an answer as a picture, and the way to the canvas. */
export function ResultGraphView({
  run,
  Picture,
}: {
  readonly run: QueryRun
  readonly Picture: PictureOf
}) {
  const isOver = run.status !== 'running'
  const graph = useMemo(() => (isOver ? graphOf(run.rows) : null), [run.rows, isOver])
  const drawn = useMemo(() => graph && firstOf(graph), [graph])
  if (!graph || !drawn) return <p className={styles['empty']}>{words.waiting}</p>
  if (graph.nodes.length === 0) {
    return (
      <div className={styles['empty']} data-testid="nothing-to-draw">
        <strong>{words.nothing}</strong>
        <p>{words.nothingHelp}</p>
      </div>
    )
  }
  return (
    <div className={styles['graph']}>
      <ToCanvas graph={graph} />
      {drawn !== graph && (
        <p className={styles['note']}>
          {words.tooMany(graph.nodes.length, graph.relationships.length, MOST_DRAWN)}
        </p>
      )}
      <div className={styles['picture']}>
        <Picture graph={drawn} />
      </div>
    </div>
  )
}

function firstOf(graph: ResultGraph): ResultGraph {
  if (graph.nodes.length <= MOST_DRAWN) return graph
  const nodes = graph.nodes.slice(0, MOST_DRAWN)
  const ids = new Set(nodes.map(({ id }) => id))
  return {
    nodes,
    relationships: graph.relationships.filter(
      ({ source, target }) => ids.has(source) && ids.has(target),
    ),
  }
}

function ToCanvas({ graph }: { readonly graph: ResultGraph }) {
  const app = useApp()
  const ids = drawableIds(graph)
  const bring = async (how: 'add' | 'replace'): Promise<void> => {
    try {
      const count = await bringToCanvas(app, graph, how)
      app.actions.notify(words.added(count, graph.nodes.length - count))
    } catch (error) {
      app.actions.notify(problemFrom(error).detail)
    }
  }
  return (
    <div className={styles['toCanvas']}>
      <span>{words.holds(graph.nodes.length, graph.relationships.length)}</span>
      <Button
        size="compact-sm"
        fz="xs"
        variant="default"
        disabled={ids.length === 0}
        title={ids.length === 0 ? words.none : words.addHelp}
        leftSection={<IconSquarePlus size={15} />}
        onClick={() => void bring('add')}
      >
        {words.add}
      </Button>
      <Button
        size="compact-sm"
        fz="xs"
        variant="default"
        disabled={ids.length === 0}
        title={ids.length === 0 ? words.none : words.replaceHelp}
        leftSection={<IconReplace size={15} />}
        onClick={() => void bring('replace')}
      >
        {words.replace}
      </Button>
    </div>
  )
}
