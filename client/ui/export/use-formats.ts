import { useEffect, useState } from 'react'
import { problemFrom } from '../../api.ts'
import { useApp } from '../../context.tsx'
import type { ExportFormat } from '../../state/export-order.ts'
import { failed, LOADING, ready, type Loadable } from '../../state/loadable.ts'

/** The formats that the server writes. */
export function useFormats(): Loadable<readonly ExportFormat[]> {
  const { api } = useApp()
  const [formats, setFormats] = useState<Loadable<readonly ExportFormat[]>>(LOADING)
  useEffect(() => {
    let isWanted = true
    api.exportFormats().then(
      (answer) => isWanted && setFormats(ready(answer.formats)),
      (error: unknown) => isWanted && setFormats(failed(problemFrom(error))),
    )
    return () => {
      isWanted = false
    }
  }, [api])
  return formats
}
