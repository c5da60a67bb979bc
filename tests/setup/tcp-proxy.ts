import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'

/** A way to a server that can be cut and mended, as by a restart. */
export interface TcpProxy {
  readonly port: number
  /** Cuts all connections; new ones are refused. */
  readonly cut: () => Promise<void>
  readonly mend: () => Promise<void>
}

export async function openTcpProxy(target: {
  readonly host: string
  readonly port: number
}): Promise<TcpProxy> {
  const sockets = new Set<Socket>()
  let server: Server | null = null
  const keep = (socket: Socket): void => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => sockets.delete(socket))
  }
  const join = (near: Socket): void => {
    const far = connect(target)
    keep(near)
    keep(far)
    near.pipe(far).pipe(near)
  }
  const listen = async (port: number): Promise<void> => {
    server = createServer(join).listen(port, '127.0.0.1')
    await once(server, 'listening')
  }
  const addressOf = (): AddressInfo => (server as Server).address() as AddressInfo
  await listen(0)
  const { port } = addressOf()
  return {
    port,
    cut: async () => {
      const closing = server && once(server, 'close')
      server?.close()
      for (const socket of sockets) socket.destroy()
      await closing
    },
    mend: () => listen(port),
  }
}
