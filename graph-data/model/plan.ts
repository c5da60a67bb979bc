/** One step of how an engine would run a statement; what it takes its rows from are its children. */
export interface PlanStep {
  /** The engine's own name of it: `NodeByLabelScan`, `Expand`. */
  readonly operator: string
  /** What it does it with, in the engine's own words; empty where the engine says nothing. */
  readonly details: string
  /** How many rows the engine expects to come out of it; null where it does not estimate. */
  readonly rows: number | null
  readonly children: readonly PlanStep[]
}
