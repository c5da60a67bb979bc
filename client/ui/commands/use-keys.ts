import { useEffect } from 'react'
import { useApp } from '../../context.tsx'
import { COMMANDS, runCommand } from './registry.ts'
import { isPressed } from './shortcut.ts'

/** The keys that work anywhere on the page, except while somebody types, or in a menu or dialog. */
export function useKeys(): void {
  const app = useApp()
  useEffect(() => {
    let hadDialog = false
    // First of all: a dialog closes itself before the key comes to the page.
    const onCapture = (): void => {
      hadDialog = app.store.getState().dialog !== null
    }
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return
      const command = COMMANDS.find(({ keys }) => keys?.some((key) => isPressed(key, event)))
      if (!command) return
      if (command.id !== 'palette' && (hadDialog || hasOwnKeys(event.target))) return
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

function hasOwnKeys(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.closest('[role="dialog"], [role="menu"], [role="listbox"]')) return true
  if (target instanceof HTMLInputElement) return !PRESSED.has(target.type)
  return target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName)
}
