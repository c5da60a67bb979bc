import react from '@vitejs/plugin-react'
import { defineConfig, type HtmlTagDescriptor, type Plugin } from 'vite'

const API = process.env['DEMARCHE_API'] ?? 'http://127.0.0.1:3000'

/** Loaded by a dynamic import at once: the browser need not wait for the entry to learn of it. */
const FIRST_PART = 'client/graph/main-picture.tsx'

function preloadFirstPart(): Plugin {
  return {
    name: 'preload-first-part',
    transformIndexHtml: (_, { bundle }): HtmlTagDescriptor[] => {
      const chunks = Object.values(bundle ?? {}).flatMap((part) =>
        part.type === 'chunk' ? [part] : [],
      )
      const first = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(FIRST_PART)))
      const files = first ? [first.fileName, ...first.imports] : []
      return files.map((file) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
      }))
    },
  }
}

/**
 * What several parts of the page share, in two files instead of some thirty: the browser asks for
 * six at a time. Packages know nothing of us, and the state nothing of what stands on it, so neither
 * waits for a file that waits for it.
 */
const SHARED = [
  { name: 'packages', test: /node_modules/, minShareCount: 2 },
  {
    name: 'state',
    test: /client\/(?:state\/|texts|palette|api|ndjson|context|scheme|insets)|graph-data\/model\//,
    minShareCount: 2,
  },
]

export default defineConfig({
  root: 'client',
  plugins: [react(), preloadFirstPart()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: { output: { codeSplitting: { groups: SHARED } } },
  },
  worker: { format: 'es' },
  server: { proxy: { '/api': API } },
})
