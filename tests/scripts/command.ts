import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')

export interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs a script from source, as `npm run` does. */
export function runScript(
  name: string,
  options: readonly string[],
  environment: Record<string, string>,
): Promise<Outcome> {
  const script = join(ROOT, 'scripts', `${name}.ts`)
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...options], {
    cwd: ROOT,
    env: { ...process.env, NEO4J_URI: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const texts = { out: '', err: '' }
  child.stdout.on('data', (data: Buffer) => (texts.out += data.toString()))
  child.stderr.on('data', (data: Buffer) => (texts.err += data.toString()))
  return new Promise((done) => child.once('close', (code) => done({ code, ...texts })))
}
