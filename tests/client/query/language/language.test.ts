import { lintCypherQuery } from '@neo4j-cypher/language-support'
import { beforeAll, describe, expect, it } from 'vitest'
import { findingsOf, type Finding } from '../../../../client/query/language/findings.ts'
import { addMissingIterators } from '../../../../client/query/language/iterators.ts'
import { narrowByJoins } from '../../../../client/query/language/narrow-by-joins.ts'
import { markOwnProperties } from '../../../../client/query/language/own-properties.ts'
import { proposalsFor } from '../../../../client/query/language/proposals.ts'
import { languageSchema } from '../../../../client/query/language/schema.ts'
import { signatureAt } from '../../../../client/query/language/signature.ts'
import { SCHEMA } from './schema-sample.ts'

const AROUND = { schema: SCHEMA, parameters: ['id'] }

function lint(text: string): readonly Finding[] {
  const { diagnostics } = lintCypherQuery(text, languageSchema(SCHEMA, ['id']))
  const complaints = diagnostics.map(({ severity, message, offsets }) => ({
    severity,
    message: typeof message === 'string' ? message : message.value,
    offsets,
  }))
  return findingsOf(complaints, text, SCHEMA)
}

function labelsAt(text: string): readonly string[] {
  const ask = { ...AROUND, text, offset: text.length, symbolTables: [], explicit: false }
  return narrowByJoins(proposalsFor(ask), text, SCHEMA).map(({ label }) => label)
}

// The semantic analysis is five megabytes of script: its first statement takes seconds.
describe('the language', { timeout: 60_000 }, () => {
  beforeAll(() => {
    addMissingIterators()
    lint('RETURN 1')
  }, 60_000)

  it('finds nothing wrong in what is right', () => {
    expect(
      lint('MATCH (i:Incident)-[r:ATTRIBUTED_TO]->(a:Actor {id: $id}) RETURN i, size(a.name)'),
    ).toEqual([])
  })

  it.each([
    ['MATCH (n:Acotr) RETURN n', 'Acotr', 'Actor'],
    ['MATCH (:Actor)-[r:SUMMOND]->() RETURN r', 'SUMMOND', 'SUMMONED'],
    ['MATCH (n:Actor) RETURN n.nmae', 'nmae', 'name'],
    ['MATCH (n:Actor) RETURN sizee(n.name)', 'sizee', 'size'],
  ])('asks of %s whether %s was meant otherwise', (text, wrong, meant) => {
    const [finding, ...others] = lint(text)
    expect(others).toEqual([])
    expect(finding).toMatchObject({ instead: meant })
    expect(finding?.message).toContain(`Did you mean “${meant}”?`)
    expect(text.slice(finding?.from, finding?.to)).toBe(wrong)
  })

  it('says which way a type goes where it is drawn the other way', () => {
    const [finding] = lint('MATCH (a:Actor)-[r:ATTRIBUTED_TO]->(b) RETURN a, r, b')
    expect(finding?.severity).toBe('warning')
    expect(finding?.message).toContain('(:Incident)-[:ATTRIBUTED_TO]->(:Actor)')
  })

  it('leaves parameters to their own panel, and a name that is being written alone', () => {
    expect(lint('RETURN $other')).toEqual([])
    const messages = lint('MATCH (n) RETURN n.').map(({ message }) => message)
    expect(messages).toHaveLength(1)
  })

  it('keeps a long list of what could stand there short', () => {
    const [finding] = lint('MATCH (n) RETUR n')
    expect(finding?.message.length).toBeLessThan(120)
  })

  it('proposes types that lead from or to the node, and labels that the type leads to', () => {
    expect(labelsAt('MATCH (i:Incident)-[:').toSorted()).toEqual(['ATTRIBUTED_TO', 'CONDEMNED'])
    expect(labelsAt('MATCH (o:Office) MATCH (o)<-[r:')).toEqual(['SUMMONED'])
    expect(labelsAt('MATCH (a:Actor)-[:SUMMONED]->(o:')).toEqual(['Office'])
    expect(labelsAt('MATCH (a:Actor)<-[:ATTRIBUTED_TO]-(i:')).toEqual(['Incident'])
  })

  it('proposes properties behind a dot, and nothing that writes', () => {
    expect(labelsAt('MATCH (a:Actor) WHERE a.')).toContain('country')
    const clauses = labelsAt('')
    expect(clauses).toContain('MATCH')
    expect(clauses.filter((label) => /^(CREATE|MERGE|DELETE|SET|LOAD)/.test(label))).toEqual([])
  })

  it.each([
    ['MATCH (a:Actor) WHERE a.', ['country String']],
    ['MATCH (a:Actor {', ['country String']],
    ["MATCH (a:Actor {name: '', co", ['country String']],
    ['RETURN 1; MATCH ()-[r:ATTRIBUTED_TO]->(i) RETURN r.', ['id String']],
    ['MATCH ()-[r:ATTRIBUTED_TO|SUMMONED {', ['id String', 'name Integer']],
    ['MATCH (n) RETURN n.', []],
  ])('marks the properties that the kind at hand has, with their types: %s', (text, own) => {
    const { symbolTables } = lintCypherQuery(text, languageSchema(SCHEMA, []))
    const ask = { ...AROUND, text, offset: text.length, symbolTables, explicit: false }
    const marked = markOwnProperties(proposalsFor(ask), text, symbolTables, SCHEMA)
    const shown = marked.filter(({ isOwn }) => isOwn)
    expect(shown.map(({ label, detail }) => `${label} ${detail}`)).toEqual(own)
    expect(marked.map(({ label }) => label)).toContain('country')
  })

  it('tells which argument of a function is being written', () => {
    const text = "RETURN substring('abc', "
    const found = signatureAt({ ...AROUND, text, offset: text.length })
    expect(found?.label).toMatch(/^substring\(/)
    expect(found?.label.slice(found.active?.from, found.active?.to)).toMatch(/^start/)
    expect(signatureAt({ ...AROUND, text: 'RETURN 1', offset: 8 })).toBeNull()
  })
})
