import { useAppState } from '../context.tsx'
import { nameOf } from '../state/graph-data.ts'
import type { PathEnds } from '../state/link.ts'
import { MOST_HOPS } from '../state/path-actions.ts'
import { useApp } from '../context.tsx'
import { TEXTS } from '../texts.ts'
import { Fetched } from './fetched.tsx'
import { PanelBody, PanelHead } from './panel-parts.tsx'
import styles from './text.module.css'

/** How two nodes are joined: all shortest paths, told in sentences. */
export function PathPanel({ ends }: { readonly ends: PathEnds }) {
  const { actions } = useApp()
  const answer = useAppState(({ paths }) => paths ?? undefined)
  const from = useAppState(({ data }) => data.nodes.get(ends.from))
  const to = useAppState(({ data }) => data.nodes.get(ends.to))
  return (
    <>
      <PanelHead>
        <p className={styles['eyebrow']}>{TEXTS.paths.eyebrow}</p>
        <h2 className={styles['heading']} data-testid="panel-name">
          {TEXTS.paths.title(from ? nameOf(from) : ends.from, to ? nameOf(to) : ends.to)}
        </h2>
      </PanelHead>
      <Fetched answer={answer} onRetry={() => void actions.showPaths(ends, MOST_HOPS)}>
        {({ hops, paths, truncated }) => (
          <PanelBody>
            <p data-testid="paths-found">
              {hops === null ? TEXTS.paths.none(MOST_HOPS) : TEXTS.paths.found(paths.length, hops)}
            </p>
            {truncated && <p>{TEXTS.paths.more}</p>}
          </PanelBody>
        )}
      </Fetched>
    </>
  )
}
