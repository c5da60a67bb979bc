import { useCallback, useEffect, useRef } from 'react'

export interface EarlyTyping {
  /** What was typed before the dialog was there. */
  readonly typed: () => string
}

/** While a dialog is on its way, keeps what is typed for its input, and from the page behind. */
export function useEarlyTyping(isAwaited: boolean, onEscape: () => void): EarlyTyping {
  const text = useRef('')
  useEffect(() => {
    if (!isAwaited) return undefined
    const onKey = (event: KeyboardEvent): void => {
      if (event.target instanceof Element && event.target.closest('[role="dialog"]')) return
      const next = afterKey(text.current, event)
      if (next === null) return
      event.preventDefault()
      event.stopPropagation()
      text.current = next
      if (event.key === 'Escape') onEscape()
    }
    window.addEventListener('keydown', onKey, true)
    return () => {
      window.removeEventListener('keydown', onKey, true)
      text.current = ''
    }
  }, [isAwaited, onEscape])
  const typed = useCallback(() => text.current, [])
  return { typed }
}

/** What stands there after a key; null where the key is none for an input. */
function afterKey(
  text: string,
  { key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): string | null {
  if (ctrlKey || metaKey || altKey) return null
  if (key === 'Backspace') return text.slice(0, -1)
  if (key === 'Enter' || key === 'Escape') return text
  return key.length === 1 ? text + key : null
}
