import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { preloadPage } from './scripts/build/preload-page.ts'

const API = process.env['DEMARCHE_API'] ?? 'http://127.0.0.1:3000'

/** What the first picture stands on; the page's controls, which come after it, stand on more. */
const FIRST_PACKAGES =
  /node_modules\/(?:react|react-dom|scheduler|zustand|use-sync-external-store|sigma|graphology[^/]*|events|@mantine\/core\/esm\/core|@mantine\/hooks|clsx)\//

/**
 * What several parts of the page share, in three files instead of some thirty: the browser asks for
 * six at a time. Packages know nothing of us, and the state nothing of what stands on it, so none
 * waits for a file that waits for it.
 */
const SHARED = [
  { name: 'first-packages', test: FIRST_PACKAGES, priority: 2 },
  { name: 'packages', test: /node_modules/, minShareCount: 2, priority: 1 },
  {
    name: 'state',
    test: /client\/(?:state\/|texts|api|ndjson|context|scheme)|graph-data\/(?:claims|model)\/|graph-data\/picture\/(?:[a-z-]+\.ts|labels|overlay)/,
    minShareCount: 2,
  },
]

export default defineConfig({
  root: 'client',
  plugins: [react(), preloadPage()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      // On a slow machine it would warn a newcomer of the time that CSS takes.
      checks: { bundlerTimings: false },
      output: { codeSplitting: { groups: SHARED } },
    },
  },
  worker: { format: 'es' },
  server: { proxy: { '/api': API } },
})
