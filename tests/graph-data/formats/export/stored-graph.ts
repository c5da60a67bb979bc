import type { ExportGraph } from '../../../../graph-data/formats/export/export-graph.ts'
import type { Dataset } from '../../../../graph-data/model/dataset.ts'
import { deriveRelationships } from '../../../../graph-data/model/derive.ts'
import { toRows } from '../../../../graph-data/model/rows.ts'
import { relationshipId } from '../../../../graph-data/model/value.ts'

/** A graph of a data set, as a store gives it. */
export function storedGraph(dataset: Dataset): ExportGraph {
  const rows = toRows(dataset, 'curated')
  const relationships = [...rows.relationships, ...deriveRelationships(rows)]
  return {
    about: { generated: '2026-11-21T12:00:00.000Z', source: 'a test', licence: 'none' },
    nodes: rows.nodes.map(({ id, labels, properties }) => ({
      id,
      labels: [...labels],
      properties,
    })),
    relationships: relationships.map(({ type, source, target, properties }) => ({
      id: relationshipId(type, source, target, properties),
      type,
      source,
      target,
      properties,
    })),
  }
}

/** The same with another text in the place of every name, title, quote and description. */
export function withWords(dataset: Dataset, words: string): Dataset {
  const { actors, incidents, documents, claims } = dataset
  return {
    actors: actors.map((actor) => ({ ...actor, name: words, aliases: [words] })),
    incidents: incidents.map((each) => ({ ...each, name: words, description: words })),
    documents: documents.map((each) => ({ ...each, title: words, publisher: words })),
    claims: claims.map((claim) => ({
      ...claim,
      wording: words,
      evidence: claim.evidence.map((each) => ({ ...each, quote: words })),
    })),
  }
}
