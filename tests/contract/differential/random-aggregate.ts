import { namesOf, oneOf, type Draft, type Typed } from './draft.ts'
import { randomNumber, randomText } from './random-values.ts'

/** A function that gathers rows, sometimes inside of a list, a map or a slice. */
export function randomAggregate(draft: Draft): Typed {
  const { random } = draft
  const writers: (() => Typed)[] = [
    () => ['count(*)', 'number'],
    () => [`sum(${randomNumber(draft)})`, 'number'],
    () => [`${random.pick(['min', 'max'])}(${randomNumber(draft)})`, 'any'],
    () => [`${random.pick(['min', 'max'])}(${randomText(draft)})`, 'any'],
    () => [`avg(${randomNumber(draft)})`, 'any'],
    () => [`count(${randomNumber(draft)})`, 'number'],
    () => [`count(DISTINCT ${randomText(draft)})`, 'number'],
    () => [`collect(${randomNumber(draft)})`, 'numbers'],
    () => [`collect(DISTINCT ${randomText(draft)})`, 'any'],
    () => [`size(collect(DISTINCT ${randomNumber(draft)}))`, 'number'],
    () => [`{n: count(*), s: sum(${randomNumber(draft)})}`, 'any'],
    () => [`stDev(${randomNumber(draft)})`, 'any'],
  ]
  const entities = namesOf(draft, 'node', 'relationship')
  if (entities.length > 0) {
    const one = () => random.pick(entities)
    writers.push(
      () => [`count(DISTINCT ${one()})`, 'number'],
      () => [`count(${one()})`, 'number'],
      () => [`size(collect(DISTINCT ${one()})[0..2])`, 'number'],
    )
  }
  const nodes = namesOf(draft, 'node')
  if (nodes.length > 0) {
    writers.push(
      () => [`collect(DISTINCT ${random.pick(nodes)})`, 'nodes'],
      () => [`collect({id: ${random.pick(nodes)}.id, n: ${random.pick(nodes)}})`, 'any'],
    )
  }
  return oneOf(random, writers)
}
