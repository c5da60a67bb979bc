import type { GraphNode, GraphRelationship, Properties } from '../../model/subgraph.ts'
import {
  attributesOf,
  fileName,
  jsonText,
  propertyOf,
  valueText,
  type Attribute,
} from './attributes.ts'
import { escapeFormula, row } from './csv-text.ts'
import type { ExportGraph } from './export-graph.ts'
import { inChunks } from './text-chunks.ts'
import { zipped } from './zip.ts'

export interface CsvOptions {
  /** Whether cells that a spreadsheet would compute are made harmless. */
  readonly escapeFormulas: boolean
}

export const NODE_COLUMNS = ['id', 'labels', 'x', 'y', 'size', 'color'] as const
export const RELATIONSHIP_COLUMNS = ['id', 'type', 'source', 'target', 'size', 'color'] as const

/** A column: where its cells come from, and how they are written. */
interface Column<Item> {
  readonly name: string
  /** Of CSV on the Web; `json` for lists, and for properties of mixed types. */
  readonly datatype: 'string' | 'boolean' | 'integer' | 'double' | 'json'
  readonly valueOf: (item: Item) => Properties[string] | undefined
}

/**
 * nodes.csv and relationships.csv (RFC 4180, UTF-8) and the types of their columns as CSV on the
 * Web, in one ZIP archive. An unquoted empty cell means that there is no such property.
 * @see https://www.w3.org/TR/tabular-metadata/
 */
export function writeCsv(
  graph: ExportGraph,
  { escapeFormulas }: CsvOptions,
): Generator<Uint8Array> {
  const nodes = nodeColumns(graph)
  const relationships = relationshipColumns(graph)
  const safe = escapeFormulas ? escapeFormula : (text: string) => text
  const files = [
    { name: 'nodes.csv', chunks: inChunks(table(graph.nodes, nodes, safe, escapeFormulas)) },
    {
      name: 'relationships.csv',
      chunks: inChunks(table(graph.relationships, relationships, safe, escapeFormulas)),
    },
    {
      name: 'csv-metadata.json',
      chunks: [metadata(graph, nodes, relationships, escapeFormulas)],
      isDated: true,
    },
  ]
  return zipped(files, graph.about.generated)
}

/** Spreadsheets take UTF-8 for something else unless the file begins with this mark. */
const BYTE_ORDER_MARK = '\ufeff'

function* table<Item>(
  items: readonly Item[],
  columns: readonly Column<Item>[],
  safe: (text: string) => string,
  forSpreadsheets: boolean,
): Generator<string> {
  yield `${forSpreadsheets ? BYTE_ORDER_MARK : ''}${row(columns.map(({ name }) => safe(name)))}`
  for (const item of items) {
    yield row(
      columns.map(({ datatype, valueOf }) => {
        const value = valueOf(item)
        if (value === null || value === undefined) return null
        const text = datatype === 'json' ? (jsonText(value) ?? '') : valueText(value)
        return typeof value === 'string' || datatype === 'json' ? safe(text) : text
      }),
    )
  }
}

function nodeColumns({ nodes, places, looks }: ExportGraph): Column<GraphNode>[] {
  const own: Column<GraphNode>[] = [
    { name: 'id', datatype: 'string', valueOf: ({ id }) => id },
    { name: 'labels', datatype: 'json', valueOf: ({ labels }) => labels },
  ]
  if (places) {
    own.push(
      { name: 'x', datatype: 'double', valueOf: ({ id }) => places.get(id)?.x },
      { name: 'y', datatype: 'double', valueOf: ({ id }) => places.get(id)?.y },
    )
  }
  // The id stands in the first column: a second one would say the same.
  const others = nodes.map(({ id, properties }) =>
    properties['id'] === id ? { properties: { ...properties, id: null } } : { properties },
  )
  const reserved: ReadonlySet<string> = new Set(NODE_COLUMNS)
  const hasOwnId = others.some(({ properties }) => (properties['id'] ?? null) !== null)
  const columns = propertyColumns<GraphNode>(attributesOf(nodes), reserved)
  const shown = hasOwnId ? columns : columns.filter(({ name }) => name !== fileName('id', reserved))
  return [...own, ...lookColumns<GraphNode>(looks), ...shown]
}

function relationshipColumns({ relationships, looks }: ExportGraph): Column<GraphRelationship>[] {
  const own = (['id', 'type', 'source', 'target'] as const).map(
    (name): Column<GraphRelationship> => ({
      name,
      datatype: 'string',
      valueOf: (relationship) => relationship[name],
    }),
  )
  const reserved: ReadonlySet<string> = new Set(RELATIONSHIP_COLUMNS)
  const columns = propertyColumns<GraphRelationship>(attributesOf(relationships), reserved)
  return [...own, ...lookColumns<GraphRelationship>(looks), ...columns]
}

function lookColumns<Item extends { readonly id: string }>(
  looks: ExportGraph['looks'],
): Column<Item>[] {
  if (!looks) return []
  return [
    { name: 'size', datatype: 'double', valueOf: ({ id }) => looks.get(id)?.size },
    { name: 'color', datatype: 'string', valueOf: ({ id }) => looks.get(id)?.color },
  ]
}

function propertyColumns<Item extends { readonly properties: Properties }>(
  attributes: readonly Attribute[],
  reserved: ReadonlySet<string>,
): Column<Item>[] {
  const byKey = new Map<string, Attribute[]>()
  for (const attribute of attributes) {
    byKey.set(attribute.key, [...(byKey.get(attribute.key) ?? []), attribute])
  }
  return [...byKey].map(([key, declared]) => ({
    name: fileName(key, reserved),
    datatype: datatypeOf(declared),
    valueOf: ({ properties }) => propertyOf(properties, key),
  }))
}

function datatypeOf(declared: readonly Attribute[]): Column<never>['datatype'] {
  const [first] = declared
  if (!first || declared.length > 1 || first.list) return 'json'
  return first.type === 'long' ? 'integer' : first.type
}

function metadata(
  { about }: ExportGraph,
  nodes: readonly Column<GraphNode>[],
  relationships: readonly Column<GraphRelationship>[],
  escaped: boolean,
): string {
  const content = {
    '@context': ['http://www.w3.org/ns/csvw', { demarche: 'urn:demarche:' }],
    'dc:created': about.generated,
    'dc:source': about.source,
    'dc:license': about.licence,
    /** Whether cells that look like formulas begin with an apostrophe that is not theirs. */
    'demarche:formulasEscaped': escaped,
    tables: [tableOf('nodes.csv', nodes), tableOf('relationships.csv', relationships)],
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

function tableOf(url: string, columns: readonly { name: string; datatype: string }[]) {
  return {
    url,
    tableSchema: {
      columns: columns.map(({ name, datatype }) => ({ titles: name, datatype })),
      primaryKey: 'id',
    },
  }
}
