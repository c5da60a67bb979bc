import { useMemo, useState } from 'react'
import { useApp, useAppState } from '../context.tsx'
import { useScheme } from '../scheme.ts'
import { merge, NO_DATA, type GraphPart } from '../../graph-data/model/graph-data.ts'
import type { Places } from '../state/places.ts'
import { createSignal, type PictureCommand } from '../state/signal.ts'
import { canvasOf, NARROW_NOTHING } from '../state/visible.ts'
import { GraphPicture } from './graph-picture.tsx'
import { NO_READING } from '../../graph-data/picture/scene.ts'

/** What a result's picture has no choice of. */
const ALWAYS = {
  rest: 'dim',
  marks: null,
  reading: NO_READING,
  path: null,
  pinned: new Set<string>(),
  layout: 'force',
  groups: [],
  insets: { top: 8, right: 8, bottom: 8, left: 8 },
} as const

/** The picture of a query's answer; what is selected in it opens in the panel. */
export function ResultPicture({ graph }: { readonly graph: GraphPart }) {
  const { actions } = useApp()
  const scheme = useScheme()
  const selection = useAppState(({ link }) => link.selection)
  const [commands] = useState(() => createSignal<PictureCommand>())
  const [places, setPlaces] = useState<Places>(new Map())
  const data = useMemo(() => merge(NO_DATA, graph), [graph])
  const visible = useMemo(() => canvasOf(data, NARROW_NOTHING), [data])
  const put = (more: Places): void => setPlaces((before) => new Map([...before, ...more]))
  return (
    <GraphPicture
      input={{
        ...ALWAYS,
        data,
        visible,
        canvas: visible,
        selection,
        places,
        scheme,
      }}
      tool="move"
      commands={commands}
      events={{
        onSelect: actions.select,
        onSelectAlso: actions.selectAlso,
        onExpand: () => undefined,
        onMenu: () => undefined,
        onMove: put,
        onSettle: put,
        onArranged: () => undefined,
      }}
      onCaught={(ids) => actions.selectMore(ids)}
    />
  )
}
