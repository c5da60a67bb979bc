import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import type { ExportGraph } from '../../../../graph-data/formats/export/export-graph.ts'
import { writeStix } from '../../../../graph-data/formats/export/stix/stix-bundle.ts'
import { stixId } from '../../../../graph-data/formats/export/stix/stix-id.ts'
import { CLAIMS, DATASET } from '../../../fixtures/dataset.ts'
import { HOSTILE_TEXTS } from './hostile.ts'
import { faultsOf, schemaJudge, type StixObject } from './stix-specification.ts'
import { storedGraph, withWords } from './stored-graph.ts'

/**
 * A folder with the JSON schemas of OASIS (oasis-open/cti-stix2-json-schemas). They are not ours to
 * keep here and no registry has them, so they judge where somebody names them.
 */
const SCHEMAS = process.env['STIX_SCHEMAS']

interface Found extends StixObject {
  readonly object_refs?: readonly string[]
  readonly extensions?: Record<string, Record<string, unknown>>
}

function objectsOf(graph: ExportGraph): readonly Found[] {
  const bundle = JSON.parse([...writeStix(graph)].join('')) as { objects: Found[] }
  return bundle.objects
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
  it('has what the specification requires, object by object', () => {
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

  if (SCHEMAS) {
    it('is taken by the schemas of OASIS, object by object', () => {
      expect(objects.flatMap(schemaJudge(SCHEMAS))).toEqual([])
    })
  }

  it('is judged by rules that refuse what is wrong', () => {
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

/** The validator of OASIS comes without its schemas from the registry, so it too is named by hand. */
const VALIDATOR = process.env['STIX2_VALIDATOR']

if (VALIDATOR) {
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
}
