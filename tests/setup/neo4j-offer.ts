/** Where tests get a Neo4j, or why there is none; decided once for a run of Vitest. */
export type Neo4jOffer =
  | {
      readonly available: true
      /** Of the waiting line on loopback; see neo4j-lease.ts. */
      readonly port: number
      /** Started for this run, with the settings of scripts/neo4j; not somebody's own server. */
      readonly own: boolean
    }
  | { readonly available: false; readonly reason: string }

/** What the waiting line says to whoever has the turn. */
export type Neo4jTurn = Neo4jAccount | { readonly error: string }

export interface Neo4jAccount {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: Neo4jOffer
  }
}
