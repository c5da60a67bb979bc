import type { Request, Response } from 'express'
import type { ExportPreview } from '../../graph-data/model/api.ts'
import { fileCounts } from '../../graph-data/formats/export/file-counts.ts'
import { fileSize } from '../../graph-data/formats/export/file-size.ts'
import { checked } from './checked.ts'
import { withFile, type ExportContext } from './export-file.ts'
import { exportRequest } from './export-request.ts'

/** Answers `POST /api/export/preview`: what the same request to `/api/export` would give. */
export function answerExportPreview(
  request: Request,
  response: Response,
  context: ExportContext,
): Promise<void> {
  const given = checked(exportRequest, request.body)
  return withFile(response, given, context, ({ name, graph, needsPlaces, write }) => {
    const size = fileSize(graph, write, needsPlaces)
    const preview: ExportPreview = { name, counts: fileCounts(graph), size }
    response.setHeader('Cache-Control', 'no-store')
    response.json(preview)
  })
}
