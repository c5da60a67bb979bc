/**
 * The ids that nodes go by outside, by the engine's element ids, as far as one run has seen them. A
 * relationship in an answer knows only the element ids of its ends.
 */
export interface OwnIds {
  note(elementId: string, id: string): void
  /** The id, or null; then it is noted as wanted. */
  find(elementId: string): string | null
  /** The element ids that were asked for and are still not known. */
  wanted(): string[]
  /** How often an id was asked for that was not known then, even if it became known later. */
  misses(): number
}

export function createOwnIds(): OwnIds {
  const known = new Map<string, string>()
  const missing = new Set<string>()
  let misses = 0
  return {
    note(elementId, id) {
      known.set(elementId, id)
      missing.delete(elementId)
    },
    find(elementId) {
      const id = known.get(elementId)
      if (id === undefined) {
        missing.add(elementId)
        misses += 1
      }
      return id ?? null
    },
    wanted: () => [...missing],
    misses: () => misses,
  }
}

/** A node's id outside: its own `id` property, and for one without any the engine's. */
export function ownIdOf(elementId: string, id: unknown): string {
  return typeof id === 'string' ? id : `node:${elementId}`
}
