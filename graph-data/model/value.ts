/** A value of a query's answer, in the form in which it travels (interface.md, POST /api/query). */
export type Value = null | boolean | number | string | readonly Value[] | ValueMap | GraphValue

export interface ValueMap {
  readonly [key: string]: Value
}

export interface NodeValue {
  readonly $: 'node'
  readonly id: string
  readonly labels: readonly string[]
  readonly properties: ValueMap
}

export interface RelationshipValue {
  readonly $: 'relationship'
  readonly id: string
  readonly type: string
  readonly source: string
  readonly target: string
  readonly properties: ValueMap
}

export interface PathValue {
  readonly $: 'path'
  readonly nodes: readonly NodeValue[]
  readonly relationships: readonly RelationshipValue[]
}

export type GraphValue = NodeValue | RelationshipValue | PathValue

/**
 * The id that a relationship goes by outside the engine: its claim's, and for one without a claim
 * its type and ends, with the place of the quote where it has one.
 */
export function relationshipId(
  type: string,
  source: string,
  target: string,
  properties: ValueMap,
): string {
  if (typeof properties['claimId'] === 'string') return properties['claimId']
  const place = typeof properties['start'] === 'number' ? `@${properties['start']}` : ''
  return `${type}:${source}>${target}${place}`
}
