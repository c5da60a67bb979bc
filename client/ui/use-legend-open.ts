import { useState } from 'react'
import { useAppState } from '../context.tsx'
import { useIsNarrow } from './media.ts'

/** The legend is open on a wide screen, and a button on a phone or within another page, until somebody says otherwise. */
export function useLegendOpen(): readonly [boolean, (open: boolean) => void] {
  const narrow = useIsNarrow()
  const [asked, setAsked] = useState<boolean | null>(null)
  const embed = useAppState(({ link }) => link.embed)
  return [asked ?? !(narrow || embed), setAsked]
}
