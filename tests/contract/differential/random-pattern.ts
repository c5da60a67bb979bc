import { declare, namesOf, type Draft } from './draft.ts'

const LABEL_FORMS = ['A', 'B', 'C', 'A|B', 'A&B', '!C', '(A|C)&!B']

/** `(a)-[e:R]->(b)`, with 0 to 3 hops, some of them of variable length; sometimes a named path. */
export function randomPattern(draft: Draft): string {
  const { random } = draft
  const isPath = random.chance(0.2)
  const path = isPath ? `${declare(draft, 'path', 'p')} = ` : ''
  const hops = isPath ? 1 + random.below(2) : random.pick([0, 1, 1, 1, 2, 2, 3])
  let text = randomNode(draft)
  for (let hop = 0; hop < hops; hop += 1) text += randomRelationship(draft) + randomNode(draft)
  return path + text
}

function randomNode(draft: Draft): string {
  const { random } = draft
  const known = namesOf(draft, 'node')
  if (known.length > 0 && random.chance(0.35)) return `(${random.pick(known)})`
  const name = random.chance(0.85) ? declare(draft, 'node', 'a') : ''
  const label = random.chance(0.25) ? `:${random.pick(LABEL_FORMS)}` : ''
  return `(${name}${label}${nodeCondition(draft, name)})`
}

function nodeCondition({ random }: Draft, name: string): string {
  if (random.chance(0.08)) return ` {v: ${random.below(5)}}`
  return name !== '' && random.chance(0.06) ? ` WHERE ${name}.v > ${random.below(4)}` : ''
}

/** A relationship with its arrow; without `mayName` it brings no name and one hop only. */
export function randomRelationship(draft: Draft, mayName = true): string {
  const { random } = draft
  const isLong = mayName && random.chance(0.18)
  const direction = random.below(3)
  const inside = insideRelationship(draft, isLong, mayName)
  const brackets = inside === '' && random.chance(0.5) ? '' : `[${inside}]`
  return `${direction === 1 ? '<-' : '-'}${brackets}${direction === 0 ? '->' : '-'}`
}

function insideRelationship(draft: Draft, isLong: boolean, mayName: boolean): string {
  const { random } = draft
  const isNamed = mayName && random.chance(0.45)
  const name = isNamed ? declare(draft, isLong ? 'relationships' : 'relationship', 'e') : ''
  const types = isLong ? ['R', 'S', 'R|S'] : ['R', 'S', 'T', 'R|S', '!R', 'R|T']
  const type = random.chance(0.5) ? `:${random.pick(types)}` : ''
  if (isLong) return `${name}${type}${random.pick(['*1..2', '*2', '*0..1', '*..2', '*1..3'])}`
  const properties = random.chance(0.06) ? ` {w: ${random.below(4)}}` : ''
  return `${name}${type}${properties}`
}
