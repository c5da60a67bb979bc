import { useSyncExternalStore } from 'react'
import { useAppState } from './context.tsx'
import type { Scheme } from '../graph-data/picture/palette.ts'

const DARK = '(prefers-color-scheme: dark)'

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(DARK)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

/** The colours to draw in: those that the view asks for, else those of the system. */
export function useScheme(): Scheme {
  const theme = useAppState(({ link }) => link.theme)
  const dark = useSyncExternalStore(subscribe, () => window.matchMedia(DARK).matches)
  if (theme !== 'auto') return theme
  return dark ? 'dark' : 'light'
}
