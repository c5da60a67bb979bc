import type { Dataset } from '../../graph-data/model/dataset.ts'
import type { PlanStep } from '../../graph-data/model/plan.ts'
import type { Value, ValueMap } from '../../graph-data/model/value.ts'
import type { UpdateCounts } from '../../graph-data/model/write.ts'

/** A Cypher text with its values; values are never part of the text. */
export interface Statement {
  readonly text: string
  readonly parameters: ValueMap
}

export interface RunOptions {
  /** Milliseconds after which the engine stops the statement: `QueryTimeout`. */
  readonly timeoutMs: number
  /** The greatest number of rows; what is beyond is not read, and the summary says so. */
  readonly limit?: number
  /** Stops the statement in the engine: `QueryCancelled`. */
  readonly signal?: AbortSignal
  /** The text was typed by a person: the engine's own plan of it is examined before it runs. */
  readonly untrusted?: boolean
}

export type ExplainOptions = Pick<RunOptions, 'timeoutMs' | 'signal'>

export type Row = readonly Value[]

export interface RunSummary {
  readonly rows: number
  readonly truncated: boolean
  readonly elapsedMs: number
}

export interface RunResult<Batch = readonly Row[]> {
  readonly columns: readonly string[]
  /**
   * The rows in batches, read from the engine as they are consumed. Leaving the loop stops the
   * statement. Throws what `run` throws.
   */
  readonly batches: AsyncIterable<Batch>
  /** What ran, once the last batch was read; before that it throws. */
  summary(): RunSummary
}

export interface ApplyOptions {
  /** Who brings the data; what is pruned is only what the same origin brought before. */
  readonly origin: string
  /** Where others than `origin` brought a part of it before it was exported: by id of the node. */
  readonly origins?: Readonly<Record<string, string>>
  /** Takes out what this origin brought before and no longer brings. */
  readonly prune: boolean
  /** Finds out what would change, and changes nothing. */
  readonly dryRun: boolean
  readonly onProgress?: (progress: ApplyProgress) => void
}

export interface ApplyProgress {
  readonly stage: 'reading' | 'writing' | 'swapping'
  readonly done: number
  readonly total: number
}

export interface ChangeCount {
  readonly created: number
  readonly updated: number
  readonly deleted: number
  readonly unchanged: number
}

export interface Changes {
  readonly nodes: ChangeCount
  readonly relationships: ChangeCount
  /** A hash of what this origin brought, the same for the same content. */
  readonly version: string
  readonly changed: boolean
  /** The ids of what the data set holds otherwise, but another origin brought first: left as it is. */
  readonly left: readonly string[]
}

export interface StoreDescription {
  readonly engine: 'embedded' | 'neo4j'
  readonly version: string
  /** What statements of this store cannot use although Neo4j's Cypher has it. */
  readonly lacks: readonly string[]
  /** Where the data lies: a path or an address without credentials. */
  readonly location: string
}

export interface WritePlan {
  readonly plan: PlanStep
  readonly counts: UpdateCounts
}

export interface WriteSummary {
  readonly counts: UpdateCounts
  readonly elapsedMs: number
}

/**
 * The way by which a person changes the graph, one statement at a time. It takes what changes nodes
 * and relationships; what only reads, or would change the schema or the server, is refused.
 */
export interface StatementWriter {
  /** What the statement would change: runs it in a transaction, and takes that back. */
  plan(statement: Statement, options: ExplainOptions): Promise<WritePlan>
  /**
   * Runs the statement in one transaction, which stands only where it changes what is expected.
   * @throws {WriteDiffers} nothing has changed
   * @throws {WriteUnconfirmed} all of it stands, or nothing
   */
  write(
    statement: Statement,
    expected: UpdateCounts,
    options: ExplainOptions,
  ): Promise<WriteSummary>
}

/**
 * The one door to the data. Both adapters take the same Cypher.
 * @throws the classes of errors.ts, from every method
 */
export interface GraphStore {
  /** Runs one reading statement. A statement that writes is refused, and changes nothing. */
  run(statement: Statement, options: RunOptions): Promise<RunResult>
  /**
   * As `run`, for whoever passes the rows on unread: less than half the work. A batch is the UTF-8
   * of one row at least: each as a `QueryLine`, and a line feed after it; there is no other in it.
   */
  runAsLines(statement: Statement, options: RunOptions): Promise<RunResult<Uint8Array>>
  /**
   * How the engine would run the statement, which is taken for one that a person typed: what `run`
   * would refuse is refused here. Executes nothing.
   */
  explain(statement: Statement, options: ExplainOptions): Promise<PlanStep>
  /** Brings the data set into the store: all of it, or nothing. */
  apply(dataset: Dataset, options: ApplyOptions): Promise<Changes>
  describe(): Promise<StoreDescription>
  /** Apart from `run`, which never writes; or why this store has none. */
  readonly writer: StatementWriter | { readonly absent: string }
  close(): Promise<void>
}
