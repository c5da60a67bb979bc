import type {
  Group,
  GraphGroups,
  GraphNode,
  GraphRelationship,
  Properties,
} from '../../model/subgraph.ts'
import { attributesOf, propertyOf, valueText, type Attribute } from './attributes.ts'
import type { ExportGraph } from './export-graph.ts'
import { firstOf, flattened, groupsOf } from './graph-groups.ts'
import { grouped } from './grouped.ts'
import { afterImport } from './neo4j-admin-after.ts'
import { inChunks } from './text-chunks.ts'
import { zipped, type ZippedFile } from './zip.ts'

/** A column of properties: those of mixed types are texts, since a column has one type. */
type Column = Attribute

/**
 * The layout of `neo4j-admin database import full`: a CSV file for each set of labels and for each
 * relationship type, and a README with the command, in one ZIP archive.
 * @see https://neo4j.com/docs/operations-manual/5/import/
 */
export function writeNeo4jAdmin(graph: ExportGraph): Generator<Uint8Array> {
  const { nodes, relationships } = groupsOf(graph)
  const delimiter = arrayDelimiter({ nodes, relationships })
  const nodeFiles = nodes.map((group, index) => ({
    name: fileName('nodes', index, firstOf(group)?.labels ?? []),
    chunks: inChunks(nodeTable(group, delimiter)),
  }))
  const relationshipFiles = relationships.map((group, index) => ({
    name: fileName('relationships', index, [firstOf(group)?.type ?? '']),
    chunks: inChunks(relationshipTable(group, delimiter)),
  }))
  const names = { nodes: nodeFiles.map(nameOf), relationships: relationshipFiles.map(nameOf) }
  const text = readmeText(graph, names, delimiter)
  const readme = { name: 'README.txt', chunks: [text], isDated: true }
  const after = {
    name: 'after-import.cypher',
    chunks: inChunks(afterImport({ nodes, relationships })),
  }
  return zipped([readme, after, ...nodeFiles, ...relationshipFiles], graph.about.generated)
}

function nameOf({ name }: ZippedFile): string {
  return name
}

/** Names may hold anything; those of files keep to what every shell and file system takes. */
function fileName(kind: string, index: number, names: readonly string[]): string {
  const readable = names.map((name) => name.replace(/[^A-Za-z0-9_]/g, '')).filter(Boolean)
  return [kind, String(index + 1), ...readable].join('-').slice(0, 100).concat('.csv')
}

const DELIMITERS = [';', '|', '\u001f', '\u001e', '\u001d', '\u001c']

/** A semicolon, unless an item of a list holds one: the importer has no way to escape it. */
function arrayDelimiter({ nodes, relationships }: GraphGroups): string {
  const taken = new Set<string>()
  for (const { properties } of flattened<{ properties: Properties }>([
    ...nodes,
    ...relationships,
  ])) {
    for (const key in properties) {
      const value = properties[key]
      if (!Array.isArray(value)) continue
      for (const delimiter of DELIMITERS) {
        if (value.some((item) => String(item).includes(delimiter))) taken.add(delimiter)
      }
    }
  }
  return DELIMITERS.find((delimiter) => !taken.has(delimiter)) ?? '\u001f'
}

function* nodeTable(nodes: Group<GraphNode>, delimiter: string): Generator<string> {
  const columns = columnsOf(nodes)
  yield line([quoted(':ID'), quoted(':LABEL'), ...columns.map(header)])
  const labels = quoted((firstOf(nodes)?.labels ?? []).join(delimiter))
  for (const { id, properties } of nodes) {
    yield line([quoted(id), labels, ...cells(properties, columns, delimiter)])
  }
}

function* relationshipTable(
  relationships: Group<GraphRelationship>,
  delimiter: string,
): Generator<string> {
  const columns = columnsOf(relationships)
  yield line([':START_ID', ':END_ID', ':TYPE'].map(quoted).concat(columns.map(header)))
  for (const { source, target, type, properties } of relationships) {
    const own = cells(properties, columns, delimiter)
    yield line([quoted(source), quoted(target), quoted(type), ...own])
  }
}

function columnsOf(owners: Iterable<{ readonly properties: Properties }>): Column[] {
  return grouped(attributesOf(owners), ({ key }) => key).map(([key, declared]) => {
    const [first] = declared
    return first && declared.length === 1 ? first : { key, type: 'string', list: false }
  })
}

/** A colon divides name and type at its last place, so that a name may hold one. */
function header({ key, type, list }: Column): string {
  return quoted(`${key}:${type}${list ? '[]' : ''}`)
}

function cells(properties: Properties, columns: readonly Column[], delimiter: string): string[] {
  return columns.map(({ key, list }) => {
    const value = propertyOf(properties, key)
    if (value === null || value === undefined) return ''
    return quoted(list && Array.isArray(value) ? value.join(delimiter) : valueText(value))
  })
}

/** Everything stands in quotes: a bare empty cell is no property, a quoted one the empty text. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

function line(cellsOfLine: readonly string[]): string {
  return `${cellsOfLine.join(',')}\n`
}

function readmeText(
  { about }: ExportGraph,
  names: { readonly nodes: readonly string[]; readonly relationships: readonly string[] },
  delimiter: string,
): string {
  const code = delimiter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? ''
  const shown = delimiter < ' ' ? `U+${code}` : delimiter
  const command = [
    'neo4j-admin database import full neo4j',
    '--overwrite-destination',
    '--multiline-fields=true',
    '--id-type=string',
    `--array-delimiter='${shown}'`,
    ...names.nodes.map((name) => `--nodes=${name}`),
    ...names.relationships.map((name) => `--relationships=${name}`),
  ]
  return `${about.source}
Written ${about.generated}. Licence: ${about.licence}

For an empty Neo4j 5 or newer that is stopped. In the folder of these files:

${command.join(' \\\n  ')}

--overwrite-destination deletes what the database "neo4j" holds. Then start the server, and run

cypher-shell -f after-import.cypher

which adds the constraints, and the lists that are empty: the importer has no notation for those.
`
}
