import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'

const ROOT = resolve(import.meta.dirname, '..')

export interface StartedServer {
  readonly url: string
  readonly stop: () => Promise<number | null>
}

/** The built server as `npm start` runs it, on a free port and with data of its own. */
export async function startServer(
  environment: Record<string, string> = {},
): Promise<StartedServer> {
  const directory = await mkdtemp(join(tmpdir(), 'demarche-browser-'))
  const child = spawn(process.execPath, [join(ROOT, 'dist/node/server/main.js')], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', DATA_DIR: directory, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit') as Promise<[number | null]>
  const url = await Promise.race([addressIn(child.stdout), exited.then(() => null)])
  if (!url) throw new Error('the server ended before it told its address')
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM')
      const [code] = await exited
      await rm(directory, { recursive: true, force: true })
      return code
    },
  }
}

async function addressIn(output: NodeJS.ReadableStream): Promise<string | null> {
  for await (const line of createInterface({ input: output })) {
    const address = /http:\/\/\S+/.exec(line)?.[0]
    if (address) return address
  }
  return null
}
