import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { documentScaffold } from '../../../graph-data/formats/document-scaffold.ts'
import { placeQuotes } from '../../../graph-data/formats/quote-places.ts'
import { readDataset } from '../../../graph-data/formats/read-dataset.ts'
import { documentSchema } from '../../../graph-data/model/document.ts'

const ARTICLE = 'One. “Two”, she said. One again: One.'

function claimsOf(yaml: string): unknown {
  return (parse(yaml) as { claims: unknown }).claims
}

it('fills in where a quote stands, and keeps comments', () => {
  const yaml = 'id: doc:x # mine\nclaims:\n  - quote: “Two”, she said.\n'
  const { text, unplaced } = placeQuotes(yaml, ARTICLE)
  expect(unplaced).toEqual([])
  expect(text).toContain('# mine')
  expect(claimsOf(text)).toEqual([{ quote: '“Two”, she said.', start: 5, end: 21 }])
})

it('tells what is missing or ambiguous, and keeps a place that is right', () => {
  const yaml = 'claims:\n  - quote: Three\n  - quote: One\n  - quote: One\n    start: 22\n'
  const { text, unplaced } = placeQuotes(yaml, ARTICLE)
  expect(unplaced).toEqual([
    { claim: 1, quote: 'Three', found: 0 },
    { claim: 2, quote: 'One', found: 3 },
  ])
  expect(claimsOf(text)).toContainEqual({ quote: 'One', start: 22, end: 25 })
})

it('scaffolds a document that loads', () => {
  const document = documentSchema.parse({
    id: 'doc:x',
    title: 'A "title": with #signs',
    language: 'en',
  })
  const files = [{ path: 'doc.x.yaml', text: documentScaffold(document) }]
  expect(readDataset(files, { origin: 'test' }).documents).toEqual([document])
})
