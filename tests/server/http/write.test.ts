import { afterEach, describe, expect, it } from 'vitest'
import { pino } from 'pino'
import type { Info, Problem } from '../../../graph-data/model/api.ts'
import {
  writeAnswerSchema,
  writePlanSchema,
  type UpdateCounts,
  type WritePlanAnswer,
} from '../../../graph-data/model/write.ts'
import { WriteDiffers, WriteUnconfirmed } from '../../../server/store/errors.ts'
import type { GraphStore, Statement, StatementWriter } from '../../../server/store/graph-store.ts'
import { openCuratedStore } from './curated-store.ts'
import { runApp, statusOf, type RunningApp } from './running-app.ts'

const TOKEN = 'lets-the-curators-write'
const WITH_TOKEN = { 'x-write-token': TOKEN }
const CREATE = { cypher: 'CREATE (n:Actor {id: $id})', parameters: { id: 'org:new' } }
const COUNTS: UpdateCounts = {
  nodesCreated: 1,
  nodesDeleted: 0,
  relationshipsCreated: 0,
  relationshipsDeleted: 0,
  propertiesSet: 1,
  labelsAdded: 1,
  labelsRemoved: 0,
}
const NO_COUNTS = { ...COUNTS, nodesCreated: 0, propertiesSet: 0, labelsAdded: 0 }

/** A store that writes down what it was asked to change; a real one is in tests/contract. */
function recording(changes: Partial<StatementWriter> = {}): {
  store: GraphStore
  planned: Statement[]
  written: (readonly [Statement, UpdateCounts])[]
} {
  const planned: Statement[] = []
  const written: (readonly [Statement, UpdateCounts])[] = []
  const unused = () => Promise.reject(new Error('not for this test'))
  const writer: StatementWriter = {
    plan: async (statement) => {
      planned.push(statement)
      const plan = { operator: 'ProduceResults', details: '', rows: 1, children: [] }
      return { plan, counts: statement.text.includes('Nobody') ? NO_COUNTS : COUNTS }
    },
    write: async (statement, counts) => {
      written.push([statement, counts])
      return { counts, elapsedMs: 3 }
    },
    ...changes,
  }
  const store: GraphStore = {
    run: unused,
    runAsLines: unused,
    explain: unused,
    apply: unused,
    describe: unused,
    writer,
    close: () => Promise.resolve(),
  }
  return { store, planned, written }
}

const opened: RunningApp[] = []
afterEach(async () => {
  for (const app of opened.splice(0)) await app.close()
})

async function run(...given: Parameters<typeof runApp>): Promise<RunningApp> {
  const app = await runApp(given[0], { writeToken: TOKEN, ...given[1] })
  opened.push(app)
  return app
}

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>((settle) => (resolve = settle))
  return { promise, resolve }
}

const confirmationFor = async (app: RunningApp, body: unknown = CREATE): Promise<string> => {
  const answer = (await (await app.write('/plan', body, WITH_TOKEN)).json()) as WritePlanAnswer
  return answer.confirmation?.id ?? 'none'
}

async function problemOf(response: Response): Promise<Problem> {
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  return (await response.json()) as Problem
}

describe('write mode', () => {
  it('shows what would change, and changes it once that is confirmed', async () => {
    const { store, planned, written } = recording()
    const app = await run(store)
    const response = await app.write('/plan', CREATE, WITH_TOKEN)
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    const answer = writePlanSchema.parse(await response.json())
    expect(answer.counts).toEqual(COUNTS)
    expect(Date.parse(answer.confirmation?.expires ?? '')).toBeGreaterThan(Date.now())
    expect(written).toEqual([])
    const confirmation = answer.confirmation?.id
    const done = await app.write('', { ...CREATE, confirmation }, WITH_TOKEN)
    expect(done.status).toBe(200)
    expect(writeAnswerSchema.parse(await done.json())).toEqual({ counts: COUNTS, elapsedMs: 3 })
    const statement = { text: CREATE.cypher, parameters: CREATE.parameters }
    expect(planned).toEqual([statement])
    expect(written).toEqual([[statement, COUNTS]])
  })

  it('gives nothing to confirm where nothing would change', async () => {
    const app = await run(recording().store)
    const response = await app.write('/plan', { cypher: 'MATCH (n:Nobody) DELETE n' }, WITH_TOKEN)
    expect(((await response.json()) as WritePlanAnswer).confirmation).toBeNull()
  })

  it('takes a confirmation once', async () => {
    const { store, written } = recording()
    const app = await run(store)
    const confirmed = { ...CREATE, confirmation: await confirmationFor(app) }
    expect((await app.write('', confirmed, WITH_TOKEN)).status).toBe(200)
    const again = await app.write('', confirmed, WITH_TOKEN)
    expect(again.status).toBe(409)
    expect(await problemOf(again)).toMatchObject({ type: 'urn:demarche:problem:not-confirmed' })
    expect(written).toHaveLength(1)
  })

  it.each<[string, object]>([
    ['another statement', { cypher: 'MATCH (n) DETACH DELETE n' }],
    ['other parameters', { parameters: { id: 'org:other' } }],
    ['more parameters', { parameters: { id: 'org:new', more: 1 } }],
    ['a confirmation that somebody made up', { confirmation: 'x'.repeat(43) }],
  ])('does not take it for %s, and not afterwards', async (_name, change) => {
    const { store, written } = recording()
    const app = await run(store)
    const confirmed = { ...CREATE, confirmation: await confirmationFor(app) }
    expect((await app.write('', { ...confirmed, ...change }, WITH_TOKEN)).status).toBe(409)
    const isSameConfirmation = !('confirmation' in change)
    const later = await app.write('', confirmed, WITH_TOKEN)
    expect(later.status).toBe(isSameConfirmation ? 409 : 200)
    expect(written).toHaveLength(isSameConfirmation ? 0 : 1)
  })

  it.each<[string, Record<string, string>]>([
    ['no token', {}],
    ['a wrong token', { 'x-write-token': 'guessed-by-somebody' }],
    ['the beginning of the token', { 'x-write-token': TOKEN.slice(0, -1) }],
    ['the token where a browser puts it unasked', { authorization: `Bearer ${TOKEN}` }],
  ])('turns away %s, before it looks at anything else', async (_name, headers) => {
    const { store, planned, written } = recording()
    const app = await run(store)
    for (const path of ['', '/plan'] as const) {
      const response = await app.write(path, 'no JSON', headers)
      expect(response.status).toBe(401)
      expect(response.headers.get('www-authenticate')).not.toMatch(/basic/i)
      expect((await problemOf(response)).detail).not.toContain(TOKEN)
    }
    expect([...planned, ...written]).toEqual([])
  })

  it('stands behind the access token too', async () => {
    const app = await run(recording().store, { token: 'lets-the-readers-in' })
    expect((await app.write('/plan', CREATE, WITH_TOKEN)).status).toBe(401)
    const both = { ...WITH_TOKEN, authorization: 'Bearer lets-the-readers-in' }
    expect((await app.write('/plan', CREATE, both)).status).toBe(200)
    const one = await run(recording().store, { token: TOKEN })
    const same = { ...WITH_TOKEN, authorization: `Bearer ${TOKEN}` }
    expect((await one.write('/plan', CREATE, same)).status).toBe(200)
  })

  it('does not let tokens be tried out', async () => {
    const app = await run(recording().store)
    const statuses: number[] = []
    for (let time = 0; time < 31; time += 1) {
      statuses.push((await app.write('/plan', CREATE, { 'x-write-token': `guess ${time}` })).status)
    }
    expect(statuses.slice(0, 30)).toEqual(Array.from({ length: 30 }, () => 401))
    expect(statuses[30]).toBe(429)
    expect((await app.write('/plan', CREATE, WITH_TOKEN)).status).toBe(429)
  })

  it.each<[string, unknown, number]>([
    ['a schema command', { cypher: 'CREATE INDEX x FOR (n:A) ON (n.b)' }, 403],
    ['a file', { cypher: "LOAD CSV FROM 'file:///etc/passwd' AS l CREATE (n {l: l})" }, 403],
    ['two statements', { cypher: 'CREATE (n); CREATE (m)' }, 403],
    ['a foreign procedure', { cypher: "CALL apoc.cypher.doIt('CREATE (n)', {})" }, 403],
    ['what is no Cypher', { cypher: 'UPDATE actors SET name = 1' }, 400],
    ['an empty statement', { cypher: ' ' }, 400],
    ['a limit, which it has not', { ...CREATE, limit: 1 }, 400],
    ['no JSON', '{"cypher":', 400],
    ['a body beyond all bounds', { cypher: 'x'.repeat(2_000_000) }, 413],
  ])('refuses %s, though the token is right', async (_name, body, status) => {
    const { store, planned, written } = recording()
    const app = await run(store)
    expect((await app.write('/plan', body, WITH_TOKEN)).status).toBe(status)
    const confirmed =
      typeof body === 'string' ? body : { ...(body as object), confirmation: 'somebody-made-it-up' }
    expect((await app.write('', confirmed, WITH_TOKEN)).status).toBe(status)
    expect([...planned, ...written]).toEqual([])
  })

  it('says what the store found at the last moment', async () => {
    const differing = recording({ write: () => Promise.reject(new WriteDiffers('not as shown')) })
    const app = await run(differing.store)
    const refused = await app.write(
      '',
      { ...CREATE, confirmation: await confirmationFor(app) },
      WITH_TOKEN,
    )
    expect(refused.status).toBe(409)
    expect(await problemOf(refused)).toMatchObject({ detail: 'not as shown' })
  })

  it('lets one person at a time change the graph', async () => {
    const began = withResolvers()
    const goOn = withResolvers()
    const { store } = recording({
      plan: async () => {
        began.resolve()
        await goOn.promise
        const plan = { operator: 'ProduceResults', details: '', rows: null, children: [] }
        return { plan, counts: COUNTS }
      },
    })
    const app = await run(store)
    const first = app.write('/plan', CREATE, WITH_TOKEN)
    await began.promise
    expect((await app.write('/plan', CREATE, WITH_TOKEN)).status).toBe(503)
    goOn.resolve()
    expect((await first).status).toBe(200)
    expect((await app.write('/plan', CREATE, WITH_TOKEN)).status).toBe(200)
  })

  it('writes down who changed what, and neither the token nor the values', async () => {
    const lines: string[] = []
    const log = pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) })
    const unsure = recording({ write: () => Promise.reject(new WriteUnconfirmed('who knows')) })
    for (const { store } of [recording(), unsure]) {
      const app = await run(store, { log })
      await app.write('/plan', CREATE, { 'x-write-token': 'guessed-by-somebody' })
      await app.write('', { ...CREATE, confirmation: await confirmationFor(app) }, WITH_TOKEN)
    }
    const written = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(written.map(({ outcome }) => outcome ?? null)).toEqual([
      null,
      'done',
      null,
      'unconfirmed',
    ])
    expect(written[1]).toMatchObject({ cypher: CREATE.cypher, parameters: ['id'], counts: COUNTS })
    expect(lines.join('')).not.toMatch(/lets-the-curators|guessed-by|org:new/)
  })

  it('is for JSON by POST alone, and stands in the OpenAPI document', async () => {
    const app = await run(recording().store)
    const form = { ...WITH_TOKEN, 'content-type': 'application/x-www-form-urlencoded' }
    expect((await app.write('/plan', 'cypher=CREATE+(n)', form)).status).toBe(415)
    for (const path of ['', '/plan']) {
      expect(await statusOf(`${app.url}/api/write${path}`, {})).toBe(405)
      const got = await app.get(`/api/write${path}`)
      expect(got.headers.get('allow')).toBe('POST')
    }
    const document = JSON.stringify(await (await app.get('/api/openapi.json')).json())
    expect(document).toContain('/api/write/plan')
    expect(document).toContain('X-Write-Token')
    expect(document).toContain('#/components/schemas/UpdateCounts')
  })
})

describe('write mode that is off', () => {
  it('says so and why, whoever asks, where nobody switched it on', async () => {
    const { store, planned } = recording()
    const app = await run(store, { writeToken: null })
    for (const path of ['', '/plan'] as const) {
      const response = await app.write(path, CREATE, WITH_TOKEN)
      expect(response.status).toBe(403)
      const { type, detail } = await problemOf(response)
      expect(type).toBe('urn:demarche:problem:writing-is-off')
      expect(detail).toMatch(/ALLOW_WRITES=1/)
    }
    expect(planned).toEqual([])
  })

  it('stays so on the embedded store, which says why', async () => {
    const { store, remove } = await openCuratedStore()
    const app = await run(store)
    const response = await app.write('/plan', CREATE, WITH_TOKEN)
    expect(response.status).toBe(403)
    const { detail } = await problemOf(response)
    expect(detail).toMatch(/embedded store.*npm run load.*NEO4J_URI/)
    const { writes } = (await (await app.get('/api/info')).json()) as Info
    expect(writes).toEqual({ allowed: false, reason: detail })
    await remove()
  })
})
