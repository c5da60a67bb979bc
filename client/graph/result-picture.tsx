import { useMemo, useState } from 'react'
import { useApp } from '../context.tsx'
import { useScheme } from '../scheme.ts'
import { NO_FILTERS, visibleIn } from '../state/filters.ts'
import { merge, NO_DATA, type GraphPart } from '../state/graph-data.ts'
import { createSignal, type PictureCommand } from '../state/signal.ts'
import { GraphPicture } from './graph-picture.tsx'

const INSETS = { top: 8, right: 8, bottom: 8, left: 8 }

/** The picture of a query's answer; what is selected in it opens in the panel. */
export function ResultPicture({ graph }: { readonly graph: GraphPart }) {
  const { actions, store } = useApp()
  const scheme = useScheme()
  const [commands] = useState(() => createSignal<PictureCommand>())
  const data = useMemo(() => merge(NO_DATA, graph), [graph])
  const visible = useMemo(() => visibleIn(data, NO_FILTERS), [data])
  return (
    <GraphPicture
      data={data}
      visible={visible}
      selected={store.getState().link.selection}
      scheme={scheme}
      insets={INSETS}
      commands={commands}
      onSelect={actions.select}
      onExpand={() => undefined}
    />
  )
}
