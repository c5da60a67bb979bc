import { namesOf, oneOf, type Draft } from './draft.ts'

type Writer = () => string

/** A number, or null. */
export function randomNumber(draft: Draft): string {
  const { random } = draft
  const writers: Writer[] = [() => String(random.below(6))]
  for (const name of namesOf(draft, 'node')) writers.push(() => `${name}.v`)
  for (const name of namesOf(draft, 'relationship')) writers.push(() => `${name}.w`)
  for (const name of namesOf(draft, 'number')) writers.push(() => name)
  for (const name of namesOf(draft, 'numbers', 'nodes', 'relationships')) {
    writers.push(() => `size(${name})`)
  }
  for (const name of namesOf(draft, 'path')) writers.push(() => `length(${name})`)
  const number = oneOf(random, writers)
  if (random.chance(0.12))
    return `(${number} ${random.pick(['+', '-', '*'])} ${oneOf(random, writers)})`
  return random.chance(0.05) ? `coalesce(${number}, ${random.below(3)})` : number
}

/** A text, or null: names, types, ids, dates. */
export function randomText(draft: Draft): string {
  const { random } = draft
  const writers: Writer[] = [() => `'${random.pick(['A', 'n', 'Ann', '2022', '2023-05', ''])}'`]
  for (const name of namesOf(draft, 'node')) {
    writers.push(() => `${name}.${random.pick(['name', 'id', 'd'])}`)
  }
  for (const name of namesOf(draft, 'relationship')) {
    writers.push(() => random.pick([`type(${name})`, `${name}.id`, `${name}.on`]))
  }
  for (const name of namesOf(draft, 'text')) writers.push(() => name)
  const text = oneOf(random, writers)
  return oneOf(random, [
    ...Array.from({ length: 8 }, () => () => text),
    () => `${text} + ${random.pick(["'-'", oneOf(random, writers)])}`,
    () => `toUpper(${text})`,
    () => `substring(${text}, 0, 2)`,
  ])
}

/** A list of numbers, or null. */
export function randomNumbers(draft: Draft): string {
  const { random } = draft
  const writers: Writer[] = [() => `[${random.below(4)}, ${random.below(4)}]`, () => '[]']
  for (const name of namesOf(draft, 'node')) writers.push(() => `${name}.xs`)
  for (const name of namesOf(draft, 'numbers')) writers.push(() => name)
  const list = oneOf(random, writers)
  return oneOf(random, [
    ...Array.from({ length: 6 }, () => () => list),
    () => `${list} + ${oneOf(random, writers)}`,
    () => `${list} + ${randomNumber(draft)}`,
    () => `${list}[${random.pick(['0..1', '1..', '..-1', '-2..', `0..size(${list})-1`])}]`,
  ])
}
