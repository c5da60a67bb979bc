import { useEffect, useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'

export interface RovingFocus {
  readonly ref: RefObject<HTMLDivElement | null>
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void
}

/** Makes the buttons inside of an element one tab stop: arrow keys, Home and End move between them. */
export function useRovingFocus(): RovingFocus {
  const ref = useRef<HTMLDivElement>(null)
  // After each drawing: buttons may have come or gone.
  useEffect(() => {
    const buttons = buttonsIn(ref.current)
    stopAt(buttons, buttons.find(({ tabIndex }) => tabIndex === 0) ?? buttons[0])
  })
  return {
    ref,
    onFocus: ({ target }) => {
      const buttons = buttonsIn(ref.current)
      const button = buttons.find((each) => each === target)
      if (button) stopAt(buttons, button)
    },
    onKeyDown: (event) => {
      const buttons = buttonsIn(ref.current)
      const at = buttons.findIndex((button) => button === event.target)
      // What a menu sends up from its own place in the document is not for the toolbar.
      const next = at === -1 ? null : nextIndex(event.key, at, buttons.length)
      if (next === null) return
      event.preventDefault()
      buttons[next]?.focus()
    },
  }
}

/** Where `key` leads from `at`, round the ends; null for any other key. */
export function nextIndex(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight') return (at + 1) % count
  if (key === 'ArrowLeft') return (at - 1 + count) % count
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}

function buttonsIn(element: HTMLElement | null): readonly HTMLButtonElement[] {
  return [...(element?.querySelectorAll('button') ?? [])]
}

function stopAt(buttons: readonly HTMLButtonElement[], stop: HTMLButtonElement | undefined): void {
  for (const button of buttons) button.tabIndex = button === stop ? 0 : -1
}
