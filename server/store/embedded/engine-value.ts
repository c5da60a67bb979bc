import {
  type NodeValue,
  type PathValue,
  type RelationshipValue,
  type Value,
  type ValueMap,
  relationshipId,
} from '../../../graph-data/model/value.ts'
import { QueryFault } from '../errors.ts'

/** The id that a node goes by outside the engine, from the engine's number for it. */
export type NodeIdLookup = (engineId: number) => string

type EngineMap = Record<string, unknown>

const MAX_DEPTH = 100
const NEGATIVE_DURATION = /^-P(?=[\dT])(?:\d+[YMWD])*(?:T(?:\d+(?:\.\d+)?[HMS])+)?$/

/**
 * A value as the engine gives it (nodes `{_id, _labels, …properties}`, relationships `{_id, _source,
 * _target, _type, …}`, paths `{nodes, edges}`, integers beyond 2^53 as bigint) → a value as it
 * travels. Maps are changed in place.
 * @throws QueryFault for lists and maps nested more than 100 deep
 */
export function toValue(value: unknown, nodeId: NodeIdLookup, depth = 0): Value {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return value.startsWith('-P') ? durationText(value) : value
  if (typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  if (typeof value === 'bigint') return value.toString()
  if (typeof value !== 'object') return null
  if (depth > MAX_DEPTH) throw new QueryFault(`a value is nested more than ${MAX_DEPTH} deep`)
  if (Array.isArray(value)) return value.map((item) => toValue(item, nodeId, depth + 1))
  if (value instanceof Date) return value.toISOString()
  if (value instanceof Float32Array) return [...value]
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64')
  return fromMap(value as EngineMap, nodeId, depth)
}

/** A node's own `id` where it has one, else one made from the engine's number. */
export function nodeIdOf(own: unknown, engineId: number): string {
  if (typeof own === 'string') return own
  if (typeof own === 'number' || typeof own === 'bigint') return String(own)
  return `node:${engineId}`
}

/** A duration backwards: the engine writes -P1M2D, Neo4j P-1M-2D. */
function durationText(text: string): string {
  return NEGATIVE_DURATION.test(text) ? text.slice(1).replaceAll(/\d+(?:\.\d+)?/g, '-$&') : text
}

function fromMap(map: EngineMap, nodeId: NodeIdLookup, depth: number): Value {
  if (isNode(map)) return toNode(map, nodeId, depth)
  if (isRelationship(map)) return toRelationship(map, nodeId, depth)
  if (isPath(map)) return toPath(map, nodeId, depth)
  const decimal = map['$decimal']
  if (typeof decimal === 'string' && Object.keys(map).length === 1) return fromDecimal(decimal)
  return toMap(map, nodeId, depth)
}

function fromDecimal(text: string): number | string {
  const number = Number(text)
  // A number where that loses nothing; '1.50' and 1.5 are the same amount.
  const trimmed = text.includes('.') ? text.replace(/\.?0+$/, '') : text
  return String(number) === trimmed ? number : text
}

interface EngineNode extends EngineMap {
  readonly _id: number
  readonly _labels: readonly string[]
}

interface EngineRelationship extends EngineMap {
  readonly _id: number
  readonly _source: number
  readonly _target: number
  readonly _type: string
}

interface EnginePath {
  readonly nodes: readonly EngineNode[]
  readonly edges: readonly EngineRelationship[]
}

function isNode(map: EngineMap): map is EngineNode {
  return typeof map['_id'] === 'number' && Array.isArray(map['_labels'])
}

function isRelationship(map: EngineMap): map is EngineRelationship {
  return (
    typeof map['_id'] === 'number' &&
    typeof map['_source'] === 'number' &&
    typeof map['_target'] === 'number' &&
    typeof map['_type'] === 'string'
  )
}

function isPath(map: EngineMap): map is EngineMap & EnginePath {
  const { nodes, edges } = map
  return (
    Array.isArray(nodes) &&
    Array.isArray(edges) &&
    Object.keys(map).length === 2 &&
    nodes.length === edges.length + 1 &&
    nodes.every((node) => isMap(node) && isNode(node)) &&
    edges.every((edge) => isMap(edge) && isRelationship(edge))
  )
}

function isMap(value: unknown): value is EngineMap {
  return typeof value === 'object' && value !== null
}

function toNode(node: EngineNode, nodeId: NodeIdLookup, depth: number): NodeValue {
  const { _id: engineId, _labels: labels, ...rest } = node
  const properties = toMap(rest, nodeId, depth)
  return { $: 'node', id: nodeIdOf(node['id'], engineId), labels, properties }
}

function toRelationship(
  edge: EngineRelationship,
  nodeId: NodeIdLookup,
  depth: number,
): RelationshipValue {
  const { _id: _engineId, _source: sourceId, _target: targetId, _type: type, ...rest } = edge
  const properties = toMap(rest, nodeId, depth)
  const source = nodeId(sourceId)
  const target = nodeId(targetId)
  const id = relationshipId(type, source, target, properties)
  return { $: 'relationship', id, type, source, target, properties }
}

function toPath(path: EnginePath, nodeId: NodeIdLookup, depth: number): PathValue {
  return {
    $: 'path',
    nodes: path.nodes.map((node) => toNode(node, nodeId, depth)),
    relationships: path.edges.map((edge) => toRelationship(edge, nodeId, depth)),
  }
}

/** In place: the engine made the map for this answer alone, and a copy costs as much again. */
function toMap(map: Record<string, unknown>, nodeId: NodeIdLookup, depth: number): ValueMap {
  for (const key of Object.keys(map)) map[key] = toValue(map[key], nodeId, depth + 1)
  return map as ValueMap
}
