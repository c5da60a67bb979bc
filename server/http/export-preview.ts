import type { Request, Response } from 'express'
import type { ExportPreview } from '../../graph-data/model/api.ts'
import { ROLE_TYPES } from '../../graph-data/model/kinds.ts'
import type { ExportGraph } from '../../graph-data/formats/export/export-graph.ts'
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
    const preview: ExportPreview = { name, counts: countsOf(graph), size }
    response.setHeader('Cache-Control', 'no-store')
    response.json(preview)
  })
}

const ROLES: ReadonlySet<string> = new Set(ROLE_TYPES)

/** Claims and documents apart from what is drawn; what hangs them together is not counted. */
function countsOf({ nodes, relationships }: ExportGraph): ExportPreview['counts'] {
  const labelled = (label: string) => nodes.filter(({ labels }) => labels.includes(label)).length
  const [claims, documents, datasets] = ['Claim', 'Document', 'Dataset'].map(labelled)
  return {
    nodes: nodes.length - (claims ?? 0) - (documents ?? 0) - (datasets ?? 0),
    relationships: relationships.filter(({ type }) => !ROLES.has(type)).length,
    claims: claims ?? 0,
    documents: documents ?? 0,
  }
}
