import { useCallback, useEffect, useState } from 'react'
import { useApp, useAppState } from '../context.tsx'
import { isFiltering } from '../state/filters.ts'
import { DEFAULT_LINK, type ViewLink } from '../state/link.ts'
import { formatLink } from '../state/link-format.ts'
import { keep, readKept } from './storage.ts'

const KEY = 'demarche-hint-seen'

/**
 * Whether to show what can be tried first, and how to dismiss it for good. Who selects or filters
 * something, or comes by a link to a certain view, has no need of it.
 */
export function useHint(): readonly [boolean, () => void] {
  const { store } = useApp()
  const [seen, setSeen] = useState(
    () => readKept(KEY) === '1' || asksForSomething(store.getState().link),
  )
  const idle = useAppState(
    ({ link, loaded, tour }) => !isInUse(link) && loaded.status === 'ready' && tour === null,
  )
  const dismiss = useCallback((): void => {
    keep(KEY, '1')
    setSeen(true)
  }, [])
  useEffect(
    () =>
      store.subscribe(({ link, tour }, before) => {
        const isUsed = !isInUse(before.link) && isInUse(link)
        if (isUsed || (before.tour === null && tour !== null)) dismiss()
      }),
    [store, dismiss],
  )
  return [!seen && idle, dismiss]
}

function isInUse({ selection, filters }: ViewLink): boolean {
  return selection.length > 0 || isFiltering(filters)
}

function asksForSomething(link: ViewLink): boolean {
  return formatLink({ ...link, theme: DEFAULT_LINK.theme }) !== ''
}
