import { namesOf, oneOf, unusedName, type Draft } from './draft.ts'
import { randomCondition } from './random-condition.ts'
import { randomNumber, randomNumbers, randomText } from './random-values.ts'

/** A value of any kind but an entity. */
export function randomScalar(
  draft: Draft,
): readonly [string, 'number' | 'text' | 'numbers' | 'any'] {
  const { random } = draft
  const nodes = namesOf(draft, 'node')
  const paths = namesOf(draft, 'path')
  const writers: (() => ReturnType<typeof randomScalar>)[] = [
    () => [randomNumber(draft), 'number'],
    () => [randomText(draft), 'text'],
    () => [randomNumbers(draft), 'numbers'],
    () => [caseText(draft), 'number'],
    () => [randomCondition(draft, 1), 'any'],
    () => [`coalesce(${randomText(draft)}, ${randomText(draft)})`, 'text'],
    () => [`reduce(s = 0, x IN ${randomNumbers(draft)} | s + x)`, 'any'],
    () => [`size([x IN ${randomNumbers(draft)} WHERE x > ${random.below(3)}])`, 'number'],
    () => [`toString(${randomNumber(draft)})`, 'text'],
    () => [`${randomNumber(draft)} % 2`, 'number'],
  ]
  if (nodes.length > 0) writers.push(...ofNode(draft, nodes))
  if (paths.length > 0) writers.push(() => [ofPath(draft, random.pick(paths)), 'any'])
  return oneOf(random, writers)
}

function caseText(draft: Draft): string {
  return `CASE WHEN ${randomCondition(draft, 1)} THEN ${randomNumber(draft)} ELSE ${randomNumber(draft)} END`
}

function ofNode(draft: Draft, nodes: readonly string[]) {
  const { random } = draft
  const node = random.pick(nodes)
  const end = unusedName(draft, 'y')
  const arrow = random.pick(['-->', '--', '-[:R]->', '<-[:S|T]-'])
  return [
    () =>
      [`[(${node})${arrow}(${end}) | ${end}.${random.pick(['v', 'id', 'name'])}]`, 'any'] as const,
    () => [`${node}{.id, .name, z: ${randomNumber(draft)}}`, 'any'] as const,
    () => [`size(labels(${node}))`, 'number'] as const,
    () => [`COUNT { (${node})${arrow}(${end}) WHERE ${end}.v > 1 }`, 'number'] as const,
  ]
}

function ofPath({ random }: Draft, path: string): string {
  return `[x IN ${random.pick(['nodes', 'relationships'])}(${path}) | x.id]`
}
