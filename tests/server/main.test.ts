import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { startServer } from '../started-server.ts'

const MAIN = resolve(import.meta.dirname, '../../dist/node/server/main.js')
const folder = mkdtempSync(join(tmpdir(), 'demarche-main-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function outcome(environment: Record<string, string>) {
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, DATA_DIR: folder, PORT: '0', ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let message = ''
  child.stderr.on('data', (data: Buffer) => (message += data.toString()))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, message }
}

describe('the built server', { timeout: 60_000 }, () => {
  it.each<[string, Record<string, string>, RegExp]>([
    ['a wrong port', { PORT: 'many' }, /PORT/],
    ['an open host without a token', { HOST: '0.0.0.0' }, /ACCESS_TOKEN/],
    [
      'a host that is not here',
      { HOST: '192.0.2.1', ACCESS_TOKEN: 'long-enough-a-token' },
      /192\.0\.2\.1/,
    ],
  ])('refuses %s at once', async (_name, environment, message) => {
    const refused = await outcome(environment)
    expect(refused.code).toBe(2)
    expect(refused.message).toMatch(message)
  })

  it('says so when the port is taken', async () => {
    const server = await startServer()
    const { port } = new URL(server.url)
    const second = await outcome({ PORT: port })
    expect(second.code).toBe(2)
    expect(second.message).toContain(`port ${port}`)
    expect(await server.stop()).toBe(0)
  })

  it('ends cleanly under a query that runs, one that nobody reads, and half a request', async () => {
    const server = await startServer()
    const { port } = new URL(server.url)
    const query = (cypher: string) => {
      const body = JSON.stringify({ cypher, limit: 1_000_000 })
      const head = `POST /api/query HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`
      const socket = connect(Number(port), '127.0.0.1')
      socket.on('error', () => undefined)
      socket.write(head + body)
      return socket
    }
    const unread = query("UNWIND range(1, 900000) AS i RETURN i, 'much of the same text' AS text")
    await once(unread, 'readable')
    unread.pause()
    query('MATCH (a), (b), (c), (d) RETURN count(*) AS n')
    const half = connect(Number(port), '127.0.0.1')
    half.on('error', () => undefined)
    half.write('POST /api/query HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{"cy')
    await once(half, 'connect')
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
    expect(await server.stop()).toBe(0)
  })

  it('loads nothing the second time', async () => {
    const environment = { DATA_DIR: join(folder, 'twice') }
    const first = await startServer(environment)
    const info = await (await fetch(`${first.url}/api/info`)).json()
    expect(await first.stop()).toBe(0)
    const second = await startServer(environment)
    expect(await (await fetch(`${second.url}/api/info`)).json()).toEqual(info)
    expect(await second.stop()).toBe(0)
  })
})
