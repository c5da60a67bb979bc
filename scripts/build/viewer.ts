import { join } from 'node:path'
import { build } from 'vite'

/** Builds the script and the style of interactive pages, a file each, into `folder`. */
export async function buildViewer(root: string, folder: string): Promise<void> {
  await build({
    configFile: false,
    root: join(root, 'client', 'viewer'),
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: { checks: { bundlerTimings: false } },
      lib: {
        entry: 'main.ts',
        name: 'viewer',
        formats: ['iife'],
        fileName: () => 'viewer.js',
        cssFileName: 'viewer',
      },
    },
  })
}
