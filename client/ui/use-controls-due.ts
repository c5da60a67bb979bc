import { startTransition, useCallback, useEffect, useState } from 'react'
import { useAppState } from '../context.tsx'

/** After so long the controls come without a picture. */
const PATIENCE_MS = 4000

/**
 * Whether what stands around the picture is to be drawn, and how to say that the picture is shown.
 * The picture comes first: browsers that draw in software take seconds for the first buttons, and
 * WebGL waits for them. Where there will be no picture soon, the controls do not wait for it.
 */
export function useControlsDue(covered: boolean): readonly [boolean, () => void] {
  const isEmpty = useAppState(
    ({ loaded, data }) => loaded.status !== 'loading' && data.nodes.size === 0,
  )
  const [due, setDue] = useState(covered || isEmpty)
  // A transition: the browser puts the picture on the screen before, and answers meanwhile.
  const onShown = useCallback(() => startTransition(() => setDue(true)), [])
  if (!due && (covered || isEmpty)) setDue(true)
  useEffect(() => {
    const timer = setTimeout(onShown, PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [onShown])
  return [due, onShown]
}
