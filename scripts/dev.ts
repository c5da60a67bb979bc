import { spawn } from 'node:child_process'
import { findProject } from '../server/project.ts'

const { root } = findProject()

/** Starts a tool that reloads by itself; the end of one ends the other. */
function start(tool: string, options: readonly string[]): void {
  const child = spawn(`node_modules/.bin/${tool}`, options, { cwd: root, stdio: 'inherit' })
  child.once('exit', (code) => process.exit(code ?? 1))
  process.once('exit', () => child.kill())
}

start('tsx', ['watch', '--include', 'graph-data/**/*.yaml', 'server/main.ts'])
start('vite', [])
