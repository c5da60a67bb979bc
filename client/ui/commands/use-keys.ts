import { useLayoutEffect } from 'react'
import { useApp } from '../../context.tsx'
import { COMMANDS, runCommand } from './registry.ts'
import { focusSearch, isSearch } from './focus-search.ts'
import { isPressed, isWritten } from './shortcut.ts'

/** No text editor has another use for the keys of these. */
const WHILE_TYPING: ReadonlySet<string> = new Set(['palette', 'export'])

/** The keys that work anywhere on the page, except in a menu or dialog, and most while somebody types. */
export function useKeys(): void {
  const app = useApp()
  // Before anything is seen: a key that is pressed at once is heard too.
  useLayoutEffect(() => {
    let hadDialog = false
    // First of all: a dialog closes itself before the key comes to the page.
    const onCapture = (): void => {
      hadDialog = app.store.getState().dialog !== null
    }
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return
      const isElsewhere = hadDialog || isInLayer(event.target)
      const { pathFrom, link } = app.store.getState()
      const namesPathEnd = pathFrom !== null && !link.embed
      if (namesPathEnd && isWritten(event) && !isElsewhere && !takesText(event.target)) {
        // The letter itself then goes into the search.
        return focusSearch()
      }
      const command = COMMANDS.find(({ keys }) => keys?.some((key) => isPressed(key, event)))
      if (!command) return
      if (command.id !== 'palette' && isElsewhere) return
      const leavesPath = namesPathEnd && command.id === 'escape' && isSearch(event.target)
      if (!WHILE_TYPING.has(command.id) && takesText(event.target) && !leavesPath) return
      event.preventDefault()
      runCommand(app, command)
    }
    window.addEventListener('keydown', onCapture, true)
    document.addEventListener('keydown', onKey)
    return () => {
      window.removeEventListener('keydown', onCapture, true)
      document.removeEventListener('keydown', onKey)
    }
  }, [app])
}

/** Kinds of inputs that take no text. */
const PRESSED = new Set(['radio', 'checkbox', 'button', 'range', 'submit'])

function isInLayer(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.closest('[role="dialog"], [role="menu"], [role="listbox"]') !== null
}

function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !PRESSED.has(target.type)
  return target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName)
}
