import { namesOf, oneOf, type Draft, type Typed } from './draft.ts'
import { nodeCondition, randomCondition } from './random-condition.ts'
import { randomNumber } from './random-values.ts'

type Writer = () => Typed

/** A node, a relationship, a path, or what holds some of them; null where nothing is in sight. */
export function randomEntity(draft: Draft): Typed | null {
  const writers = [
    ...ofNodes(draft),
    ...ofRelationships(draft),
    ...ofLists(draft),
    ...ofPaths(draft),
  ]
  return writers.length === 0 ? null : oneOf(draft.random, writers)
}

function ofNodes(draft: Draft): readonly Writer[] {
  const nodes = namesOf(draft, 'node')
  if (nodes.length === 0) return []
  const one = () => draft.random.pick(nodes)
  return [
    () => [one(), 'node'],
    () => [`CASE WHEN ${randomCondition(draft, 2)} THEN ${one()} ELSE ${one()} END`, 'node'],
    () => [`coalesce(${one()}, ${one()})`, 'node'],
    () => [`[${one()}, ${one()}]`, 'nodes'],
    () => [`{a: ${one()}, b: ${randomNumber(draft)}}`, 'any'],
    () => [`${one()}{.id, n: ${one()}}`, 'any'],
  ]
}

function ofRelationships(draft: Draft): readonly Writer[] {
  const relationships = namesOf(draft, 'relationship')
  if (relationships.length === 0) return []
  const one = () => draft.random.pick(relationships)
  return [
    () => [one(), 'relationship'],
    () => [`startNode(${one()})`, 'node'],
    () => [`[${one()}]`, 'any'],
    () => [`size(keys([${one()}][0]))`, 'any'],
    () => [`CASE WHEN ${randomCondition(draft, 2)} THEN ${one()} END`, 'any'],
  ]
}

function ofLists(draft: Draft): readonly Writer[] {
  const { random } = draft
  const lists = namesOf(draft, 'nodes')
  if (lists.length === 0) return []
  const one = () => random.pick(lists)
  return [
    () => [`${one()}[${random.below(2)}]`, 'node'],
    () => [`head(${one()})`, 'node'],
    () => [`[x IN ${one()} WHERE ${nodeCondition(draft, 'x')}]`, 'nodes'],
    () => [`${one()}[0..1]`, 'nodes'],
    () => [`[x IN ${one()} | x.id]`, 'any'],
    () => [`${one()} + ${one()}`, 'nodes'],
    () => [`reverse(${one()})`, 'nodes'],
  ]
}

function ofPaths(draft: Draft): readonly Writer[] {
  const paths = namesOf(draft, 'path')
  if (paths.length === 0) return []
  const one = () => draft.random.pick(paths)
  return [
    () => [one(), 'path'],
    () => [`nodes(${one()})`, 'nodes'],
    () => [`last(nodes(${one()}))`, 'node'],
    () => [`relationships(${one()})`, 'any'],
    () => [`size(keys(last(relationships(${one()}))))`, 'any'],
    () => [
      `size(reduce(s = [], x IN nodes(${one()}) | CASE WHEN x IN s THEN s ELSE s + x END))`,
      'any',
    ],
  ]
}
