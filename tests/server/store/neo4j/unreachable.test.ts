import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { StoreUnavailable } from '../../../../server/store/errors.ts'
import { openNeo4jStore } from '../../../../server/store/neo4j/neo4j-store.ts'

/** Servers that are no Neo4j; none of these tests needs one. */

const account = { user: 'neo4j', password: 'secret', database: 'neo4j' }

let stop = () => {}
afterEach(() => {
  stop()
})

async function serve(answer: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    answer(socket)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  stop = () => {
    server.close()
    for (const socket of sockets) socket.destroy()
  }
  return (server.address() as AddressInfo).port
}

async function failureAt(uri: string): Promise<Error> {
  const error: unknown = await openNeo4jStore({ ...account, uri }).catch(
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(StoreUnavailable)
  return error as Error
}

describe('opening a store where no Neo4j answers', () => {
  it.each(['bolt', 'neo4j', 'bolt+s'])('says that nobody listens (%s://)', async (scheme) => {
    const port = await serve(() => {})
    stop()
    const { message } = await failureAt(`${scheme}://neo4j:secret@127.0.0.1:${port}`)
    expect(message).toContain(`${scheme}://127.0.0.1:${port}`)
    expect(message).toContain('nobody listens there')
    expect(message).not.toContain('secret')
  })

  it('says that a web server is none', async () => {
    const port = await serve((socket) => {
      socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n')
    })
    expect((await failureAt(`bolt://127.0.0.1:${port}`)).message).toContain('a web server answers')
  })

  it('says that the connection was cut', async () => {
    const port = await serve((socket) => {
      socket.resetAndDestroy()
    })
    const { message } = await failureAt(`bolt://127.0.0.1:${port}`)
    expect(message).toContain('the connection was cut')
  })

  it('does not wait for ever for one that says nothing', async () => {
    const port = await serve(() => {})
    const { message } = await failureAt(`bolt://127.0.0.1:${port}`)
    expect(message).toContain('no answer within the time allowed')
  })
})
