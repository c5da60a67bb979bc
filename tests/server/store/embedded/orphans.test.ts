import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { readerProcesses } from './reader-processes.ts'
import { temporaryFolder } from './temporary-folder.ts'

it.skipIf(process.platform !== 'linux')(
  'readers end with a server that is killed, even in the middle of a statement',
  async () => {
    const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
    const entry = fileURLToPath(new URL('./busy-server.ts', import.meta.url))
    const server = fork(entry, [temporaryFolder()], { execArgv: ['--import', tsx] })
    await once(server, 'message')
    const readers = readerProcesses(server.pid)
    expect(readers).toHaveLength(2)
    server.kill('SIGKILL')
    await once(server, 'exit')
    await expect.poll(() => readers.filter(isAlive), { timeout: 5_000 }).toEqual([])
  },
)

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
