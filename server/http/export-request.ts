import { z } from 'zod'
import {
  EXPORT_CONTENTS,
  EXPORT_FORMAT_NAMES,
  EXPORT_FORMATS,
} from '../../graph-data/formats/export/formats.ts'
import { GRAPHML_FLAVOURS } from '../../graph-data/formats/export/graphml.ts'
import { id } from './parameters.ts'

const MOST_CYPHER = 20_000
const MOST_IDS = 200_000
const MOST_PICTURE = 8_000_000
/** Beyond, everything is around everything. */
export const MOST_HOPS = 6

export const EXPORT_MEDIA_TYPES = [
  ...new Set(Object.values(EXPORT_FORMATS).map(({ mediaType }) => mediaType)),
]

const scope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all') }),
  z.strictObject({
    kind: z.literal('nodes'),
    ids: z.array(id).min(1, 'must name a node').max(MOST_IDS),
    /** Only these relationships among the nodes; all where it is absent. */
    relationships: z.array(id).max(MOST_IDS).optional(),
  }),
  z.strictObject({
    kind: z.literal('around'),
    id,
    hops: z.int().min(0).max(MOST_HOPS).default(1),
  }),
  z.strictObject({
    kind: z.literal('query'),
    cypher: z.string().trim().min(1, 'must not be empty').max(MOST_CYPHER),
    parameters: z.record(z.string(), z.json()).default({}),
  }),
])

const look = z.strictObject({
  color: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, 'must be #rrggbb')
    .optional(),
  size: z.number().positive().max(1_000_000).optional(),
})
const coordinate = z.number().min(-1e9).max(1e9)

export const exportRequest = z.strictObject({
  format: z.enum(EXPORT_FORMAT_NAMES),
  scope,
  /** What belongs to the file; each format has its own usual one. */
  content: z.enum(EXPORT_CONTENTS).optional(),
  /** Of GraphML. */
  flavour: z.enum(GRAPHML_FLAVOURS).default('plain'),
  /** Of CSV: whether cells that a spreadsheet would compute are made harmless. */
  escapeFormulas: z.boolean().default(true),
  /** Of a dossier: the picture that it shows, as SVG in which nothing runs or loads; null for none. */
  picture: z
    .string()
    .max(MOST_PICTURE)
    .regex(/^\s*(?:<\?xml[^>]*>\s*)?<svg[\s>]/, 'must be SVG')
    .nullable()
    .optional(),
  /** What the file is called after; else the scope names it. */
  title: z.string().trim().min(1).max(200).optional(),
  /** Where the nodes stand in the picture, by id: x to the right, y upwards. */
  places: z.record(z.string(), z.strictObject({ x: coordinate, y: coordinate })).optional(),
  /** How nodes and relationships look in the picture, by id. */
  looks: z.record(z.string(), look).optional(),
})

export type ExportRequest = z.output<typeof exportRequest>
