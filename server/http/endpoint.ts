import type { z } from 'zod'
import type { AskOptions } from '../queries/ask.ts'
import type { GraphStore } from '../store/graph-store.ts'
import type { WriteMode } from './write/write-mode.ts'

/** What an endpoint may use. It never sees Express. */
export interface EndpointContext {
  readonly store: GraphStore
  readonly ask: AskOptions
  readonly about: { readonly name: string; readonly version: string }
  /** Whether one statement at a time may change the graph. */
  readonly writes: WriteMode
}

/** A GET of the interface: the request's check, the answer's form, and how one becomes the other. */
export interface Endpoint<Request extends z.ZodType = z.ZodType, Answer = unknown> {
  /** As in Express and OpenAPI; `:id` is a parameter of the path. */
  readonly path: string
  readonly summary: string
  /** The parameters of path and query together. */
  readonly request: Request
  readonly answer: z.ZodType<Answer>
  readonly handle: (request: z.output<Request>, context: EndpointContext) => Promise<Answer>
}

/** Ties the types of a definition together, and then lets go of them: a list holds any endpoint. */
export function endpoint<Request extends z.ZodType, Answer>(
  definition: Endpoint<Request, Answer>,
): Endpoint {
  return definition
}
