import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'

import type { ExportGraph } from '../../../../graph-data/formats/export/export-graph.ts'
import { writeStix } from '../../../../graph-data/formats/export/stix/stix-bundle.ts'
import { stixId } from '../../../../graph-data/formats/export/stix/stix-id.ts'
import { CLAIMS, DATASET } from '../../../fixtures/dataset.ts'
import { HOSTILE_TEXTS } from './hostile.ts'
import { storedGraph, withWords } from './stored-graph.ts'

/** The schemas of OASIS (tests/fixtures/stix-2.1): one for each type of object that we write. */
const SCHEMAS = resolve(import.meta.dirname, '../../../fixtures/stix-2.1')
const ajv = new Ajv2020({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats.default(ajv)
const schemas = readdirSync(SCHEMAS)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(SCHEMAS, name), 'utf8')) as { $id: string })
for (const schema of schemas) ajv.addSchema(schema)

interface Found extends Record<string, unknown> {
  readonly type: string
  readonly id: string
  readonly object_refs?: readonly string[]
  readonly extensions?: Record<string, Record<string, unknown>>
}

function objectsOf(graph: ExportGraph): readonly Found[] {
  const bundle = JSON.parse([...writeStix(graph)].join('')) as { objects: Found[] }
  return bundle.objects
}

function faultsOf(object: Found): unknown[] {
  const schema = schemas.find(({ $id }) => $id.endsWith(`/${object.type}.json`))
  const validate = schema && ajv.getSchema(schema.$id)
  if (!validate) return [`no schema for ${object.type}`]
  return validate(object) === true ? [] : (validate.errors ?? []).map((fault) => [object, fault])
}

function of(objects: readonly Found[], type: string, ownId: string): Found {
  const found = objects.find(({ id }) => id === stixId(type, ownId))
  if (!found) throw new Error(`no ${type} of ${ownId}`)
  return found
}

function extensionOf({ extensions = {} }: Found): Record<string, unknown> {
  return Object.values(extensions)[0] ?? {}
}

const objects = objectsOf(storedGraph(DATASET))

describe('a STIX bundle', () => {
  it('is taken by the schemas of OASIS, object by object', () => {
    expect(new Set(objects.map(({ type }) => type))).toEqual(
      new Set([
        'identity',
        'marking-definition',
        'extension-definition',
        'intrusion-set',
        'campaign',
        'relationship',
        'opinion',
        'note',
        'report',
        'grouping',
      ]),
    )
    expect(objects.flatMap(faultsOf)).toEqual([])
  })

  it('is judged by schemas that refuse what is wrong', () => {
    const [first] = objects
    expect(first && faultsOf({ ...first, created: '2026-11-21' })).not.toEqual([])
    const { name: _name, ...nameless } = of(objects, 'campaign', 'inc:harbour-mail')
    expect(faultsOf(nameless as Found)).not.toEqual([])
  })

  it('is taken with any text', () => {
    for (const words of HOSTILE_TEXTS) {
      expect(objectsOf(storedGraph(withWords(DATASET, words))).flatMap(faultsOf)).toEqual([])
    }
  })

  it('refers to nothing that it does not hold, and holds nothing twice', () => {
    const ids = objects.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const refs = JSON.stringify(objects).match(/[a-z-]+--[0-9a-f-]{36}/g) ?? []
    expect(refs.length).toBeGreaterThan(ids.length)
    expect(refs.filter((ref) => !ids.includes(ref))).toEqual([])
  })

  it('has the same ids the next day, and a later version of each object', () => {
    const graph = storedGraph(DATASET)
    const about = { ...graph.about, generated: '2026-11-22T08:00:00.000Z' }
    const later = objectsOf({ ...graph, about })
    expect(later.map(({ id, created }) => [id, created])).toEqual(
      objects.map(({ id, created }) => [id, created]),
    )
    expect(of(later, 'intrusion-set', 'grp:quiet-heron')['modified']).toBe(about.generated)
    expect(stixId('identity', 'state:cz')).toBe('identity--404e2136-e6f7-5e55-a398-08aecd6c8a52')
  })

  it('has a claim as a relationship with its evidence in a note', () => {
    const { id } = CLAIMS.ministryBlames
    const relationship = of(objects, 'relationship', id)
    expect(extensionOf(relationship)).toMatchObject({
      claim_id: id,
      relationship: 'ATTRIBUTED_TO',
      stance: 'asserts',
      asserter_refs: [stixId('identity', 'org:freedonia-mfa')],
    })
    const note = of(objects, 'note', id)
    expect(note.object_refs).toContain(relationship.id)
    const quotes = CLAIMS.ministryBlames.evidence.map(({ quote, start, end }) => ({
      quote,
      start,
      end,
    }))
    expect(extensionOf(note)['quotes']).toMatchObject(quotes)
  })

  it('never has a denial as a relationship', () => {
    const { rejected, ...others } = CLAIMS
    const denials = Object.values(others).filter(({ stance }) => stance !== 'asserts')
    expect(denials.length).toBeGreaterThan(0)
    for (const { id } of denials) {
      expect(objects.some((each) => each.id === stixId('relationship', id))).toBe(false)
      expect(of(objects, 'opinion', id)['opinion']).toMatch(/disagree/)
    }
    expect(of(objects, 'opinion', rejected.id).object_refs).toEqual(
      rejected.disputes.map((disputed) => stixId('relationship', disputed)),
    )
  })

  it('keeps a denial a denial where the claims are not among what is written', () => {
    const { nodes, relationships, about } = storedGraph(DATASET)
    const isDrawn = ({ labels }: (typeof nodes)[number]) =>
      labels.includes('Actor') || labels.includes('Incident')
    const drawn = nodes.filter(isDrawn)
    const ends = new Set(drawn.map(({ id }) => id))
    const among = relationships.filter(({ source, target }) => ends.has(source) && ends.has(target))
    const found = objectsOf({ about, nodes: drawn, relationships: among })
    expect(found.flatMap(faultsOf)).toEqual([])
    const count = (type: string) => found.filter((each) => each.type === type).length
    const denied = DATASET.claims.filter(({ stance }) => stance !== 'asserts').length
    expect([count('opinion'), count('relationship')]).toEqual([denied, among.length - denied])
  })
})

const VALIDATOR = process.env['STIX2_VALIDATOR'] || 'stix2_validator'
const isThere = spawnSync(VALIDATOR, ['--help']).status === 0
const why = isThere ? '' : ', skipped: python3 -m pip install stix2-validator'

describe.skipIf(!isThere)(`the validator of OASIS${why}`, () => {
  it('takes the bundle, and warns of nothing but ids that are not random and addresses without a hash', () => {
    const folder = mkdtempSync(join(tmpdir(), 'demarche-stix-'))
    try {
      const path = join(folder, 'bundle.json')
      writeFileSync(path, [...writeStix(storedGraph(DATASET))].join(''))
      const { stdout, status } = spawnSync(VALIDATOR, ['--disable', '103,302', path], {
        encoding: 'utf8',
      })
      expect(stdout).toContain('STIX JSON: Valid')
      expect(stdout).not.toMatch(/Warning|Error/)
      expect(status).toBe(0)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
