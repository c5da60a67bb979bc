import { useEffect, useState } from 'react'
import type { SearchAnswer } from '../../graph-data/model/api.ts'
import { isAbort, problemFrom } from '../api.ts'
import { useApp } from '../context.tsx'
import { failed, LOADING, ready, type Loadable } from '../state/loadable.ts'

const WAIT_MS = 160

interface Found {
  readonly wanted: string
  readonly answer: Loadable<SearchAnswer>
}

/**
 * What the server finds for `text`, once nobody has typed for a moment; null for an empty text.
 * While somebody types on, the answer to what stood there before is kept.
 */
export function useSearch(text: string): Loadable<SearchAnswer> | null {
  const { api } = useApp()
  const [found, setFound] = useState<Found | null>(null)
  const wanted = text.trim()
  useEffect(() => {
    if (wanted === '') return undefined
    const controller = new AbortController()
    const timer = setTimeout(() => {
      api.search(wanted, controller.signal).then(
        (answer) => setFound({ wanted, answer: ready(answer) }),
        (error: unknown) => {
          if (!isAbort(error)) setFound({ wanted, answer: failed(problemFrom(error)) })
        },
      )
    }, WAIT_MS)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [api, wanted])
  if (wanted === '') return null
  const fits = found && (wanted.startsWith(found.wanted) || found.wanted.startsWith(wanted))
  return fits ? found.answer : LOADING
}
