import { z } from 'zod'
import type { PlanStep } from './plan.ts'
import { schemaKind } from './schema-kind.ts'
import { graphNode, subgraphSchema } from './subgraph.ts'
import type { Value } from './value.ts'

/** The answers of the HTTP interface. The checks of the requests stand beside the routes. */

export const infoSchema = z.object({
  name: z.string(),
  version: z.string(),
  store: z.object({ engine: z.string(), version: z.string() }),
  counts: z.object({
    nodes: z.int(),
    relationships: z.int(),
    byLabel: z.record(z.string(), z.int()),
    byType: z.record(z.string(), z.int()),
  }),
  /** The hash of the loaded content; null where nothing was loaded. */
  dataVersion: z.string().nullable(),
  /** Whether one statement at a time may change the graph; where not, why. */
  writes: z.object({ allowed: z.boolean(), reason: z.string().nullable() }),
})
export type Info = z.infer<typeof infoSchema>

export const schemaSchema = z.object({
  labels: z.array(schemaKind),
  relationshipTypes: z.array(schemaKind),
  /** The types of properties are those of so many of each label and relationship type at most. */
  typesFrom: z.int(),
  propertyKeys: z.array(z.string()),
  /** Which type joins which labels, with how many relationships do. */
  joins: z.array(z.object({ from: z.string(), type: z.string(), to: z.string(), count: z.int() })),
})
export type GraphSchema = z.infer<typeof schemaSchema>

/** What the filters of a request left out; the limit's own cut is in `truncated`. */
export const omittedSchema = z.object({
  relationships: z.int(),
  /** Of these, the ones that a time window left out because they bear no date. */
  undated: z.int(),
})

export const drawnGraphSchema = subgraphSchema.extend({ omitted: omittedSchema })
export type DrawnGraph = z.infer<typeof drawnGraphSchema>

export const searchHitSchema = z.object({
  id: z.string(),
  labels: z.array(z.string()),
  name: z.string(),
  kind: z.string(),
  /** The name, alias or text in which the words were found. */
  matched: z.string(),
  /** How many drawn relationships it has; for a document, how many claims. */
  degree: z.int(),
})
export const searchSchema = z.object({
  query: z.string(),
  hits: z.array(searchHitSchema),
  /** How many more there are than the limit let through. */
  remaining: z.int(),
})
export type SearchHit = z.infer<typeof searchHitSchema>
export type SearchAnswer = z.infer<typeof searchSchema>

const namedNode = z.object({ id: z.string(), name: z.string(), kind: z.string() })
export type NamedNode = z.infer<typeof namedNode>

export const quoteSchema = z.object({
  quote: z.string(),
  start: z.int(),
  end: z.int(),
  document: z.object({
    id: z.string(),
    title: z.string(),
    publisher: z.string().nullable(),
    published: z.string().nullable(),
    url: z.string().nullable(),
    language: z.string().nullable(),
  }),
})
export type Quote = z.infer<typeof quoteSchema>

/** A claim in one line: enough for a list, without its quotes. */
export const claimSummarySchema = z.object({
  id: z.string(),
  type: z.string(),
  relationship: z.string(),
  subject: namedNode,
  object: namedNode,
  about: namedNode.nullable(),
  asserters: z.array(namedNode),
  stance: z.string(),
  certainty: z.string(),
  wording: z.string().nullable(),
  date: z.string().nullable(),
  dateFrom: z.string().nullable(),
  dateTo: z.string().nullable(),
  origin: z.string(),
  documents: z.int(),
  /** How many claims dispute this one. */
  disputedBy: z.int(),
})
export type ClaimSummary = z.infer<typeof claimSummarySchema>

export const claimAnswerSchema = claimSummarySchema.extend({
  quotes: z.array(quoteSchema),
  disputes: z.array(claimSummarySchema),
  contestedBy: z.array(claimSummarySchema),
})
export type ClaimAnswer = z.infer<typeof claimAnswerSchema>

export const claimsSchema = z.object({
  /** In the order of their dates, the undated ones last. */
  claims: z.array(claimAnswerSchema),
  /** How many more there are than the limit let through. */
  remaining: z.int(),
})
export type ClaimsAnswer = z.infer<typeof claimsSchema>

export const nodeAnswerSchema = z.object({ node: graphNode, claims: z.array(claimSummarySchema) })
export type NodeAnswer = z.infer<typeof nodeAnswerSchema>

export const neighboursSchema = subgraphSchema.extend({
  /** The neighbours in this answer, the most connected first. */
  order: z.array(z.string()),
  /** How many neighbours remain beyond this answer and those that the request excluded. */
  remaining: z.int(),
})
export type NeighboursAnswer = z.infer<typeof neighboursSchema>

export const exportFormatsSchema = z.object({
  formats: z.array(
    z.object({
      name: z.string(),
      title: z.string(),
      /** Of the file, without its first dot. */
      extension: z.string(),
      /** What usually belongs to the file: `drawn`, `evidence` or `store`. */
      content: z.string(),
      /** What may be chosen: `content`, `flavour`, `escapeFormulas`, `picture`, `places`. */
      takes: z.array(z.string()),
    }),
  ),
})
export type ExportFormats = z.infer<typeof exportFormatsSchema>

export const exportPreviewSchema = z.object({
  /** Of the file. */
  name: z.string(),
  counts: z.object({
    /** Actors and incidents, and what the model does not know. */
    nodes: z.int(),
    relationships: z.int(),
    /** Those that stand in the file themselves. */
    claims: z.int(),
    documents: z.int(),
  }),
  size: z.object({
    bytes: z.int(),
    /** Whether they were counted; else they are estimated from a sample. */
    exact: z.boolean(),
  }),
})
export type ExportPreview = z.infer<typeof exportPreviewSchema>

export const pathSchema = z.object({
  /** The ids of the nodes from one end to the other. */
  nodes: z.array(z.string()),
  /** For each step between two nodes, the ids of all relationships that make it. */
  steps: z.array(z.array(z.string())),
})
export const pathsSchema = z.object({
  graph: subgraphSchema,
  paths: z.array(pathSchema),
  /** The length of the shortest paths; null where there is none within the limit. */
  hops: z.int().nullable(),
  /** Whether there are more paths of that length than the limit. */
  truncated: z.boolean(),
})
export type PathsAnswer = z.infer<typeof pathsSchema>

export const documentSummarySchema = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  url: z.string().nullable(),
  /** How many claims quote it. */
  claims: z.int(),
})
export const documentsSchema = z.object({ documents: z.array(documentSummarySchema) })
export type DocumentSummary = z.infer<typeof documentSummarySchema>
export type DocumentsAnswer = z.infer<typeof documentsSchema>

export const timelineSchema = z.object({
  bins: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      counts: z.record(z.string(), z.int()),
      total: z.int(),
    }),
  ),
  undated: z.int(),
  total: z.int(),
})
export type TimelineAnswer = z.infer<typeof timelineSchema>

export const planStepSchema: z.ZodType<PlanStep> = z
  .object({
    operator: z.string(),
    details: z.string(),
    rows: z.number().nullable(),
    children: z.lazy(() => z.array(planStepSchema)),
  })
  .meta({ id: 'PlanStep' })
export const planAnswerSchema = z.object({ plan: planStepSchema, engine: z.string() })
export type PlanAnswer = z.infer<typeof planAnswerSchema>

export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  position: z.object({ line: z.int(), column: z.int(), offset: z.int() }).optional(),
})
export type Problem = z.infer<typeof problemSchema>

/** One line of the answer of `POST /api/query`. */
export type QueryLine =
  | { readonly type: 'header'; readonly columns: readonly string[] }
  | { readonly type: 'row'; readonly values: readonly Value[] }
  | {
      readonly type: 'summary'
      readonly rows: number
      readonly truncated: boolean
      readonly elapsedMs: number
      readonly queryType: 'r'
    }
  | { readonly type: 'error'; readonly problem: Problem }
