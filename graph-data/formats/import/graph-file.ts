import type { Dataset } from '../../model/dataset.ts'
import type { GraphNode, GraphRelationship } from '../../model/subgraph.ts'

/** A file as it lies on the disk, under the name that messages call it by. */
export interface GivenFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Where something stands in a file's text, in UTF-16 code units. */
export interface Excerpt {
  readonly start: number
  readonly end: number
}

/** A node of a file; `label` is what people see, where the format keeps it apart from properties. */
export interface FileNode extends GraphNode {
  readonly label?: string | undefined
  readonly place: Excerpt
}

export interface FileRelationship extends GraphRelationship {
  readonly place: Excerpt
}

/** The graph of a file in a format that knows nothing of claims. */
export interface FileGraph {
  /** The name of the file, or of the part of the archive, that holds the relationships. */
  readonly name: string
  /** Its text: what the places are counted in. */
  readonly text: string
  /** The same of the nodes, where they stand in another file. */
  readonly nodesName: string
  readonly nodesText: string
  readonly nodes: readonly FileNode[]
  readonly relationships: readonly FileRelationship[]
}

/** What a file brings to the store. */
export interface LoadableGraph {
  readonly dataset: Dataset
  /** Who brought each actor, incident and document where the file was made. */
  readonly origins: Readonly<Record<string, string>>
  /** What the file lacked or held beyond the model, and what became of it, for people. */
  readonly notes: readonly string[]
}

/** Line and column, from 1, of an offset in a text. */
export function placeIn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return { line, column: offset - before.lastIndexOf('\n') }
}
