import type { GivenParameters } from '../parameters/given-parameter.ts'

/** A statement to start from. */
export interface Example {
  readonly title: string
  /** What it asks, and what in it is worth a look, in one sentence. */
  readonly help: string
  readonly cypher: string
  /** Values for the parameters that it asks for. */
  readonly parameters?: GivenParameters
}

/** Examples that answer one kind of question. */
export interface ExampleGroup {
  readonly question: string
  readonly examples: readonly Example[]
}
