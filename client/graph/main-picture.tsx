import { useMemo } from 'react'
import { problemFrom } from '../api.ts'
import { useApp, useAppState } from '../context.tsx'
import type { Insets } from '../../graph-data/picture/insets.ts'
import { useScheme } from '../scheme.ts'
import type { App } from '../state/app.ts'
import type { AppState } from '../state/app-state.ts'
import { nodeItems, type Selection } from '../../graph-data/picture/items.ts'
import type { Pairs } from '../../graph-data/picture/pair.ts'
import { rememberLast } from '../state/remember.ts'
import { marksIn, shownIn } from '../state/shown.ts'
import { canvasOf } from '../state/visible.ts'
import { TEXTS } from '../texts.ts'
import type { Focus } from '../../graph-data/picture/scene.ts'
import { GraphPicture, type GraphPictureProps } from './graph-picture.tsx'
import { layoutGroups } from './layout-groups.ts'
import { pairEvents } from './pair-events.ts'
import { useReading } from './use-reading.ts'

export interface MainPictureProps {
  readonly insets: Insets
  /** The picture stands for the first time, or there will be none. */
  readonly onShown: () => void
}

/** The picture of everything that is on the canvas, as filters, time and selection have it. */
export function MainPicture({ insets, onShown }: MainPictureProps) {
  const app = useApp()
  const scheme = useScheme()
  const data = useAppState((state) => state.data)
  const places = useAppState((state) => state.places)
  const tool = useAppState((state) => state.tool)
  const visible = useAppState(shownIn)
  const marks = useAppState(marksIn)
  const { only, hidden, rest, layout, pins, selection, view } = useAppState(({ link }) => link)
  const path = useAppState(({ paths }) => pathOf(paths))
  const canvas = useMemo(() => canvasOf(data, { only, hidden }), [data, only, hidden])
  const pinned = useMemo(() => new Set(pins.map(({ id }) => id)), [pins])
  const groups = useMemo(() => layoutGroups(data, visible, layout), [data, visible, layout])
  const reading = useReading(canvas)
  const shown = {
    data,
    canvas,
    visible,
    marks,
    rest,
    selection,
    path,
    places,
    pinned,
    layout,
    groups,
  }
  return (
    <GraphPicture
      input={{ ...shown, reading, scheme, insets }}
      tool={tool}
      hasMinimap
      isCovered={view !== 'graph'}
      commands={app.commands}
      events={reading.pairs ? eventsOfPairs(app, reading.pairs) : eventsOf(app)}
      onShown={onShown}
      onCaught={caughtIn(app)}
    />
  )
}

function caughtIn({ actions }: App): GraphPictureProps['onCaught'] {
  return (ids, more) => (more ? actions.selectMore(ids) : actions.selectAll(nodeItems(ids)))
}

const pathOf = rememberLast((paths: AppState['paths']): Focus | null => {
  if (paths?.status !== 'ready') return null
  const { nodes, relationships } = paths.value.graph
  if (nodes.length === 0) return null
  return {
    nodes: new Set(nodes.map(({ id }) => id)),
    relationships: new Set(relationships.map(({ id }) => id)),
  }
})

function eventsOfPairs(app: App, pairs: Pairs): GraphPictureProps['events'] {
  const selection = (): Selection => app.store.getState().link.selection
  return { ...eventsOf(app), ...pairEvents({ ...app.actions, selection }, pairs) }
}

function eventsOf({ actions }: App): GraphPictureProps['events'] {
  return {
    onSelect: actions.select,
    onSelectAlso: actions.selectAlso,
    onExpand: (id) => {
      actions.showNeighbours(id).then(
        (count) => actions.notify(TEXTS.announce.neighbours(count)),
        (error: unknown) => actions.notify(problemFrom(error).detail),
      )
    },
    onMenu: (target, at) => actions.openMenu({ target, ...at }),
    onMove: actions.move,
    onSettle: actions.settle,
    onArranged: actions.arrange,
  }
}
