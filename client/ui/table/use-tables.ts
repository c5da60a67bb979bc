import { useMemo } from 'react'
import { useAppState } from '../../context.tsx'
import { CERTAINTY_LOOKS, kindLook, typeLook } from '../../../graph-data/picture/palette.ts'
import { shownIn } from '../../state/shown.ts'
import { nodeColumns, nodeRows, type NodeRow } from '../../state/table-nodes.ts'
import {
  relationshipColumns,
  relationshipRows,
  type RelationshipRow,
  type Titles,
} from '../../state/table-relationships.ts'

const CERTAINTIES = new Map<string, { readonly title: string }>(Object.entries(CERTAINTY_LOOKS))

const TITLES: Titles = {
  kind: (kind) => kindLook(kind).title,
  type: (type) => typeLook(type).title,
  certainty: (certainty) => CERTAINTIES.get(certainty)?.title ?? certainty,
}

export const RELATIONSHIP_COLUMNS = relationshipColumns(TITLES)
export const NODE_COLUMNS = nodeColumns(TITLES)

export function useRelationshipRows(): readonly RelationshipRow[] {
  const data = useAppState((state) => state.data)
  const visible = useAppState(shownIn)
  const titleOf = useDocumentTitles()
  return useMemo(() => relationshipRows(data, visible, titleOf), [data, visible, titleOf])
}

export function useNodeRows(): readonly NodeRow[] {
  const data = useAppState((state) => state.data)
  const visible = useAppState(shownIn)
  const titleOf = useDocumentTitles()
  return useMemo(() => nodeRows(data, visible, titleOf), [data, visible, titleOf])
}

/** The title of a document; its id where that is not known. */
function useDocumentTitles(): (id: string) => string {
  const documents = useAppState((state) => state.documents)
  return useMemo(() => {
    const known = documents.status === 'ready' ? documents.value : []
    const titles = new Map(known.map(({ id, title }) => [id, title]))
    return (id) => titles.get(id) ?? id
  }, [documents])
}
