import { useState } from 'react'
import { useIsNarrow } from './media.ts'

/** The legend is open on a wide screen and a button on a phone, until somebody says otherwise. */
export function useLegendOpen(): readonly [boolean, (open: boolean) => void] {
  const narrow = useIsNarrow()
  const [asked, setAsked] = useState<boolean | null>(null)
  return [asked ?? !narrow, setAsked]
}
