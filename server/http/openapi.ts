import { z } from 'zod'
import { exportPreviewSchema, planAnswerSchema, problemSchema } from '../../graph-data/model/api.ts'
import { writeAnswerSchema, writePlanSchema } from '../../graph-data/model/write.ts'
import type { Endpoint } from './endpoint.ts'
import { EXPORT_MEDIA_TYPES, exportRequest } from './export-request.ts'
import { planRequest } from './plan.ts'
import { queryRequest } from './query.ts'
import { WRITE_TOKEN_HEADER } from './security.ts'
import { writePlanRequest, writeRequest } from './write/write-answers.ts'

type Json = Record<string, unknown>

/** The interface as an OpenAPI 3.1 document, made of the schemas that check the requests. */
export function openApi(endpoints: readonly Endpoint[], version: string): Json {
  const described = endpoints.map((each): [string, Json] => [
    each.path.replace(/:(\w+)/g, '{$1}'),
    { get: operation(each) },
  ])
  return withComponents({
    openapi: '3.1.0',
    info: { title: 'Demarche', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    paths: {
      ...Object.fromEntries(described),
      '/api/query': { post: QUERY },
      '/api/plan': { post: PLAN },
      '/api/write/plan': { post: WRITE_PLAN },
      '/api/write': { post: WRITE },
      '/api/export': { post: EXPORT },
      '/api/export/preview': { post: EXPORT_PREVIEW },
    },
    components: { schemas: { Problem: schemaOf(problemSchema, 'output') } },
  })
}

function operation({ path, summary, request, answer }: Endpoint): Json {
  return {
    summary,
    parameters: parametersOf(path, schemaOf(request, 'input')),
    responses: {
      200: { description: 'The answer', content: json(schemaOf(answer, 'output')) },
      default: PROBLEM,
    },
  }
}

function parametersOf(path: string, schema: Json): Json[] {
  const required = (schema['required'] ?? []) as string[]
  return Object.entries((schema['properties'] ?? {}) as Json).map(([name, property]) => {
    const inPath = path.includes(`:${name}`)
    const place = inPath ? 'path' : 'query'
    return { name, in: place, required: inPath || required.includes(name), schema: property }
  })
}

const PROBLEM = {
  description: 'What is wrong (RFC 9457)',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

const QUERY = {
  summary: 'One reading Cypher statement; its rows as NDJSON: header, rows, summary or error',
  requestBody: { required: true, content: json(schemaOf(queryRequest, 'input')) },
  responses: {
    200: { description: 'One JSON object a line', content: { 'application/x-ndjson': {} } },
    default: PROBLEM,
  },
}

const PLAN = {
  summary: 'How the engine would run a Cypher statement, as a tree; nothing is run',
  requestBody: { required: true, content: json(schemaOf(planRequest, 'input')) },
  responses: {
    200: { description: 'The plan', content: json(schemaOf(planAnswerSchema, 'output')) },
    default: PROBLEM,
  },
}

const WRITE_TOKEN = {
  name: WRITE_TOKEN_HEADER,
  in: 'header',
  required: true,
  description: 'What lets a person change the graph, where `writes.allowed` of /api/info is true',
  schema: { type: 'string' },
}

const WRITE_PLAN = {
  summary: 'What one writing Cypher statement would change: it is run, and taken back',
  parameters: [WRITE_TOKEN],
  requestBody: { required: true, content: json(schemaOf(writePlanRequest, 'input')) },
  responses: {
    200: {
      description: 'The plan, and what confirms it',
      content: json(schemaOf(writePlanSchema, 'output')),
    },
    default: PROBLEM,
  },
}

const WRITE = {
  summary: 'Runs one writing statement whose plan was shown; it changes that, or nothing',
  parameters: [WRITE_TOKEN],
  requestBody: { required: true, content: json(schemaOf(writeRequest, 'input')) },
  responses: {
    200: { description: 'What was changed', content: json(schemaOf(writeAnswerSchema, 'output')) },
    default: PROBLEM,
  },
}

const EXPORT = {
  summary: 'A part of the graph as a file in one of the formats; Content-Disposition names it',
  requestBody: { required: true, content: json(schemaOf(exportRequest, 'input')) },
  responses: {
    200: {
      description: 'The file; one that was cut off ends without the last chunk of its encoding',
      content: Object.fromEntries(EXPORT_MEDIA_TYPES.map((mediaType) => [mediaType, {}])),
    },
    default: PROBLEM,
  },
}

const EXPORT_PREVIEW = {
  summary: 'What the same request to /api/export would give: its name, how much it holds, its size',
  requestBody: { required: true, content: json(schemaOf(exportRequest, 'input')) },
  responses: {
    200: { description: 'The preview', content: json(schemaOf(exportPreviewSchema, 'output')) },
    default: PROBLEM,
  },
}

function json(schema: Json): Json {
  return { 'application/json': { schema } }
}

/** A schema refers to its own definitions, but a reference counts from the document's root. */
function withComponents(document: Json): Json {
  const definitions: Json = {}
  const hoisted = JSON.parse(JSON.stringify(document), (key, value: unknown) => {
    if (key === '$ref') return String(value).replace('#/$defs/', '#/components/schemas/')
    if (key !== '$defs') return value
    Object.assign(definitions, value)
    return undefined
  }) as Json & { readonly components: { readonly schemas: Json } }
  const schemas = { ...definitions, ...hoisted.components.schemas }
  return { ...hoisted, components: { schemas } }
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return rest
}
