import { namesOf, oneOf, unusedName, type Draft } from './draft.ts'
import { randomNumber, randomNumbers, randomText } from './random-values.ts'

type Writer = () => string

const QUANTIFIERS = ['any', 'all', 'none', 'single']

/** A condition: true, false or null. */
export function randomCondition(draft: Draft, depth = 0): string {
  const { random } = draft
  if (depth < 2 && random.chance(0.35)) {
    const join = random.pick(['AND', 'OR', 'XOR', 'NOT'])
    const one = randomCondition(draft, depth + 1)
    return join === 'NOT' ? `NOT (${one})` : `(${one} ${join} ${randomCondition(draft, depth + 1)})`
  }
  return oneOf(random, [...plain(draft), ...onNodes(draft), ...onLists(draft)])
}

/** A condition on a node. */
export function nodeCondition({ random }: Draft, node: string): string {
  return random.pick([
    `${node}.v > ${random.below(5)}`,
    `${node}.v IS NULL`,
    `${node}.name STARTS WITH 'A'`,
    `${node}:A`,
    `${node}.v = ${random.below(4)}`,
    `${node}.d < '2022'`,
    `NOT ${node}.v < ${random.below(5)}`,
    `${node}.d >= '2021-06'`,
  ])
}

function relationshipCondition({ random }: Draft, relationship: string): string {
  return random.pick([
    `${relationship}.w > ${random.below(4)}`,
    `type(${relationship}) = 'R'`,
    `${relationship}.w IS NOT NULL`,
    `${relationship}:S`,
    `${relationship}.w <> ${random.below(3)}`,
    `${relationship}.on < '2023'`,
  ])
}

function plain(draft: Draft): readonly Writer[] {
  const { random } = draft
  const order = ['<', '>', '=', '<>', '<=', '>=']
  return [
    () => `${randomNumber(draft)} ${random.pick(order)} ${randomNumber(draft)}`,
    () =>
      `${randomText(draft)} ${random.pick([...order, 'STARTS WITH', 'CONTAINS', 'ENDS WITH'])} ${randomText(draft)}`,
    () => `${randomText(draft)} IS ${random.pick(['', 'NOT '])}NULL`,
    () => `${randomNumber(draft)} IS ${random.pick(['', 'NOT '])}NULL`,
    () => `${randomNumber(draft)} IN ${randomNumbers(draft)}`,
    () => `${random.below(3)} <= ${randomNumber(draft)} < ${random.below(6)}`,
    () => `${randomText(draft)} IN ['Ann', '2022', ${randomText(draft)}]`,
  ]
}

function onNodes(draft: Draft): readonly Writer[] {
  const { random } = draft
  const nodes = namesOf(draft, 'node')
  const writers: Writer[] = nodes.flatMap((node) => [
    () => `${node}:${random.pick(['A', 'B', 'A|B', '!A', 'A&B'])}`,
    () =>
      `${random.pick(['', 'NOT '])}(${node})${random.pick(['-->', '<--', '--', '-[:R]->'])}(${random.pick(['', ':A', ':A|B'])})`,
    () => existsText(draft, node),
    () =>
      `COUNT { (${node})${random.pick(['-->()', '--()', '<-[:R]-()'])} } ${random.pick(['>', '=', '<'])} ${random.below(3)}`,
    () =>
      `${random.pick(QUANTIFIERS)}(x IN ${node}.xs WHERE x ${random.pick(['>', '=', '<'])} ${random.below(4)})`,
  ])
  if (nodes.length > 1) {
    writers.push(() => `${random.pick(nodes)} ${random.pick(['=', '<>'])} ${random.pick(nodes)}`)
    writers.push(() => `${random.pick(nodes)}.v = ${random.pick(nodes)}.v`)
    writers.push(() => `${random.pick(nodes)}.d < ${random.pick(nodes)}.d`)
  }
  return writers
}

function existsText(draft: Draft, node: string): string {
  const { random } = draft
  const end = unusedName(draft, 'z')
  const arrow = random.pick(['-->', '<-[:R]-', '--', '-[:S]-'])
  const where = random.chance(0.6) ? ` WHERE ${nodeCondition(draft, end)}` : ''
  return `EXISTS { (${node})${arrow}(${end}${random.pick(['', ':B'])})${where} }`
}

function onLists(draft: Draft): readonly Writer[] {
  const { random } = draft
  const over = (list: string, condition: (item: string) => string) => () =>
    `${random.pick(QUANTIFIERS)}(x IN ${list} WHERE ${condition('x')})`
  return [
    ...namesOf(draft, 'relationship').map(
      (name) => () => `${name}:${random.pick(['R', 'R|S', '!T'])}`,
    ),
    ...namesOf(draft, 'relationships').map((name) =>
      over(name, (x) => relationshipCondition(draft, x)),
    ),
    ...namesOf(draft, 'path').flatMap((name) => [
      over(`nodes(${name})`, (x) => nodeCondition(draft, x)),
      over(`relationships(${name})`, (x) => relationshipCondition(draft, x)),
      () => `last(nodes(${name})):${random.pick(['A', 'B|C', '!A'])}`,
      () => `nodes(${name})[0] = last(nodes(${name}))`,
      ...namesOf(draft, 'node').map((node) => () => `${node} IN nodes(${name})`),
    ]),
  ]
}
