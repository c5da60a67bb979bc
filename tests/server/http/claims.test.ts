import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ClaimAnswer, ClaimsAnswer, Problem } from '../../../graph-data/model/api.ts'
import { readDataset } from '../../../graph-data/formats/read-dataset.ts'
import { curatedFiles } from '../../../graph-data/source-files.ts'
import { openCuratedStore } from './curated-store.ts'
import { runApp, type RunningApp } from './running-app.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const curated = readDataset(await curatedFiles(ROOT), { origin: 'curated' })

let app: RunningApp
let remove: () => Promise<void>

beforeAll(async () => {
  const opened = await openCuratedStore()
  remove = opened.remove
  app = await runApp(opened.store)
})

afterAll(async () => {
  await app.close()
  await remove()
})

async function json<Answer>(path: string): Promise<Answer> {
  const response = await app.get(path)
  expect(response.status, await response.clone().text()).toBe(200)
  return (await response.json()) as Answer
}

async function problem(path: string): Promise<Problem> {
  return (await (await app.get(path)).json()) as Problem
}

describe('GET /api/claims', () => {
  it('gives all that is claimed between two, whichever is named first', async () => {
    const path = '/api/claims?between=inc:cz-mfa-campaign,state:cn'
    const { claims, remaining } = await json<ClaimsAnswer>(path)
    const expected = curated.claims.filter(
      ({ subject, object }) =>
        [subject, object].toSorted().join() === ['inc:cz-mfa-campaign', 'state:cn'].join(),
    )
    expect(claims.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted())
    expect(new Set(claims.map(({ relationship }) => relationship))).toEqual(
      new Set(['ATTRIBUTED_TO', 'REJECTED']),
    )
    expect(remaining).toBe(0)
    const turned = await json<ClaimsAnswer>('/api/claims?between=state:cn,inc:cz-mfa-campaign')
    expect(turned.claims).toEqual(claims)
  })

  it('gives each claim on an incident as it stands alone, undated ones last', async () => {
    const { claims } = await json<ClaimsAnswer>('/api/claims?about=inc:cz-mfa-campaign')
    const expected = curated.claims.filter(({ subject, object, about }) =>
      [subject, object, about].some((id) => id === 'inc:cz-mfa-campaign'),
    )
    expect(claims).toHaveLength(expected.length)
    const dated = claims.map(({ dateFrom, dateTo }) => (dateFrom ?? dateTo) !== null)
    expect(dated).toEqual(dated.toSorted((a, b) => Number(b) - Number(a)))
    const contested = claims.find(({ disputedBy }) => disputedBy > 0)
    expect(await json<ClaimAnswer>(`/api/claims/${contested?.id}`)).toEqual(contested)
  })

  it('says how many claims a limit left out', async () => {
    const whole = await json<ClaimsAnswer>('/api/claims?about=state:cn')
    const cut = await json<ClaimsAnswer>('/api/claims?about=state:cn&limit=3')
    expect(cut.claims).toEqual(whole.claims.slice(0, 3))
    expect(cut.remaining).toBe(whole.claims.length - 3)
  })

  it.each([
    ['', /give "between"/],
    ['between=', /give "between"/],
    ['between=state:cn', /takes two ids, not 1/],
    ['between=state:cn,state:cz,state:us', /takes two ids, not 3/],
    ['between=state:cn,state:cn', /the same id twice/],
    ['between=state:cn,state:cz&about=state:cn', /not both/],
    ['about=', /about/],
    ['about=state:cn&about=state:cz', /about/],
    ['about=state:cn&limit=0', /limit/],
    ['about=state:cn&limit=501', /limit/],
    ['of=state:cn', /of/],
  ])('refuses ?%s', async (query, detail) => {
    const refused = await problem(`/api/claims?${query}`)
    expect(refused.status).toBe(400)
    expect(refused.detail).toMatch(detail)
  })

  it.each([
    ['about=inc:nowhere', 'inc:nowhere'],
    ['about=doc:prague-blames-beijing', 'doc:prague-blames-beijing'],
    ['between=state:cn,state:nowhere', 'state:nowhere'],
  ])('does not know ?%s', async (query, id) => {
    const unknown = await problem(`/api/claims?${query}`)
    expect(unknown.status).toBe(404)
    expect(unknown.detail).toContain(id)
  })
})
