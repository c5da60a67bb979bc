import fc from 'fast-check'
import type { ExportGraph } from '../../../../graph-data/formats/export/export-graph.ts'
import type {
  GraphNode,
  GraphRelationship,
  Properties,
} from '../../../../graph-data/model/subgraph.ts'

/** Texts that break what was made without care. */
export const HOSTILE_TEXTS = [
  '',
  ' ',
  '=cmd()|A0',
  '+1',
  '-1',
  "'=1",
  '@SUM(A1)',
  '\t=1',
  '"quoted", with; comma',
  "it's",
  'a\r\nb\rc\nd',
  '\u0000\u0001\u001f\u007f\u0085',
  '\ud800 alone \udfff',
  '\ufffe\uffff',
  '\ufeffmark',
  'שלום \u202eedoc\u202c مرحبا',
  '🕊📮👩‍👩‍👧',
  ']]></data><node id="evil"/>',
  '&amp;&#0;&lol;',
  '\\u0027 SET n.x = 1 //',
  "\\\\u0027',' \\",
  '`backtick`',
  '*/ // ; :begin',
  '["a","b"]',
  '[not json',
  'true',
  '12',
  '__proto__',
  '\u2028\u2029',
  'x'.repeat(100_000),
] as const

export const hostileText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE_TEXTS.filter((text) => text.length < 1_000)) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
)

const scalar = fc.oneof(
  hostileText,
  fc.integer(),
  fc.maxSafeInteger(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
)
const value = fc.oneof(
  { weight: 4, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(hostileText, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.array(fc.integer(), { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.array(fc.boolean(), { maxLength: 3 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 3 }),
  },
)

/** Keys that are names of the formats' own, and some that no format expects. */
const KEYS = [
  'name',
  'title',
  'label',
  'labels',
  'type',
  'source',
  'x',
  'size',
  'property.x',
  'date',
  'dateFrom',
  'a b;c',
  'ü"<&>\'',
  '=key',
  '__proto__',
  'constructor',
  'clé:string',
]

const properties: fc.Arbitrary<Properties> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...KEYS), value), {
    maxLength: 5,
    selector: ([key]) => key,
  })
  .map((entries) => Object.fromEntries(entries))

const labels = fc.uniqueArray(fc.constantFrom('Actor', 'State', 'Claim', 'Ünïc ode'), {
  maxLength: 3,
})

const ABOUT = { generated: '2026-11-21T12:00:00.000Z', source: 'a test', licence: 'none' }

/** Graphs with parallel relationships, loops, and hostile texts in every place. */
export const hostileGraph: fc.Arbitrary<ExportGraph> = fc
  .array(fc.tuple(hostileText, labels, properties), { minLength: 1, maxLength: 6 })
  .chain((given) => {
    const nodes = given.map(([text, own, held], index): GraphNode => ({
      id: `${index} ${text}`,
      labels: own,
      properties: held,
    }))
    const end = fc.constantFrom(...nodes.map(({ id }) => id))
    const relationship = fc.tuple(hostileText, end, end, properties)
    return fc.array(relationship, { maxLength: 8 }).map((drawn) => ({
      about: ABOUT,
      nodes,
      relationships: drawn.map(([text, source, target, held], index): GraphRelationship => ({
        id: `${index} ${text}`,
        type: `TYPE ${text}`,
        source,
        target,
        properties: held,
      })),
    }))
  })

/** The same graph with another text in every place. */
export function withTexts(
  { nodes, relationships }: Pick<ExportGraph, 'nodes' | 'relationships'>,
  change: (text: string) => string,
) {
  const changed = (held: Properties): Properties =>
    Object.fromEntries(
      Object.entries(held).map(([key, own]) => [change(key), changedValue(own, change)]),
    )
  return {
    nodes: nodes.map((node) => ({
      id: change(node.id),
      labels: node.labels.map(change),
      properties: changed(node.properties),
    })),
    relationships: relationships.map((each) => ({
      id: change(each.id),
      type: change(each.type),
      source: change(each.source),
      target: change(each.target),
      properties: changed(each.properties),
    })),
  }
}

function changedValue(
  own: Properties[string] | undefined,
  change: (text: string) => string,
): Properties[string] {
  if (typeof own === 'string') return change(own)
  if (Array.isArray(own)) {
    return own.map((item) => (typeof item === 'string' ? change(item) : item))
  }
  return own ?? null
}

/** All of a file, as it would lie on the disk. */
export function fileOf(chunks: Iterable<string | Uint8Array>): Uint8Array {
  return Buffer.concat([...chunks].map((chunk) => Buffer.from(chunk as string)))
}
