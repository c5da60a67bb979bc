import { asKey, namesOf, type Draft } from './draft.ts'
import type { Random } from './random.ts'
import { randomAggregate } from './random-aggregate.ts'
import { randomMatch, randomSubquery, randomUnwind, randomWith } from './random-clause.ts'
import { randomEntity } from './random-entities.ts'
import { randomScalar } from './random-scalar.ts'
import { randomNumber, randomText } from './random-values.ts'

export interface RandomStatement {
  readonly text: string
  /** The rows come in a fixed order: all columns are in ORDER BY. */
  readonly ordered: boolean
}

/** A reading statement of 1 to 3 clauses and RETURN, over a graph of `randomGraph`. */
export function randomStatement(random: Random): RandomStatement {
  const draft: Draft = { random, names: [], given: 0 }
  const clauses = Array.from({ length: 1 + random.below(3) }, (_, nth) => clauseText(draft, nth))
  const start = clauses.join(' ')
  if (random.chance(0.12)) return orderedReturn(draft, start)
  const nodes = namesOf(draft, 'node')
  if (nodes.length > 0 && random.chance(0.05)) {
    const node = random.pick(nodes)
    const column = random.pick(['', '.id'])
    const join = random.pick(['UNION', 'UNION ALL'])
    const text = `${start} RETURN ${node}${column} AS k ${join} MATCH (q:A) RETURN q${column} AS k`
    return { text, ordered: false }
  }
  return { text: `${start} ${returnText(draft)}`, ordered: false }
}

function clauseText(draft: Draft, nth: number): string {
  const { random } = draft
  if (nth === 0) return randomMatch(draft, random.chance(0.04))
  const choice = random.below(20)
  if (choice < 9) return randomMatch(draft, random.chance(0.4))
  if (choice < 11) return randomUnwind(draft)
  const nodes = namesOf(draft, 'node')
  return choice < 13 && nodes.length > 0
    ? randomSubquery(draft, random.pick(nodes))
    : randomWith(draft)
}

function returnText(draft: Draft): string {
  const { random } = draft
  const gathers = random.chance(0.45)
  if (!gathers && random.chance(0.07)) return 'RETURN *'
  const isDistinct = random.chance(0.15)
  const items = new Set<string>()
  for (let nth = random.below(3); nth >= 0; nth -= 1) {
    const [value] = (random.chance(0.4) ? randomEntity(draft) : null) ?? randomScalar(draft)
    const text = gathers || isDistinct ? asKey(value) : value
    items.add(random.chance(0.5) ? text : `${text} AS q${nth}`)
  }
  if (gathers) items.add(`${randomAggregate(draft)[0]}${random.pick(['', ' AS g'])}`)
  return `RETURN ${isDistinct ? 'DISTINCT ' : ''}${[...items].join(', ')}`
}

/** Numbers and texts, sorted by all of them, a part of the rows. */
function orderedReturn(draft: Draft, start: string): RandomStatement {
  const { random } = draft
  const columns = Array.from({ length: 1 + random.below(3) }, (_, nth) => {
    const text = random.chance(0.5) ? randomNumber(draft) : randomText(draft)
    return { text: `${text} AS q${nth}`, order: `q${nth}${random.pick(['', ' DESC'])}` }
  })
  const items = columns.map(({ text }) => text).join(', ')
  const order = columns.map((column) => column.order).join(', ')
  const part = random.pick(['', ' LIMIT 3', ' SKIP 1', ' SKIP 2 LIMIT 4'])
  return { text: `${start} RETURN ${items} ORDER BY ${order}${part}`, ordered: true }
}
