import { unzipSync } from 'fflate'
import { DataFault } from '../fault.ts'
import type { SourceFile } from '../source-file.ts'
import { readCsv } from './csv.ts'
import { datasetOfFile } from './dataset-of-file.ts'
import { readDemarche } from './demarche-json.ts'
import { readGexf } from './gexf.ts'
import type { GivenFile, LoadableGraph } from './graph-file.ts'
import { readGraphml } from './graphml.ts'

/** The formats that hold a graph in one file, or in a few that belong together. */
export const GRAPH_FORMATS = ['json', 'gexf', 'graphml', 'csv'] as const
export type GraphFormat = (typeof GRAPH_FORMATS)[number]

/** Above this an archive is made to fill the memory. */
const MOST_UNZIPPED = 1_000_000_000
const HEAD_CHARACTERS = 4_000

/** The format that the beginning of a file speaks of; null for one that is none of these. */
export function recognise(bytes: Uint8Array): GraphFormat | null {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'csv'
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD_CHARACTERS)).replace(/^\ufeff/, '')
  if (/^\s*\{/.test(head)) return 'json'
  if (/^\s*</.test(head)) {
    if (/<(\w+:)?gexf[\s>]/.test(head)) return 'gexf'
    if (/<(\w+:)?graphml[\s>]/.test(head)) return 'graphml'
    return null
  }
  const first = (head.split(/\r?\n/, 1)[0] ?? '').replaceAll('"', '').split(',')
  const isTable = first.length > 1 && (first.includes('id') || first.includes('source'))
  return isTable ? 'csv' : null
}

/**
 * Reads the files of one graph: one file, or nodes.csv and relationships.csv.
 * @param known the ids that are in the store already
 * @throws {DataFault} with every fault, or naming what the model cannot hold
 */
export function readGraphFile(
  format: GraphFormat,
  files: readonly GivenFile[],
  known: ReadonlySet<string>,
): LoadableGraph {
  if (format === 'csv') return datasetOfFile(readCsv(csvFiles(files)), known)
  const [first, ...others] = files
  if (!first || others.length > 0) throw new Error('these formats are one file each')
  const file = { path: first.path, text: textOf(first) }
  if (format === 'json') return readDemarche(file, known)
  return datasetOfFile(format === 'gexf' ? readGexf(file) : readGraphml(file), known)
}

function textOf({ path, bytes }: GivenFile): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw fault(path, 'is not UTF-8 text: save it again as UTF-8')
  }
}

function csvFiles(files: readonly GivenFile[]) {
  const all = files.flatMap((file) =>
    file.bytes[0] === 0x50 && file.bytes[1] === 0x4b ? unzipped(file) : [file],
  )
  const texts = all.map((file): SourceFile => ({ path: file.path, text: textOf(file) }))
  const metadata = texts.find(({ text }) => /^\s*\{/.test(text))
  const tables = texts.filter((each) => each !== metadata)
  const relationships = tables.find(isRelationships)
  const nodes = tables.find((each) => !isRelationships(each))
  if (!nodes || !relationships || tables.length > 2) {
    const names = files.map(({ path }) => path).join(', ')
    throw fault(
      names,
      'a graph as CSV is two files, one with the nodes (a column id) and one with the relationships (type, source, target): give both, or a ZIP archive of them',
    )
  }
  return { nodes, relationships, metadata }
}

/** Only the relationships have a column `target`. */
function isRelationships({ text }: SourceFile): boolean {
  return /(^|,|")target("|,|$)/.test(text.split(/\r?\n/, 1)[0] ?? '')
}

function unzipped({ path, bytes }: GivenFile): GivenFile[] {
  let total = 0
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        total += originalSize
        return /\.(csv|json)$/.test(name) && total <= MOST_UNZIPPED
      },
    })
    if (total > MOST_UNZIPPED) throw fault(path, `holds more than ${MOST_UNZIPPED} bytes`)
    return Object.entries(files).map(([name, content]) => ({
      path: `${path}/${name}`,
      bytes: content,
    }))
  } catch (error) {
    if (error instanceof DataFault) throw error
    throw fault(path, `is no ZIP archive that can be read: ${(error as Error).message}`)
  }
}

function fault(file: string, message: string): DataFault {
  return new DataFault([{ file, line: 1, column: 1, message }])
}
