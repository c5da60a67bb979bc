import { useEffect } from 'react'
import { useApp } from '../context.tsx'

/** The id of the search box, to which `/` leads. */
export const SEARCH_ID = 'search'

/** The keys that work anywhere on the page, except while somebody types. */
export function useKeys(): void {
  const { actions, commands, store } = useApp()
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (isTyping(event.target)) return
      const inGraph = store.getState().link.view === 'graph'
      if (event.key === '/') {
        event.preventDefault()
        document.querySelector<HTMLElement>(`#${SEARCH_ID}`)?.focus()
      } else if (event.key === 'Escape') actions.select(null)
      else if (!inGraph) return
      else if (event.key === 'f') commands.send({ type: 'fit' })
      else if (event.key === '+') commands.send({ type: 'zoom', factor: 1.5 })
      else if (event.key === '-') commands.send({ type: 'zoom', factor: 1 / 1.5 })
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [actions, commands, store])
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  )
}
