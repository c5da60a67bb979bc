import { useEffect, useRef, useState } from 'react'
import { ApiFault, isAbort, problemFrom } from '../../api.ts'
import { useApp } from '../../context.tsx'
import type { App } from '../../state/app.ts'
import { exportOrder, type ExportChoice, type ExportFormat } from '../../state/export-order.ts'
import { TEXTS } from '../../texts.ts'
import { saveBlob } from '../browser.ts'
import { bytesInWords } from './file-bytes.ts'
import { pictureParts } from './picture-parts.ts'

const words = TEXTS.exporting

/** The page draws the progress anew so often at most: milliseconds. */
const DRAW_EVERY_MS = 80

export interface Exporting {
  /** The bytes that have come; null while no file is made. */
  readonly received: number | null
  /** Why the last one failed; null where it did not. */
  readonly problem: string | null
  readonly start: (format: ExportFormat, choice: ExportChoice) => void
  readonly cancel: () => void
}

/** Fetches a file and hands it to the person; leaving the dialog cancels it. */
export function useExport(): Exporting {
  const app = useApp()
  const [received, setReceived] = useState<number | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  const start: Exporting['start'] = (format, choice) => {
    const controller = new AbortController()
    running.current = controller
    setProblem(null)
    setReceived(0)
    const { signal } = controller
    fetchFile(app, { format, choice, signal, onReceived: setReceived })
      .then(app.actions.notify, (error: unknown) => {
        if (isAbort(error) || signal.aborted) app.actions.notify(words.cancelled)
        else setProblem(problemOf(error))
      })
      .finally(() => setReceived(null))
  }
  return { received, problem, start, cancel: () => running.current?.abort() }
}

interface Wanted {
  readonly format: ExportFormat
  readonly choice: ExportChoice
  readonly signal: AbortSignal
  readonly onReceived: (bytes: number) => void
}

/** Gives the file, and answers what to tell. */
async function fetchFile(
  app: App,
  { format, choice, signal, onReceived }: Wanted,
): Promise<string> {
  const parts = await pictureParts(app, format, choice)
  const order = exportOrder(app.store.getState(), format, choice, parts)
  const { name, type, chunks } = await app.api.exportFile(order, signal)
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let bytes = 0
  let drawn = performance.now()
  for await (const chunk of chunks) {
    pieces.push(chunk)
    bytes += chunk.length
    if (performance.now() - drawn < DRAW_EVERY_MS) continue
    drawn = performance.now()
    onReceived(bytes)
  }
  saveBlob(name, new Blob(pieces, { type }))
  return words.saved(name, bytesInWords(bytes))
}

function problemOf(error: unknown): string {
  // The server refused; all else happens once the file is on its way.
  return error instanceof ApiFault ? words.failed(problemFrom(error).detail) : words.cutOff
}
