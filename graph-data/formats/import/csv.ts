import { CsvError, parse } from 'csv-parse/sync'
import type { Properties } from '../../model/subgraph.ts'
import { propertyName } from '../export/attributes.ts'
import { NODE_COLUMNS, RELATIONSHIP_COLUMNS } from '../export/csv.ts'
import { unescapeFormula } from '../export/csv-text.ts'
import { DataFault } from '../fault.ts'
import type { SourceFile } from '../source-file.ts'
import { datatypesOf, type Datatypes } from './csv-metadata.ts'
import { placeIn, type Excerpt, type FileGraph } from './graph-file.ts'

/** The files of one graph; the metadata tell the types, without them every cell is a text. */
export interface CsvFiles {
  readonly nodes: SourceFile
  readonly relationships: SourceFile
  readonly metadata?: SourceFile | undefined
}

interface CsvRow {
  readonly cells: ReadonlyMap<string, string>
  readonly place: Excerpt
}

/** @throws {DataFault} where a file is no CSV, or lacks a column that it needs */
export function readCsv({ nodes, relationships, metadata }: CsvFiles): FileGraph {
  const types = datatypesOf(metadata)
  const nodeRows = rowsOf(nodes, types, ['id'])
  const relationshipRows = rowsOf(relationships, types, ['type', 'source', 'target'])
  return {
    name: relationships.path,
    text: relationships.text,
    nodesName: nodes.path,
    nodesText: nodes.text,
    nodes: nodeRows.map(({ cells, place }) => {
      const id = cells.get('id') ?? ''
      const own = propertiesOf(cells, new Set(NODE_COLUMNS), types.nodes, nodes.path)
      const label = cells.get('label') ?? cells.get('name')
      const properties = 'id' in own ? own : { id, ...own }
      return { id, labels: labelsOf(cells.get('labels')), label, properties, place }
    }),
    relationships: relationshipRows.map(({ cells, place }, index) => ({
      id: cells.get('id') ?? `row ${index + 1}`,
      type: cells.get('type') ?? '',
      source: cells.get('source') ?? '',
      target: cells.get('target') ?? '',
      properties: propertiesOf(
        cells,
        new Set(RELATIONSHIP_COLUMNS),
        types.relationships,
        relationships.path,
      ),
      place,
    })),
  }
}

function rowsOf(file: SourceFile, types: Datatypes, needed: readonly string[]): CsvRow[] {
  const [head, ...rest] = records(file)
  const given = (head?.record ?? []).map((name) => name ?? '')
  const names = types.escaped ? given.map(unescapeFormula) : given
  const missing = needed.filter((name) => !names.includes(name))
  if (missing.length > 0) {
    const message = `has no column ${missing.join(', ')}; nodes need id, relationships type, source and target`
    throw new DataFault([{ file: file.path, line: 1, column: 1, message }])
  }
  let cursor = head?.raw.length ?? 0
  return rest.map(({ record, raw }) => {
    const start = file.text.indexOf(raw.trimEnd(), cursor)
    cursor = start + raw.length
    const cells = new Map<string, string>()
    for (const [index, text] of record.entries()) {
      const name = names[index]
      if (name === undefined || text === null) continue
      cells.set(name, types.escaped ? unescapeFormula(text) : text)
    }
    return { cells, place: { start, end: start + raw.trimEnd().length } }
  })
}

interface CsvRecord {
  readonly record: (string | null)[]
  readonly raw: string
}

function records({ path, text }: SourceFile): CsvRecord[] {
  try {
    return parse(text, {
      bom: true,
      raw: true,
      // An empty cell in quotes is the empty text, one without is none.
      cast: (value, { quoting }) => (value === '' && !quoting ? null : value),
    }) as unknown as CsvRecord[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const lines: unknown = error['lines']
    const line = typeof lines === 'number' ? lines : 1
    throw new DataFault([{ file: path, line, column: 1, message: `is no CSV: ${error.message}` }])
  }
}

/** `["Actor","State"]`, as we write it, or `Actor;State` and `:Actor:State`, as others do. */
function labelsOf(text: string | undefined): string[] {
  if (text === undefined) return []
  if (text.startsWith('[')) return (JSON.parse(text) as unknown[]).map(String)
  return text.split(/[;:|]/).filter(Boolean)
}

function propertiesOf(
  cells: ReadonlyMap<string, string>,
  reserved: ReadonlySet<string>,
  types: ReadonlyMap<string, string>,
  file: string,
): Properties {
  const entries = [...cells].flatMap(([name, text]): [string, Properties[string]][] => {
    const key = propertyName(name, reserved)
    return key === null ? [] : [[key, typed(text, types.get(name), `${file}, column ${name}`)]]
  })
  return Object.fromEntries(entries)
}

function typed(text: string, datatype: string | undefined, where: string): Properties[string] {
  if (datatype === 'integer' || datatype === 'double') return Number(text)
  if (datatype === 'boolean') return text === 'true'
  if (datatype !== 'json') return text
  try {
    return JSON.parse(text) as Properties[string]
  } catch {
    const message = `${where}: ${JSON.stringify(text.slice(0, 60))} is no JSON, as csv-metadata.json says it is`
    throw new DataFault([{ file: where.split(',')[0] ?? where, ...placeIn('', 0), message }])
  }
}
