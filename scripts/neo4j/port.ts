import { createServer } from 'node:net'

import { CannotStart } from './cannot-start.ts'

/**
 * The port on loopback that a server may take: the wanted one if nobody listens there, or any free
 * one for 0. Asked before the start, because another Neo4j there would answer in place of ours.
 * @throws {CannotStart} where somebody listens there
 */
export function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `Port ${wanted} is taken: stop what listens there, or name another with --port.`
      reject(new CannotStart(error.code === 'EADDRINUSE' ? taken : error.message))
    })
    server.listen({ port: wanted, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : wanted
      server.close(() => {
        resolve(port)
      })
    })
  })
}
