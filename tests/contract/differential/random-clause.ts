import { asKey, declare, namesOf, unusedName, type Draft, type Name, type Typed } from './draft.ts'
import { randomAggregate } from './random-aggregate.ts'
import { nodeCondition, randomCondition } from './random-condition.ts'
import { randomEntity } from './random-entities.ts'
import { randomPattern, randomRelationship } from './random-pattern.ts'
import { randomScalar } from './random-scalar.ts'

export function randomMatch(draft: Draft, optional: boolean): string {
  const { random } = draft
  const count = random.chance(0.2) ? 2 : 1
  const patterns = Array.from({ length: count }, () => randomPattern(draft)).join(', ')
  const where = random.chance(0.5) ? ` WHERE ${randomCondition(draft)}` : ''
  return `${optional ? 'OPTIONAL ' : ''}MATCH ${patterns}${where}`
}

export function randomUnwind(draft: Draft): string {
  const { random } = draft
  const nodes = namesOf(draft, 'nodes')
  if (nodes.length > 0 && random.chance(0.5)) {
    return `UNWIND ${random.pick(nodes)} AS ${declare(draft, 'node', 'u')}`
  }
  const numbers = namesOf(draft, 'numbers')
  const list =
    numbers.length > 0 && random.chance(0.5)
      ? random.pick(numbers)
      : `[${random.below(3)}, ${random.below(5)}]`
  return `UNWIND ${list} AS ${declare(draft, 'number', 'u')}`
}

/** `CALL { WITH a MATCH … RETURN … }` for one of the nodes in sight. */
export function randomSubquery(draft: Draft, node: string): string {
  const { random } = draft
  const end = unusedName(draft, 'y')
  const match = `MATCH (${node})${randomRelationship(draft, false)}(${end})`
  const where = random.chance(0.4) ? ` WHERE ${nodeCondition(draft, end)}` : ''
  const [text, kind] = random.pick([
    ['count(*)', 'number'],
    [`collect(${end}.id)`, 'any'],
    [`max(${end}.v)`, 'number'],
  ] as const)
  const head = random.chance(0.5) ? `CALL { WITH ${node} ` : `CALL (${node}) { `
  return `${head}${match}${where} RETURN ${text} AS ${declare(draft, kind, 'o')} }`
}

/** WITH: some of the names, and one or two new ones; half of them gather rows. */
export function randomWith(draft: Draft): string {
  const { random } = draft
  const kept = draft.names.filter(
    ({ kind }) => kind !== 'any' && kind !== 'path' && random.chance(0.6),
  )
  const gathers = random.chance(0.5)
  const isDistinct = !gathers && random.chance(0.2)
  const added = Array.from({ length: Math.max(random.below(3), kept.length === 0 ? 1 : 0) }, () =>
    gathers ? randomAggregate(draft) : (maybeEntity(draft) ?? randomScalar(draft)),
  )
  const named = added.map(([text, kind]): [string, Name] => {
    const name = unusedName(draft, 'w')
    return [`${isDistinct ? asKey(text) : text} AS ${name}`, { name, kind }]
  })
  const items = [...kept.map(({ name }) => name), ...named.map(([text]) => text)]
  const older = draft.names
  const keepsSight = !gathers && !isDistinct && random.chance(0.2)
  draft.names = [...kept, ...named.map(([, name]) => name)]
  if (!random.chance(0.3)) return `WITH ${isDistinct ? 'DISTINCT ' : ''}${items.join(', ')}`
  const sight = draft.names
  if (keepsSight) draft.names = [...older, ...draft.names.filter((name) => !older.includes(name))]
  const where = randomCondition(draft, 1)
  draft.names = sight
  return `WITH ${isDistinct ? 'DISTINCT ' : ''}${items.join(', ')} WHERE ${where}`
}

function maybeEntity(draft: Draft): Typed | null {
  return draft.random.chance(0.4) ? randomEntity(draft) : null
}
