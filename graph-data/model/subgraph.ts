import { z } from 'zod'

/** A property of a node or a relationship, as both engines can store it. */
export const propertyValue = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.union([z.string(), z.number(), z.boolean()])),
  z.null(),
])

export const properties = z.record(z.string(), propertyValue)
export type Properties = z.infer<typeof properties>

export const graphNode = z.object({ id: z.string(), labels: z.array(z.string()), properties })
export type GraphNode = z.infer<typeof graphNode>

export const graphRelationship = z.object({
  id: z.string(),
  type: z.string(),
  source: z.string(),
  target: z.string(),
  properties,
})
export type GraphRelationship = z.infer<typeof graphRelationship>

/** A part of the graph; `truncated` counts what a limit cut off, and is null where nothing was. */
export const subgraphSchema = z.object({
  nodes: z.array(graphNode),
  relationships: z.array(graphRelationship),
  truncated: z
    .object({ nodes: z.int().nonnegative(), relationships: z.int().nonnegative() })
    .nullable(),
})
export type Subgraph = z.infer<typeof subgraphSchema>

/** How a large graph may be taken apart, so that it takes less memory. */
export type GraphParting = 'claims' | 'groups'

/** Items that may be many: read one by one, as often as one likes. An array is one such. */
export interface Group<Item> extends Iterable<Item> {
  readonly length: number
}

/** A graph in groups, none of them empty. */
export interface GraphGroups {
  /** Of one set of labels each. */
  readonly nodes: readonly Group<GraphNode>[]
  /** Of one type each. */
  readonly relationships: readonly Group<GraphRelationship>[]
}
