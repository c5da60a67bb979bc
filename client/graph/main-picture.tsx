import { useMemo } from 'react'
import { useApp, useAppState } from '../context.tsx'
import type { Insets } from '../insets.ts'
import { useScheme } from '../scheme.ts'
import { visibleIn } from '../state/filters.ts'
import { TEXTS } from '../texts.ts'
import { GraphPicture } from './graph-picture.tsx'

/** The picture of everything that is loaded, as filters and selection have it. */
export function MainPicture({ insets }: { readonly insets: Insets }) {
  const { actions, commands } = useApp()
  const scheme = useScheme()
  const data = useAppState((state) => state.data)
  const filters = useAppState(({ link }) => link.filters)
  const selected = useAppState(({ link }) => link.selection)
  const visible = useMemo(() => visibleIn(data, filters), [data, filters])

  const expand = (id: string) => {
    actions.showNeighbours(id).then(
      (count) => actions.notify(TEXTS.announce.neighbours(count)),
      (error: unknown) => actions.notify(error instanceof Error ? error.message : String(error)),
    )
  }

  return (
    <GraphPicture
      data={data}
      visible={visible}
      selected={selected}
      scheme={scheme}
      insets={insets}
      commands={commands}
      onSelect={actions.select}
      onExpand={expand}
    />
  )
}
