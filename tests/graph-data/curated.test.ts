import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDataset } from '../../graph-data/formats/read-dataset.ts'
import { curatedFiles } from '../../graph-data/source-files.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const ARTICLES = resolve(ROOT, '../shared/seeds')
const dataset = readDataset(await curatedFiles(ROOT), { origin: 'curated' })

describe('the curated data', () => {
  it('is faultless, and of the expected size', () => {
    expect(dataset.documents.length).toBeGreaterThanOrEqual(2)
    expect(dataset.actors.length).toBeGreaterThanOrEqual(40)
    expect(dataset.incidents.length).toBeGreaterThanOrEqual(10)
    expect(dataset.claims.length).toBeGreaterThanOrEqual(80)
  })

  it('uses every actor and incident', () => {
    const used = new Set(
      dataset.claims.flatMap((claim) => [
        claim.subject,
        claim.object,
        claim.about,
        ...claim.asserters,
      ]),
    )
    const unused = [...dataset.actors, ...dataset.incidents].filter(({ id }) => !used.has(id))
    expect(unused.map(({ id }) => id)).toEqual([])
  })

  it('has one claim with two pieces of evidence where both articles say the same', () => {
    const both = dataset.claims.filter(
      (claim) => new Set(claim.evidence.map((evidence) => evidence.document)).size === 2,
    )
    const told = both.map(({ type, subject, object }) => `${subject} ${type} ${object}`)
    expect(told).toContain('per:lipavsky summoned off:cn-ambassador-cz')
    expect(told).toContain('io:eu condemned inc:cz-mfa-campaign')
  })

  it('lets only the Czech side attribute the case of 2025', () => {
    const asserters = dataset.claims
      .filter(({ type, subject }) => type === 'attributed-to' && subject === 'inc:cz-mfa-campaign')
      .flatMap((claim) => claim.asserters)
    const czech = ['state:cz', 'org:cz-mfa', 'org:cz-government', 'org:cz-cyber-agency']
    const people = ['per:lipavsky', 'per:kintr']
    expect(asserters.filter((id) => ![...czech, ...people].includes(id))).toEqual([])
  })
})

const missing = existsSync(ARTICLES) ? '' : ` (skipped: the articles are not in ${ARTICLES})`

describe.skipIf(missing !== '')(`the quotes against the articles${missing}`, () => {
  const articles = new Map(
    (missing === '' ? readdirSync(ARTICLES) : []).map((name) => {
      const bytes = readFileSync(join(ARTICLES, name))
      return [createHash('sha256').update(bytes).digest('hex'), bytes.toString('utf8')]
    }),
  )

  it.each(dataset.documents)('knows the text of $id by its hash', ({ sha256 }) => {
    expect(articles.has(sha256 ?? '')).toBe(true)
  })

  it.each(dataset.claims)('$type $subject $object is quoted to the letter', ({ evidence }) => {
    for (const { document, quote, start, end } of evidence) {
      const sha256 = dataset.documents.find(({ id }) => id === document)?.sha256 ?? ''
      expect(articles.get(sha256)?.slice(start, end)).toBe(quote)
    }
  })
})
