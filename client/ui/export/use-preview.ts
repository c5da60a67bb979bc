import { useEffect, useMemo, useState } from 'react'
import type { ExportPreview } from '../../../graph-data/model/api.ts'
import { problemFrom } from '../../api.ts'
import { useApp, useAppState } from '../../context.tsx'
import { exportOrder, type ExportChoice, type ExportFormat } from '../../state/export-order.ts'
import { failed, LOADING, ready, type Loadable } from '../../state/loadable.ts'
import { pictureParts } from './picture-parts.ts'

/** Between the last choice and the question what it gives. */
const PAUSE_MS = 150

interface Found {
  readonly asked: object
  readonly preview: Loadable<ExportPreview>
}

/** What the file will hold, asked anew when the choice changes; what is no longer wanted is left. */
export function usePreview(format: ExportFormat, choice: ExportChoice): Loadable<ExportPreview> {
  const app = useApp()
  const selection = useAppState(({ link }) => link.selection)
  const asked = useMemo(() => ({ format, choice, selection }), [format, choice, selection])
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    const left = new AbortController()
    const tell = (preview: Loadable<ExportPreview>): void => {
      if (!left.signal.aborted) setFound({ asked, preview })
    }
    const ask = async (): Promise<void> => {
      try {
        const { format: wanted, choice: chosen } = asked
        const parts = await pictureParts(app, wanted, chosen)
        const order = exportOrder(app.store.getState(), wanted, chosen, parts)
        const answer = await app.api.exportPreview(order, left.signal)
        tell(ready(answer))
      } catch (error) {
        tell(failed(problemFrom(error)))
      }
    }
    const timer = setTimeout(() => void ask(), PAUSE_MS)
    return () => {
      clearTimeout(timer)
      left.abort()
    }
  }, [app, asked])
  return found?.asked === asked ? found.preview : LOADING
}
