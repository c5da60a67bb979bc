import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** A server process: what it last said, and how it ended or can be ended. */
export interface JavaProcess {
  readonly pid: number | undefined
  /** The last lines of its output, for a message when it fails. */
  readonly lastLines: () => readonly string[]
  /** Fulfilled when the process is gone, whatever ended it. */
  readonly gone: Promise<void>
  /** SIGTERM, then SIGKILL for one that does not listen. */
  readonly stop: () => Promise<void>
}

export interface JavaCommand {
  readonly java: string
  readonly library: string
  readonly home: string
  /** Such as `-Xmx1g`. */
  readonly heap: string
}

const KEPT_LINES = 200
const PATIENCE_MS = 20_000

/** What the `neo4j` script of the distribution passes on Java 17, with room for a desk, not a rack. */
const JVM = [
  '-Xms128m',
  '-XX:+UseG1GC',
  '-XX:+ExitOnOutOfMemoryError',
  // As the distribution does: of an exception without a message, Neo4j tells nobody anything.
  '-XX:-OmitStackTraceInFastThrow',
  '-Dfile.encoding=UTF-8',
  '-Dlog4j2.disable.jmx=true',
  ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  ),
]

export function startJava({ java, library, home, heap }: JavaCommand): JavaProcess {
  const jvm = ['-cp', `${library}/*`, ...JVM, heap]
  const server = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`]
  const child = spawn(java, [...jvm, ...server, `--config-dir=${home}/conf`, '--console-mode'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: string[] = []
  const keep = (line: string): void => {
    lines.push(line)
    if (lines.length > KEPT_LINES) lines.shift()
  }
  createInterface({ input: child.stdout }).on('line', keep)
  createInterface({ input: child.stderr }).on('line', keep)
  const gone = endOf(child, keep)
  return { pid: child.pid, lastLines: () => lines, gone, stop: () => stop(child, gone) }
}

function endOf(child: ChildProcess, keep: (line: string) => void): Promise<void> {
  // Whoever leaves without stopping it (process.exit, an uncaught error) takes it along.
  const takeAlong = (): void => {
    child.kill('SIGKILL')
  }
  process.once('exit', takeAlong)
  return new Promise((resolve) => {
    const end = (): void => {
      process.removeListener('exit', takeAlong)
      resolve()
    }
    child.once('close', end)
    child.once('error', (error) => {
      keep(error.message)
      end()
    })
  })
}

async function stop(child: ChildProcess, gone: Promise<void>): Promise<void> {
  child.kill('SIGTERM')
  const impatient = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS)
  await gone
  clearTimeout(impatient)
}
