import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Request, Response } from 'express'
import { checked } from './checked.ts'
import { withFile, type ExportContext, type ExportFile } from './export-file.ts'
import { exportRequest } from './export-request.ts'
import { send } from './send.ts'

/**
 * Answers `POST /api/export`: a part of the graph as a file. What is wrong before the first byte is
 * a problem with its own status; what goes wrong later cuts the stream off.
 */
export function answerExport(
  request: Request,
  response: Response,
  context: ExportContext,
): Promise<void> {
  const given = checked(exportRequest, request.body)
  return withFile(response, given, context, (file) => sendFile(response, file, context))
}

async function sendFile(
  response: Response,
  { name, mediaType, graph, write }: ExportFile,
  { closing }: ExportContext,
): Promise<void> {
  response.setHeader('Cache-Control', 'no-store')
  response.attachment(name)
  response.setHeader('Content-Type', mediaType)
  for (const chunk of write(graph)) {
    await send(response, chunk)
    // Where the client takes all at once, nobody else would get a turn.
    await nextTurn()
    if (response.destroyed || closing.aborted) break
  }
  if (closing.aborted) response.destroy()
  else response.end()
}
