import type { GraphRelationship } from '../../../graph-data/model/subgraph.ts'
import type { AppState } from '../../state/app-state.ts'
import { idsOf, soleOf, type Selection } from '../../../graph-data/picture/items.ts'
import { TEXTS } from '../../texts.ts'

const words = TEXTS.commands.reasons

export function never(): null {
  return null
}

/** Why the picture cannot be told anything. */
export function notInGraph({ link, data }: AppState): string | null {
  if (link.view !== 'graph') return words.graph
  return data.nodes.size === 0 ? words.empty : null
}

/** Why nothing can be done on the canvas, seen as graph, table or timeline. */
export function notOnCanvas({ link, data }: AppState): string | null {
  if (link.view === 'query') return words.query
  return data.nodes.size === 0 ? words.empty : null
}

/** Why there is no room for parts of the page. */
export function inEmbed({ link }: AppState): string | null {
  return link.embed ? words.embed : null
}

/** Why there is no room for more beside the canvas. */
export function notBesideCanvas(state: AppState): string | null {
  return notOnCanvas(state) ?? inEmbed(state)
}

export function noSubject(state: AppState, subject: Selection): string | null {
  return notOnCanvas(state) ?? (subject.length === 0 ? words.anything : null)
}

export function noNodes(state: AppState, subject: Selection): string | null {
  return notOnCanvas(state) ?? (idsOf(subject, 'node').length === 0 ? words.node : null)
}

export function notOneNode(state: AppState, subject: Selection): string | null {
  const missing = noNodes(state, subject)
  if (missing !== null) return missing
  return soleNode(subject) === null ? words.oneNode : null
}

/** The id of the node that is the whole subject; null for anything else. */
export function soleNode(subject: Selection): string | null {
  const item = soleOf(subject)
  return item?.type === 'node' ? item.id : null
}

/** The relationship that is the whole subject, where it is loaded. */
export function soleLine({ data }: AppState, subject: Selection): GraphRelationship | null {
  const item = soleOf(subject)
  return item?.type === 'relationship' ? (data.relationships.get(item.id) ?? null) : null
}

export function notOneLine(state: AppState, subject: Selection): string | null {
  return notOnCanvas(state) ?? (soleLine(state, subject) === null ? words.relationship : null)
}
