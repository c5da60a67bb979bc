import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'

export interface BuiltPages {
  /** The script that measures inside of a page. */
  readonly probe: string
  /** The folder with the page of plain sigma. */
  readonly plain: string
  readonly remove: () => Promise<void>
}

/** Builds what the benchmark of the picture opens beside the page itself. */
export async function buildPages(root: string): Promise<BuiltPages> {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-bench-'))
  const [plain, probe] = [join(folder, 'plain'), join(folder, 'probe')]
  const common = { configFile: false, logLevel: 'error' } as const
  await build({
    ...common,
    root: join(root, 'tests', 'bench', 'plain-sigma'),
    base: './',
    build: { outDir: plain, target: 'es2022' },
  })
  await build({
    ...common,
    build: {
      outDir: probe,
      lib: {
        entry: join(root, 'scripts', 'bench', 'picture', 'probe.ts'),
        formats: ['iife'],
        name: 'measuring',
        fileName: () => 'probe.js',
      },
    },
  })
  return {
    probe: await readFile(join(probe, 'probe.js'), 'utf8'),
    plain,
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
