import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

/** An object of a STIX bundle. */
export interface StixObject extends Record<string, unknown> {
  readonly type: string
  readonly id: string
}

/**
 * What STIX 2.1 requires of each type that we write, beside the common properties.
 * https://docs.oasis-open.org/cti/stix/v2.1/os/stix-v2.1-os.html, sections 3.2 to 7.3
 */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  campaign: ['name'],
  grouping: ['context', 'object_refs'],
  identity: ['name'],
  'intrusion-set': ['name'],
  note: ['content', 'object_refs'],
  opinion: ['opinion', 'object_refs'],
  relationship: ['relationship_type', 'source_ref', 'target_ref'],
  report: ['name', 'published', 'object_refs'],
  'extension-definition': ['name', 'schema', 'version', 'extension_types', 'created_by_ref'],
  'marking-definition': [],
}
const COMMON = ['type', 'spec_version', 'id', 'created']
const TIMES = new Set(['created', 'modified', 'published', 'first_seen', 'last_seen', 'start_time'])
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/
const ID = /^[a-z-]+--[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const NAME = /^[a-z0-9_]{3,250}$/
const OPINIONS = new Set(['strongly-disagree', 'disagree', 'neutral', 'agree', 'strongly-agree'])

/** What the specification finds wrong with an object, in words. */
export function faultsOf(object: StixObject): readonly string[] {
  const required = REQUIRED[object.type]
  if (!required) return [`${object.type} is no type that we write`]
  const versioned = object.type === 'marking-definition' ? [] : ['modified']
  const faults = [...COMMON, ...versioned, ...required]
    .filter((key) => object[key] === undefined)
    .map((key) => `${key} is missing`)
  if (object['spec_version'] !== '2.1') faults.push('spec_version is not 2.1')
  if (!ID.test(object.id) || !object.id.startsWith(`${object.type}--`)) faults.push('id')
  if (object.type === 'opinion' && !OPINIONS.has(String(object['opinion']))) {
    faults.push('opinion')
  }
  for (const [key, value] of Object.entries(object)) {
    if (!NAME.test(key) && key !== 'id') faults.push(`${key} is no name of a property`)
    if (value === null || isEmpty(value)) faults.push(`${key} is empty`)
    if (TIMES.has(key) && !TIME.test(String(value))) faults.push(`${key} is no time`)
    if (key.endsWith('_ref') && !ID.test(String(value))) faults.push(`${key} is no id`)
  }
  return faults
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

/** The judge of the OASIS JSON schemas in a folder, one object at a time. */
export function schemaJudge(folder: string): (object: StixObject) => readonly unknown[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats.default(ajv)
  const schemas = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { $id: string })
  for (const schema of schemas) ajv.addSchema(schema)
  return (object) => {
    const schema = schemas.find(({ $id }) => $id.endsWith(`/${object.type}.json`))
    const validate = schema && ajv.getSchema(schema.$id)
    if (!validate) return [`no schema for ${object.type}`]
    return validate(object) === true ? [] : (validate.errors ?? [])
  }
}
