/** A text that the browser keeps for this page; null where there is none, or keeping is forbidden. */
export function readKept(key: string): string | null {
  try {
    return window.localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Keeps a text, or says why the browser would not: it has no room, or does not allow it. */
export function keep(key: string, text: string): 'kept' | 'full' | 'blocked' {
  try {
    window.localStorage.setItem(key, text)
    return 'kept'
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError'
    return isFull ? 'full' : 'blocked'
  }
}
