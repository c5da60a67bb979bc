import type { GraphNode, GraphRelationship } from '../../../model/subgraph.ts'

/** What an interactive page holds, for the viewer in it. All texts are as they were read. */
export interface PageData {
  readonly title: string
  /** What wrote the page, and when, in words. */
  readonly origin: string
  readonly licence: string
  /** What is drawn, with the properties that the viewer shows. */
  readonly nodes: readonly GraphNode[]
  readonly relationships: readonly GraphRelationship[]
  /** x to the right and y upwards, of the nodes in their order. */
  readonly places: readonly (readonly [x: number, y: number])[]
  /** From 0 to 1, of the nodes in their order; null is by the number of relationships. */
  readonly sizes: readonly (number | null)[] | null
  /** `#rrggbb` for a light ground, of the nodes in their order; null is by kind. */
  readonly colours: readonly (string | null)[] | null
  /** Ids of the relationships that rest on one source. */
  readonly oneSource: readonly string[]
  readonly claims: readonly PageClaim[]
  readonly documents: readonly PageDocument[]
}

/** A claim with its evidence, in words where the viewer shows words. */
export interface PageClaim {
  readonly id: string
  /** The whole statement: `Campaign is attributed to APT31`. */
  readonly words: string
  /** The name of the incident that it concerns. */
  readonly about: string | null
  readonly asserters: readonly string[]
  readonly certainty: string | null
  readonly wording: string | null
  readonly date: string | null
  /** Whether the date is that of what happened, not of what was said. */
  readonly isEvent: boolean
  /** Ids of claims. */
  readonly disputes: readonly string[]
  readonly quotes: readonly { readonly words: string; readonly document: string }[]
}

export interface PageDocument {
  readonly id: string
  readonly title: string
  readonly publisher: string | null
  readonly published: string | null
  /** An address of the web, or null. */
  readonly url: string | null
}

/** The id of the element that holds the data as JSON. */
export const DATA_ELEMENT = 'page-data'
