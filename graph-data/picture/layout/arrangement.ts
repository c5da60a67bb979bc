import type { LayoutName } from './layouts.ts'

/** What the layout needs to know. Lengths in CSS pixels at the first zoom; y points up. */
export interface LayoutNode {
  readonly id: string
  readonly kind: string
  /** ISO 3166 code, where it belongs to a country. */
  readonly country: string | null
  readonly isIncident: boolean
  /** Whether it is named as the one who makes a claim. */
  readonly asserts: boolean
  readonly radius: number
  /** The size of its name, which will stand somewhere beside it. */
  readonly labelWidth: number
  readonly labelHeight: number
}

export interface LayoutLine {
  readonly source: string
  readonly target: string
  readonly type: string
}

export interface LayoutInput {
  readonly layout: LayoutName
  readonly nodes: readonly LayoutNode[]
  readonly lines: readonly LayoutLine[]
  /** What `radial` lays its rings around; without it, around the node with the most lines. */
  readonly centre: readonly string[]
  /** Places of pinned nodes: they stay there, whatever the layout. */
  readonly fixed: Places
  /** Width through height of the space that the picture should fill. */
  readonly aspect: number
}

export interface Place {
  readonly x: number
  readonly y: number
}

export type Places = ReadonlyMap<string, Place>

/** Places that the layout changes while it works. */
export type Draft = Map<string, { x: number; y: number }>

/** Nodes that a layout keeps together. */
export interface Group {
  /** A role or the code of a country; null for a country that is not known, and for a ring. */
  readonly name: string | null
  readonly ids: readonly string[]
}

/** Where a group of nodes with their names lies, so that the picture can write its name there. */
export interface Caption {
  readonly name: string | null
  /** The middle of the box around it. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Arranged {
  readonly places: Places
  /** For `roles` and `country`; the other layouts have no groups with names. */
  readonly captions: readonly Caption[]
}

/** A first version of a picture; nodes of a group may still change places with each other. */
export interface Proposal {
  readonly draft: Draft
  readonly groups: readonly Group[]
}
