/**
 * What the language package uses of ES2025, for browsers and Nodes that have it not yet: safe to
 * call where they have.
 */
export function addMissingIterators(): void {
  const iterator = Object.getPrototypeOf(Object.getPrototypeOf([].values())) as object
  add(iterator, 'toArray', function toArray(this: Iterable<unknown>) {
    return [...this]
  })
  add(Set.prototype, 'union', function union(this: Set<unknown>, other: Set<unknown>) {
    return new Set([...this, ...other])
  })
  add(Set.prototype, 'intersection', function both(this: Set<unknown>, other: Set<unknown>) {
    return new Set([...this].filter((each) => other.has(each)))
  })
}

function add(target: object, name: string, value: (...given: never[]) => unknown): void {
  if (name in target) return
  Object.defineProperty(target, name, { value, configurable: true, writable: true })
}
