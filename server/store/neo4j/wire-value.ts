import { Node, Path, Point, Relationship, UnsupportedType, UUID, Vector } from 'neo4j-driver'
import {
  relationshipId,
  type NodeValue,
  type PathValue,
  type RelationshipValue,
  type Value,
  type ValueMap,
} from '../../../graph-data/model/value.ts'
import { ownIdOf, type OwnIds } from './own-ids.ts'
import { temporalText } from './temporal-text.ts'

/**
 * A value of the driver in the form in which it travels. Nodes are noted in `ids`; the ends of a
 * relationship that are not known there yet are noted as wanted, and stand in for as `node:…`.
 */
export function toWireValue(raw: unknown, ids: OwnIds): Value {
  switch (typeof raw) {
    case 'string':
    case 'boolean':
      return raw
    case 'bigint':
      return isSafe(raw) ? Number(raw) : String(raw)
    case 'number':
      return Number.isFinite(raw) ? raw : String(raw)
    case 'object':
      return raw === null ? null : fromObject(raw, ids)
    default:
      return null
  }
}

function isSafe(integer: bigint): boolean {
  return Number.isSafeInteger(Number(integer))
}

/** By class, not by the driver's `isNode`, which a map with a key `__isNode__` passes as well. */
function fromObject(raw: object, ids: OwnIds): Value {
  if (Array.isArray(raw)) return raw.map((item) => toWireValue(item, ids))
  if (raw instanceof Node) return fromNode(raw, ids)
  if (raw instanceof Relationship) return fromRelationship(raw, ids)
  if (raw instanceof Path) return fromPath(raw, ids)
  if (raw instanceof Point) return fromPoint(raw)
  if (raw instanceof Vector) return fromNumbers(raw.asTypedArray(), ids)
  if (raw instanceof UUID || raw instanceof UnsupportedType) return raw.toString()
  if (ArrayBuffer.isView(raw)) return fromNumbers(raw, ids)
  return temporalText(raw) ?? fromMap(raw, ids)
}

function fromMap(raw: object, ids: OwnIds): ValueMap {
  return Object.fromEntries(
    Object.entries(raw).map(([key, value]) => [key, toWireValue(value, ids)]),
  )
}

function fromNumbers(raw: ArrayBufferView, ids: OwnIds): Value {
  return Array.from(raw as unknown as Iterable<number | bigint>, (item) => toWireValue(item, ids))
}

function fromNode(raw: Node, ids: OwnIds): NodeValue {
  const id = ownIdOf(raw.elementId, raw.properties['id'])
  ids.note(raw.elementId, id)
  return { $: 'node', id, labels: raw.labels, properties: fromMap(raw.properties, ids) }
}

function fromRelationship(raw: Relationship, ids: OwnIds): RelationshipValue {
  const source = endId(raw.startNodeElementId, ids)
  const target = endId(raw.endNodeElementId, ids)
  const properties = fromMap(raw.properties, ids)
  const id = relationshipId(raw.type, source, target, properties)
  return { $: 'relationship', id, type: raw.type, source, target, properties }
}

function endId(elementId: string, ids: OwnIds): string {
  return ids.find(elementId) ?? ownIdOf(elementId, null)
}

function fromPath(raw: Path, ids: OwnIds): PathValue {
  // The nodes go first: the relationships look them up.
  const nodes = [raw.start, ...raw.segments.map(({ end }) => end)].map((node) =>
    fromNode(node, ids),
  )
  const relationships = raw.segments.map(({ relationship }) => fromRelationship(relationship, ids))
  return { $: 'path', nodes, relationships }
}

function fromPoint({ srid, x, y, z }: Point): ValueMap {
  return { srid: Number(srid), x, y, ...(z !== undefined && { z }) }
}
