import type {
  PageClaim,
  PageData,
  PageDocument,
} from '../../graph-data/formats/export/interactive/page-data.ts'
import { claimIdOf } from '../../graph-data/model/graph-data.ts'
import { nameOf, textsOf, type GraphData } from '../../graph-data/model/graph-reading.ts'
import type { GraphNode, GraphRelationship } from '../../graph-data/model/subgraph.ts'
import { degreesOf, drawnGraph, type DrawnGraph } from '../../graph-data/picture/drawn-graph.ts'
import { fold } from '../../graph-data/model/fold.ts'
import type { Point } from '../../graph-data/picture/polygon.ts'

/** What the page holds, as the viewer looks it up. */
export interface ViewerGraph {
  readonly page: PageData
  readonly data: GraphData
  readonly drawn: DrawnGraph
  readonly places: ReadonlyMap<string, Point>
  readonly degrees: ReadonlyMap<string, number>
  readonly claims: ReadonlyMap<string, PageClaim>
  readonly documents: ReadonlyMap<string, PageDocument>
  /** By the id of the claim from which each was drawn. */
  readonly linesOfClaims: ReadonlyMap<string, GraphRelationship>
  readonly disputedBy: ReadonlyMap<string, readonly PageClaim[]>
  /** The nodes with what they are found by, those with the most relationships first. */
  readonly searched: readonly Searched[]
}

interface Searched {
  readonly node: GraphNode
  readonly texts: readonly string[]
}

/** No name in the picture needs more letters. */
const LONGEST_NAME = 200

export function viewerGraph(page: PageData): ViewerGraph {
  const nodes = page.nodes.map(withShortName)
  const data = {
    nodes: new Map(nodes.map((node) => [node.id, node])),
    relationships: new Map(page.relationships.map((line) => [line.id, line])),
  }
  const places = new Map(
    page.nodes.map(({ id }, index) => {
      const [x, y] = page.places[index] ?? [0, 0]
      return [id, { x, y }]
    }),
  )
  const degrees = degreesOf(data)
  const degreeOf = ({ node }: Searched): number => degrees.get(node.id) ?? 0
  return {
    page,
    data,
    drawn: drawnGraph(data, places),
    places,
    degrees,
    claims: new Map(page.claims.map((claim) => [claim.id, claim])),
    documents: new Map(page.documents.map((document) => [document.id, document])),
    linesOfClaims: new Map(page.relationships.map((line) => [claimIdOf(line), line])),
    disputedBy: disputesOf(page.claims),
    searched: page.nodes.map(searchedAs).toSorted((a, b) => degreeOf(b) - degreeOf(a)),
  }
}

function withShortName(node: GraphNode): GraphNode {
  const name = nameOf(node)
  if (name.length <= LONGEST_NAME) return node
  return { ...node, properties: { ...node.properties, name: `${name.slice(0, LONGEST_NAME)}…` } }
}

function disputesOf(claims: readonly PageClaim[]): ReadonlyMap<string, readonly PageClaim[]> {
  const disputedBy = new Map<string, PageClaim[]>()
  for (const claim of claims) {
    for (const id of claim.disputes) {
      const others = disputedBy.get(id)
      if (others) others.push(claim)
      else disputedBy.set(id, [claim])
    }
  }
  return disputedBy
}

function searchedAs(node: GraphNode): Searched {
  const texts = [nameOf(node), ...textsOf(node.properties, 'aliases'), node.id]
  return { node, texts: texts.map(fold) }
}

/** The nodes whose name, alias or id holds all words of `typed`, without regard to accents. */
export function find({ searched }: ViewerGraph, typed: string): readonly GraphNode[] {
  const words = fold(typed).split(' ')
  return searched
    .filter(({ texts }) => texts.some((text) => words.every((word) => text.includes(word))))
    .map(({ node }) => node)
}
