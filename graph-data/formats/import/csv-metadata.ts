import { z } from 'zod'
import { DataFault } from '../fault.ts'
import type { SourceFile } from '../source-file.ts'

/** The types of the columns, by their names. */
export interface Datatypes {
  readonly nodes: ReadonlyMap<string, string>
  readonly relationships: ReadonlyMap<string, string>
  /** Whether an apostrophe before what looks like a formula was put there by the writer. */
  readonly escaped: boolean
}

const metadataSchema = z.object({
  'demarche:formulasEscaped': z.boolean().default(false),
  tables: z.array(
    z.object({
      url: z.string(),
      tableSchema: z.object({
        columns: z.array(z.object({ titles: z.string(), datatype: z.string() })),
      }),
    }),
  ),
})

export function datatypesOf(file: SourceFile | undefined): Datatypes {
  if (!file) return { nodes: new Map(), relationships: new Map(), escaped: false }
  const content = metadataSchema.safeParse(parsed(file.text))
  if (!content.success) {
    const message =
      'is not the description of columns that belongs to nodes.csv and relationships.csv: leave it out'
    throw new DataFault([{ file: file.path, line: 1, column: 1, message }])
  }
  const { tables, 'demarche:formulasEscaped': escaped } = content.data
  const of = (url: string) => {
    const columns = tables.find((table) => table.url === url)?.tableSchema.columns ?? []
    return new Map(columns.map(({ titles, datatype }) => [titles, datatype]))
  }
  return { nodes: of('nodes.csv'), relationships: of('relationships.csv'), escaped }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
