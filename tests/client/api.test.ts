import { describe, expect, it } from 'vitest'
import { ApiFault, createApi } from '../../client/api.ts'
import { readLines, StreamFault } from '../../client/ndjson.ts'

async function* bytes(...parts: readonly Uint8Array[]) {
  yield* parts
}

async function linesOf(...parts: readonly Uint8Array[]): Promise<unknown[]> {
  const all: unknown[] = []
  for await (const values of readLines(bytes(...parts))) all.push(...values)
  return all
}

describe('readLines', () => {
  const whole = new TextEncoder().encode('{"a":"Lipavský 🙂"}\n\n[1,2]\n{"b":null}')

  it('reads the same values wherever the stream is cut, inside of a character too', async () => {
    const expected = [{ a: 'Lipavský 🙂' }, [1, 2], { b: null }]
    for (let cut = 0; cut <= whole.length; cut += 1) {
      expect(await linesOf(whole.slice(0, cut), whole.slice(cut))).toEqual(expected)
    }
  })

  it('names the line that is no JSON', async () => {
    const broken = new TextEncoder().encode('{"a":1}\n{"a":')
    await expect(linesOf(broken)).rejects.toThrow(StreamFault)
    await expect(linesOf(broken)).rejects.toMatchObject({ line: 2 })
  })
})

function apiAnswering(answer: () => Promise<Response>) {
  const asked: string[] = []
  const send = (address: string | URL | Request) => {
    asked.push(address instanceof Request ? address.url : address.toString())
    return answer()
  }
  return { api: createApi('http://host', send), asked }
}

describe('createApi', () => {
  it('puts ids and texts into the address as they must stand there', async () => {
    const { api, asked } = apiAnswering(() => Promise.resolve(Response.json({})))
    await api.node('grp:a/b')
    await api.search('příliš & co')
    await api.neighbours('grp:x', { exclude: ['state:cz', 'state:cn'], limit: 10 })
    expect(asked).toEqual([
      'http://host/api/nodes/grp%3Aa%2Fb',
      'http://host/api/search?q=p%C5%99%C3%ADli%C5%A1%20%26%20co&limit=20',
      'http://host/api/nodes/grp%3Ax/neighbours?limit=10&exclude=state%3Acz%2Cstate%3Acn',
    ])
  })

  it('passes on the problem of the server', async () => {
    const problem = { type: 'about:blank', title: 'Not found', status: 404, detail: 'No such id' }
    const { api } = apiAnswering(() => Promise.resolve(Response.json(problem, { status: 404 })))
    await expect(api.node('x')).rejects.toMatchObject({ problem })
  })

  it('says so when the server cannot be reached', async () => {
    const { api } = apiAnswering(() => Promise.reject(new TypeError('fetch failed')))
    await expect(api.graph()).rejects.toThrow(ApiFault)
    await expect(api.graph()).rejects.toThrow(/Check that it is running/)
  })

  it('asks for a plan with the statement and its values', async () => {
    const plan = { operator: 'Empty', details: '', rows: null, children: [] }
    const sent: unknown[] = []
    const api = createApi('http://host', (address, options) => {
      sent.push(address, options?.method, options?.body)
      return Promise.resolve(Response.json({ plan, engine: 'embedded' }))
    })
    const answer = await api.plan('RETURN $n', { n: 1 }, new AbortController().signal)
    expect(answer).toEqual({ plan, engine: 'embedded' })
    expect(sent).toEqual([
      'http://host/api/plan',
      'POST',
      JSON.stringify({ cypher: 'RETURN $n', parameters: { n: 1 } }),
    ])
  })

  it('streams the lines of a query', async () => {
    const body = '{"type":"header","columns":["n"]}\n{"type":"row","values":[1]}\n'
    const { api } = apiAnswering(() => Promise.resolve(new Response(body)))
    const lines: unknown[] = []
    for await (const group of api.query('RETURN 1 AS n', {}, new AbortController().signal)) {
      lines.push(...group)
    }
    expect(lines).toEqual([
      { type: 'header', columns: ['n'] },
      { type: 'row', values: [1] },
    ])
  })
})
