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

export default defineConfig({
  root: 'client',
  plugins: [react(), preloadFirstPart()],
  build: { outDir: '../dist/client', emptyOutDir: true, target: 'es2022' },
  worker: { format: 'es' },
  server: { proxy: { '/api': API } },
})
