import { useEffect, useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'

export interface RovingFocus {
  readonly ref: RefObject<HTMLDivElement | null>
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void
}

/** Which arrow keys move: to the sides, or up and down. */
const STEPS = {
  horizontal: { ArrowRight: 1, ArrowLeft: -1 },
  vertical: { ArrowDown: 1, ArrowUp: -1 },
} as const satisfies Readonly<Record<string, Readonly<Record<string, number>>>>

/** Makes the buttons inside of an element one tab stop: arrow keys, Home and End move between them. */
export function useRovingFocus(direction: keyof typeof STEPS): RovingFocus {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!ref.current) return undefined
    const keepOneStop = (): void => {
      const buttons = buttonsIn(ref.current)
      const stops = buttons.filter(({ tabIndex }) => tabIndex === 0)
      stopAt(
        buttons,
        stops.find((button) => button === document.activeElement) ?? stops[0] ?? buttons[0],
      )
    }
    keepOneStop()
    // Parts of it are drawn on their own: buttons may come or go without this component.
    const observer = new MutationObserver(keepOneStop)
    observer.observe(ref.current, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [])
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
      // What a menu sends up from its own place in the document is not for these buttons.
      const next = at === -1 ? null : nextIndex(event.key, at, buttons.length, STEPS[direction])
      if (next === null) return
      event.preventDefault()
      buttons[next]?.focus()
    },
  }
}

/** Where `key` leads from `at`, round the ends; null for any other key. */
function nextIndex(
  key: string,
  at: number,
  count: number,
  steps: Readonly<Record<string, number>>,
): number | null {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  const step = steps[key]
  return step === undefined ? null : (at + step + count) % count
}

function buttonsIn(element: HTMLElement | null): readonly HTMLButtonElement[] {
  return [...(element?.querySelectorAll('button') ?? [])]
}

function stopAt(buttons: readonly HTMLButtonElement[], stop: HTMLButtonElement | undefined): void {
  for (const button of buttons) button.tabIndex = button === stop ? 0 : -1
}
