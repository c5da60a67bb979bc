import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toEmbedded } from '../../../../../server/store/embedded/dialect/dialect.ts'
import type { Rewritten } from '../../../../../server/store/embedded/dialect/rewrite.ts'
import { revive } from '../../../../../server/store/embedded/revive.ts'
import { type Graph, GrafeoDB } from '../../../../../server/store/embedded/engine.ts'
import { QueryUnsupported } from '../../../../../server/store/errors.ts'
import { REFUSED_SHAPES } from './refused-shapes.ts'
import { PARAMETERS, SHAPE_GRAPH } from './shape-graph.ts'
import { UNKNOWN_SHAPES } from './unknown-shapes.ts'
import { WRONG_SHAPES } from './wrong-shapes.ts'

let folder: string
let graph: Graph

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-dialect-'))
  graph = GrafeoDB.create(join(folder, 'graph'))
  await graph.executeCypher(SHAPE_GRAPH)
})

afterAll(() => {
  graph.close()
  rmSync(folder, { recursive: true, force: true })
})

const unchanged = (text: string): Rewritten => ({
  text,
  raw: new Map(),
  stops: new Map(),
  renamed: new Map(),
})

async function answer(cypher: string, { text, raw, renamed }: Rewritten = unchanged(cypher)) {
  const result = await graph.executeCypher(text, PARAMETERS)
  const rows = result
    .rows()
    .map((row) => row.map((value, nth) => revive(value, raw.get(nth), graph)))
  const columns = result.columns.map((name) => renamed.get(name) ?? name)
  return { columns, rows: sorted(rows.map((row) => row.map(shown))) }
}

function shown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shown)
  if (value === null || typeof value !== 'object') return value
  if ('_labels' in value && 'id' in value) return `(${String(value.id)})`
  if ('_type' in value && 'id' in value) return `[${String(value.id)}]`
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shown(inner)]))
}

function sorted(rows: readonly (readonly unknown[])[]) {
  return rows.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}

describe('a statement in the words of the embedded engine', () => {
  it.each([...WRONG_SHAPES, ...UNKNOWN_SHAPES])(
    '$what: $cypher is answered as by Neo4j',
    async ({ cypher, columns, rows }) => {
      expect(await answer(cypher, toEmbedded(cypher, PARAMETERS))).toEqual({
        columns,
        rows: sorted(rows),
      })
    },
  )

  it.each(REFUSED_SHAPES)('$what: $cypher is refused, with its place', ({ cypher }) => {
    expect(() => toEmbedded(cypher, PARAMETERS)).toThrow(QueryUnsupported)
    expect(() => toEmbedded(cypher, PARAMETERS)).toThrow(
      expect.objectContaining({ position: expect.objectContaining({ line: 1 }) as unknown }),
    )
  })
})

/** When one of these fails, an upgrade of the engine has made a rule superfluous. */
describe('what the engine still gets wrong by itself', () => {
  it.each(WRONG_SHAPES)('$what: $cypher', async ({ cypher, columns, rows }) => {
    expect(await answer(cypher)).not.toEqual({ columns, rows: sorted(rows) })
  })

  it.each(REFUSED_SHAPES)('$what: $cypher', async ({ cypher, rows }) => {
    const { rows: given } = await answer(cypher)
    expect(given).not.toEqual(sorted(rows))
  })

  it.each(UNKNOWN_SHAPES)('$what: $cypher', async ({ cypher }) => {
    await expect(graph.executeCypher(cypher, PARAMETERS)).rejects.toThrow(/GRAFEO-Q\d/)
  })
})
