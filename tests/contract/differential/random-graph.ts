import type { Random } from './random.ts'

export const LABELS = ['A', 'B', 'C'] as const
export const TYPES = ['R', 'S', 'T'] as const

/**
 * A statement that creates 4 to 8 nodes and 5 to 14 relationships: parallel ones, loops, nodes without
 * labels, properties that are missing, dates as text. Properties: `id`, `v` (number), `name` (text),
 * `xs` (numbers), `d` (date); of relationships `id`, `w` (number), `on` (date).
 */
export function randomGraph(random: Random): string {
  const nodes = 4 + random.below(5)
  const relationships = 5 + random.below(10)
  const parts = [
    ...Array.from({ length: nodes }, (_, nth) => nodeText(random, nth)),
    ...Array.from({ length: relationships }, (_, nth) => relationshipText(random, nth, nodes)),
  ]
  return `CREATE ${parts.join(', ')}`
}

function nodeText(random: Random, nth: number): string {
  const labels = LABELS.filter(() => random.chance(0.45)).map((label) => `:${label}`)
  const properties = [`id: 'n${nth}'`]
  if (random.chance(0.75)) properties.push(`v: ${random.below(6)}`)
  if (random.chance(0.6))
    properties.push(`name: '${random.pick(['Ann', 'Bob', 'Cid', 'dan', ''])}'`)
  if (random.chance(0.4)) properties.push(`xs: [${numbers(random)}]`)
  if (random.chance(0.5)) properties.push(`d: '${dateText(random)}'`)
  return `(n${nth}${labels.join('')} {${properties.join(', ')}})`
}

function relationshipText(random: Random, nth: number, nodes: number): string {
  const properties = [`id: 'r${nth}'`]
  if (random.chance(0.7)) properties.push(`w: ${random.below(5)}`)
  if (random.chance(0.4)) properties.push(`on: '${dateText(random)}'`)
  const [from, to] = [random.below(nodes), random.below(nodes)]
  return `(n${from})-[:${random.pick(TYPES)} {${properties.join(', ')}}]->(n${to})`
}

function numbers(random: Random): string {
  return Array.from({ length: random.below(4) }, () => random.below(5)).join(', ')
}

/** A day, a month or a year: partial dates are what the store is full of. */
function dateText(random: Random): string {
  const day = `202${random.below(5)}-0${1 + random.below(9)}-1${random.below(9)}`
  return day.slice(0, random.pick([4, 7, 10, 10, 10]))
}
