/** A statement, and the answer that Neo4j 5.26.30 gave to it on the graph of `SHAPE_GRAPH`. */
export interface Shape {
  readonly what: string
  readonly cypher: string
  /** Rows without order; a node as (id), a relationship as [id]. */
  readonly rows: readonly (readonly unknown[])[]
}

export interface AnsweredShape extends Shape {
  readonly columns: readonly string[]
}

export const PARAMETERS = { f: 0.9 }

export const SHAPE_GRAPH = `
  CREATE (cz:Actor:State {id: 'cz', name: 'Czechia', size: 5}),
    (cn:Actor:State {id: 'cn', name: 'China'}),
    (apt:Actor:ThreatGroup {id: 'apt31', name: 'APT31', size: 3,
      aliases: ['Zirconium', 'Violet Typhoon']}),
    (eu:Actor {id: 'eu', name: 'EU', size: 27, date: '2024'}),
    (mfa:Incident {id: 'mfa', name: 'MFA campaign', year: 2024}),
    (cz)-[:CONDEMNED {id: 'r1', weight: 1}]->(mfa),
    (eu)-[:CONDEMNED {id: 'r2', weight: 3}]->(mfa),
    (eu)-[:CONDEMNED {id: 'r3'}]->(mfa),
    (mfa)-[:ATTRIBUTED_TO {id: 'r4', weight: 2}]->(apt),
    (apt)-[:LINKED_TO {id: 'r5'}]->(cn),
    (cz)-[:MEMBER_OF {id: 'r6'}]->(eu)`
