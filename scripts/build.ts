import { spawn } from 'node:child_process'
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findProject } from '../server/project.ts'
import { compressPage } from './build/compress-page.ts'
import { buildViewer } from './build/viewer.ts'
import { runCommand } from './command.ts'

/** What the built files are made of. */
const SOURCES = [
  'client',
  'graph-data/claims',
  'graph-data/formats',
  'graph-data/model',
  'graph-data/picture',
  'graph-data/source-files.ts',
  'server',
  'scripts/build',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.server.json',
  'vite.config.ts',
]

const STAMP = join('dist', '.built')

/** Builds server and page into dist/, where anything is newer than what was built. */
async function build(root: string): Promise<void> {
  const built = await stat(join(root, STAMP)).catch(() => null)
  const changed = await newest(SOURCES.map((source) => join(root, source)))
  if (built && built.mtimeMs > changed) return
  process.stderr.write('building the server and the page …\n')
  await rm(join(root, 'dist'), { recursive: true, force: true })
  await mkdir(join(root, 'dist'), { recursive: true })
  await Promise.all([
    run(root, 'tsc', ['-p', 'tsconfig.server.json']),
    run(root, 'vite', ['build', '--logLevel', 'warn']).then(() =>
      compressPage(join(root, 'dist', 'client', 'assets')),
    ),
    buildViewer(root, join(root, 'dist', 'viewer')),
  ])
  await writeFile(join(root, STAMP), '')
}

/** The latest time, in milliseconds, at which anything among or below the paths was written. */
async function newest(paths: readonly string[]): Promise<number> {
  const times = await Promise.all(
    paths.map(async (path) => {
      const about = await stat(path)
      if (!about.isDirectory()) return about.mtimeMs
      const names = await readdir(path)
      return Math.max(about.mtimeMs, await newest(names.map((name) => join(path, name))))
    }),
  )
  return Math.max(0, ...times)
}

function run(root: string, tool: string, options: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(root, 'node_modules', '.bin', tool), options, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.once('error', reject)
    child.once('exit', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`${tool} ended with code ${code}: its messages stand above`))
    })
  })
}

await runCommand(() => build(findProject().root))
