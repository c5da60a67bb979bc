import { useSyncExternalStore } from 'react'

const NARROW = query('(max-width: 767px)')
const TOUCHED = query('(pointer: coarse)')

function query(media: string) {
  return {
    subscribe: (changed: () => void): (() => void) => {
      const list = window.matchMedia(media)
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    matches: (): boolean => window.matchMedia(media).matches,
  }
}

export const isNarrow = NARROW.matches

/** Whether the page is as narrow as on a phone, where panels are sheets. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(NARROW.subscribe, NARROW.matches)
}

/** Whether fingers do what a mouse does elsewhere. */
export function useIsTouched(): boolean {
  return useSyncExternalStore(TOUCHED.subscribe, TOUCHED.matches)
}
