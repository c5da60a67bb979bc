/** What the layout needs to know. Lengths in CSS pixels at the first zoom; y points up. */
export interface LayoutNode {
  readonly id: string
  readonly radius: number
  /** The size of its name, which will stand somewhere beside it. */
  readonly labelWidth: number
  readonly labelHeight: number
}

export interface LayoutLine {
  readonly source: string
  readonly target: string
}

export interface LayoutInput {
  readonly nodes: readonly LayoutNode[]
  readonly lines: readonly LayoutLine[]
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
