/** All visible relationships between two nodes, drawn as one line under the id of the first one. */
export interface Pair {
  readonly id: string
  /** The ends as the first relationship has them. */
  readonly source: string
  readonly target: string
  readonly ids: readonly string[]
  /** How often each type stands between the two, the commonest first. */
  readonly types: readonly (readonly [type: string, count: number])[]
  /** The type of more than half of them; null where none leads. */
  readonly type: string | null
  /** The surest certainty among them: one outright statement joins the two outright. */
  readonly certainty: string
  readonly contested: boolean
  /** Whether some point from source to target, and some the other way. */
  readonly forth: boolean
  readonly back: boolean
}

export interface Pairs {
  /** By the id under which each is drawn. */
  readonly drawn: ReadonlyMap<string, Pair>
  /** By the id of every relationship. */
  readonly of: ReadonlyMap<string, Pair>
}
