import type { Endpoint } from './endpoint.ts'
import { claim } from './endpoints/claim.ts'
import { claims } from './endpoints/claims.ts'
import { documents } from './endpoints/documents.ts'
import { exportFormats } from './endpoints/export-formats.ts'
import { graph } from './endpoints/graph.ts'
import { info } from './endpoints/info.ts'
import { neighbours } from './endpoints/neighbours.ts'
import { node } from './endpoints/node.ts'
import { paths } from './endpoints/paths.ts'
import { schema } from './endpoints/schema.ts'
import { search } from './endpoints/search.ts'
import { timeline } from './endpoints/timeline.ts'

/** Every GET of the interface, in the order of its description. */
export const ENDPOINTS: readonly Endpoint[] = [
  info,
  schema,
  graph,
  search,
  node,
  neighbours,
  claim,
  claims,
  documents,
  paths,
  timeline,
  exportFormats,
]
